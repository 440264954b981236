/** Something that the person who typed the command can put right: it is told in a sentence, without a trace. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
