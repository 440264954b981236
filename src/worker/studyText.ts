const million = 1_000_000;

/** The encoding that the first bytes of a file tell, or that they can be read in. Tables from office programs come in all three. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * The text that somebody pasted, or that their file holds.
 * @param mostMegabytes a larger file is not opened
 * @throws RangeError that says in a sentence why it cannot be read
 */
export async function studyText(source: string | Blob, mostMegabytes: number): Promise<string> {
  const size = typeof source === "string" ? source.length : source.size;
  if (size > mostMegabytes * million)
    throw new RangeError(
      `This is too much: ${Math.ceil(size / million).toLocaleString("en")} MB, where ${mostMegabytes} MB are the most.`,
    );
  if (typeof source === "string") return source;
  try {
    return decode(await source.arrayBuffer());
  } catch {
    throw new RangeError(
      "The file could not be read. It may have been changed or moved since it was chosen.",
    );
  }
}
