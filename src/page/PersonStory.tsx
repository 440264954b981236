import * as text from "#language/keptStory.ts";
import { DownlineBars } from "./DownlineBars.tsx";
import { DownlineCurve } from "./DownlineCurve.tsx";
import { UplineSteps } from "./UplineSteps.tsx";
import type { Member } from "./useMember.ts";
import { memberName } from "./words/memberStory.ts";

/** A member's upline, and its downline by generation and over time. */
export function PersonStory({ member }: { readonly member: Member }) {
  return (
    <>
      <UplineSteps member={member} />
      {member.downline.rows.length === 0 ? (
        <p>{text.nobodyThrough(memberName(member.row))}</p>
      ) : (
        <>
          <DownlineBars member={member} />
          <DownlineCurve member={member} />
        </>
      )}
    </>
  );
}
