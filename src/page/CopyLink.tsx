import * as text from "#language/header.ts";
import { useEffect, useRef, useState } from "react";
import { writeLink } from "../parameters/link.ts";
import { linkOf } from "../store/appState.ts";
import { useApp } from "./AppContext.ts";
import styles from "./Header.module.css";
import { Icon } from "./icons.tsx";
import { useCopied } from "./useCopied.ts";

/** A chain: a link. */
const LinkIcon = () => (
  <Icon>
    <path d="M8.6 11.4a3.3 3.3 0 0 0 4.7 0l2.4-2.4a3.3 3.3 0 0 0-4.7-4.7l-1 1M11.4 8.6a3.3 3.3 0 0 0-4.7 0L4.3 11A3.3 3.3 0 0 0 9 15.7l1-1" />
  </Icon>
);

/** A tick: done. */
const TickIcon = () => (
  <Icon>
    <path d="m4.5 10.5 3.5 3.5 7.5-8" />
  </Icon>
);

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
      aria-label={text.linkByHand}
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
    <>
      <button type="button" className={styles.tool} title={text.copyLinkMeans} onClick={copyAddress}>
        {isCopied ? <TickIcon /> : <LinkIcon />}
        <span className={styles.toolName}>{isCopied ? text.copied : text.copyLink}</span>
      </button>
      <span className={styles.spoken} role="status">
        {isCopied ? text.linkIsCopied : ""}
      </span>
      {byHand !== null && <ByHand address={byHand} onClose={() => setByHand(null)} />}
    </>
  );
}
