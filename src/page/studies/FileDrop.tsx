import * as text from "#language/fileDrop.ts";
import { useState } from "react";
import type { DragEvent, ReactNode } from "react";
import styles from "./FileDrop.module.css";

interface FileDropProps {
  /** The look of it; `data-over` says that something is held over it. */
  readonly className: string;
  take(file: File): void;
  readonly children: ReactNode;
}

/** A place where a file can be dropped. */
export function FileDrop({ className, take, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  // Text that is dragged goes into a field by itself, or where the browser would have it.
  const hold = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  };
  return (
    <div
      className={className}
      data-over={isOver}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

interface FileButtonProps {
  readonly label: string;
  /** Which files are offered, as an input says it. */
  readonly accept: string;
  take(file: File): void;
}

/** A button that lets a file be chosen, within a place where it can be dropped. */
export function FileButton({ label, accept, take }: FileButtonProps) {
  return (
    <span className={styles.choose}>
      <label className={styles.tool}>
        {label}
        <input
          className={styles.file}
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) take(file);
            // The same file can be chosen again, once it was mended.
            target.value = "";
          }}
        />
      </label>
      <span className={styles.hint}>{text.orDropIt}</span>
    </span>
  );
}
