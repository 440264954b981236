import * as text from "#language/presenter.ts";
import { LoadingFailed } from "../LoadingFailed.tsx";
import { useFetched } from "../useFetched.ts";
import type { LinkCodeProps } from "./LinkCode.tsx";
import { linkCodeLoader } from "./linkCodeLoader.ts";

/** The QR code of an address, once what draws it has come. */
export function LinkCodePlace(props: LinkCodeProps) {
  const { part: LinkCode, failures, retry } = useFetched(true, linkCodeLoader);
  if (failures > 0) return <LoadingFailed what={text.theCode} failures={failures} retry={retry} />;
  return LinkCode && <LinkCode {...props} />;
}
