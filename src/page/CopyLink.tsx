import { useEffect, useRef, useState } from "react";
import { writeLink } from "../parameters/link.ts";
import { linkOf } from "../store/appState.ts";
import { useApp } from "./AppContext.ts";
import styles from "./Header.module.css";
import { LinkIcon, TickIcon } from "./icons.tsx";
import { useCopied } from "./useCopied.ts";

function ByHand({ address, onClose }: { readonly address: string; onClose(): void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      className={styles.byHand}
      readOnly
      aria-label="The link, to be copied by hand"
      value={address}
      onBlur={onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onClose();
      }}
    />
  );
}

/** Copies a link that gives the same run, on the same day. */
export function CopyLink() {
  const { store, pageAddress } = useApp();
  const { isCopied, copy } = useCopied();
  /** What the browser did not let us copy. */
  const [byHand, setByHand] = useState<string | null>(null);
  const copyAddress = (): void => {
    const address = `${pageAddress}?${writeLink(linkOf(store.state.getState()))}`;
    setByHand(null);
    void copy(address, () => setByHand(address));
  };

  return (
    <span className={styles.copyPlace}>
      <button type="button" className={styles.tool} title="Copy a link to this run" onClick={copyAddress}>
        {isCopied ? <TickIcon /> : <LinkIcon />}
        <span className={styles.toolName}>{isCopied ? "Copied" : "Copy link"}</span>
      </button>
      <span className={styles.spoken} role="status">
        {isCopied ? "The link is copied." : ""}
      </span>
      {byHand !== null && <ByHand address={byHand} onClose={() => setByHand(null)} />}
    </span>
  );
}
