import { useEffect, useState } from "react";

/** How long "Copied" stays, in milliseconds. */
const copiedMs = 2000;

/** A button that copies. */
export interface Copying {
  /** It has just been copied. */
  readonly isCopied: boolean;
  /** Copies a text. @param refused is called where the browser does not let us: it may be copied by hand then */
  copy(text: string, refused: () => void): Promise<void>;
}

/** Copies texts, and knows for a moment that one was. */
export function useCopied(): Copying {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), copiedMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return {
    isCopied,
    async copy(text, refused) {
      try {
        await navigator.clipboard.writeText(text);
        setCopied(true);
      } catch {
        refused();
      }
    },
  };
}
