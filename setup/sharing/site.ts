/** What names the address that the built site will have. */
export const siteVariable = "INVITREE_SITE";

/**
 * The address of the folder in which the built site will lie, with the slash at its end; null: nobody has said.
 * @throws {Error} what was said is no such address
 */
export function readSite(said: string | undefined): string | null {
  if (said === undefined || said.trim() === "") return null;
  const address = URL.canParse(said) ? new URL(said) : null;
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new Error(`${siteVariable} is “${said}”, which is no address like https://example.org/invitree/.`);
  const folder = `${address.origin}${address.pathname}`;
  return folder.endsWith("/") ? folder : `${folder}/`;
}
