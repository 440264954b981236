import { useEffect, useRef, useState } from "react";
import { writeLink } from "../parameters/link.ts";
import { linkOf } from "../store/appState.ts";
import { useApp } from "./AppContext.ts";
import styles from "./Header.module.css";
import { LinkIcon, TickIcon } from "./icons.tsx";

/** How long "Copied" stays, in milliseconds. */
const copiedMs = 2000;

type Copying =
  | { readonly state: "idle" }
  | { readonly state: "copied" }
  /** The browser did not let us: the address, to be copied by hand. */
  | { readonly state: "byHand"; readonly address: string };

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
  const [copying, setCopying] = useState<Copying>({ state: "idle" });
  const idle = (): void => setCopying({ state: "idle" });

  useEffect(() => {
    if (copying.state !== "copied") return undefined;
    const timer = setTimeout(idle, copiedMs);
    return () => clearTimeout(timer);
  }, [copying]);

  const copy = async (): Promise<void> => {
    const address = `${pageAddress}?${writeLink(linkOf(store.state.getState()))}`;
    try {
      await navigator.clipboard.writeText(address);
      setCopying({ state: "copied" });
    } catch {
      setCopying({ state: "byHand", address });
    }
  };

  return (
    <span className={styles.copyPlace}>
      <button
        type="button"
        className={styles.tool}
        title="Copy a link to this run"
        onClick={() => void copy()}
      >
        {copying.state === "copied" ? <TickIcon /> : <LinkIcon />}
        <span className={styles.toolName}>{copying.state === "copied" ? "Copied" : "Copy link"}</span>
      </button>
      <span className={styles.spoken} role="status">
        {copying.state === "copied" ? "The link is copied." : ""}
      </span>
      {copying.state === "byHand" && <ByHand address={copying.address} onClose={idle} />}
    </span>
  );
}
