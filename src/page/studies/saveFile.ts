/** How long a browser may take to begin with a download, in milliseconds. */
const keptMs = 60_000;

/** Hands a file to the reader, as a download with this name. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
