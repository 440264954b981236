import type { Parameters } from "../../parameters/parameterTable.ts";
import { sayInviting } from "./sayInviting.ts";
import { sayJoining } from "./sayJoining.ts";
import { sayPeople } from "./sayPeople.ts";
import { sayStaying } from "./sayStaying.ts";
import { joinedParts } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/**
 * The setting as the sentence that is the control: "Each member invites [4 people a week], …". Only values that have
 * an effect are in it; the words follow style and market.
 */
export function sentenceParts(parameters: Parameters): readonly SentencePart[] {
  return joinedParts([
    ...sayInviting(parameters),
    ...sayJoining(parameters),
    ...sayStaying(parameters),
    ...sayPeople(parameters),
  ]);
}
