import type { Parameters } from "../../../parameters/parameterTable.ts";
import { kindsOf, meanAsked } from "../kind.ts";
import type { Kind } from "../kind.ts";
import { memberOf } from "../member.ts";
import type { Member } from "../member.ts";
import { contactLawOf } from "./contactLaw.ts";
import type { ContactLaw } from "./contactLaw.ts";

/** A setting of the market network, as the theory reads it. */
export interface NetworkSetting {
  readonly acting: Parameters;
  readonly kinds: readonly Kind[];
  readonly law: ContactLaw;
  /** What a member with the mean number of contacts sends. */
  readonly member: Member;
  /** What it sends to one of its contacts, and all of that is accepted; style circle. */
  readonly toOne: Member;
}

/** Reads a setting. @param acting the acting parameters */
export function networkSettingOf(acting: Parameters): NetworkSetting {
  const kinds = kindsOf(acting);
  const law = contactLawOf(acting);
  const member = memberOf(acting, kinds, acting.circleShare * law.mean * meanAsked(kinds));
  const toOne = { ...memberOf(acting, kinds, acting.circleShare), acceptance: 1 };
  return { acting, kinds, law, member, toOne };
}
