import * as words from "#language/keptMember.ts";
import { bisectLeft } from "d3";
import { useEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import type { KinStep } from "../layout/kin.ts";
import styles from "./MemberCard.module.css";
import { useKinSteps } from "./useKinSteps.ts";
import type { KinSteps } from "./useKinSteps.ts";
import type { Member } from "./useMember.ts";
import { memberName } from "./words/memberStory.ts";
import { sayMember, sayPlace, saySiblings } from "./words/sayKin.ts";

/** The places of more siblings than this are too long to stand between two arrows. */
const mostCounted = 999;

function Arrow({ turn }: { readonly turn: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ rotate: `${turn}deg` }}
    >
      <path d="M8 13V3.5M4 7.5l4-4 4 4" />
    </svg>
  );
}

interface StepButtonProps {
  readonly member: Member;
  readonly steps: KinSteps;
  readonly step: KinStep;
  readonly children: ReactNode;
}

/** A way to somebody; where there is none it says why, rather than to take the focus away. */
function StepButton({ member, steps, step, children }: StepButtonProps) {
  const { name, none } = words.steps[step];
  const to = steps.kin[step];
  const isOpen = to !== null && to < member.members;
  return (
    <button
      type="button"
      aria-label={to === null ? none : words.stepTo(name, memberName(to))}
      aria-disabled={!isOpen}
      onClick={() => steps.take(step)}
    >
      {children}
    </button>
  );
}

function Steps({ member, steps }: { readonly member: Member; readonly steps: KinSteps }) {
  const { history, row, members } = member;
  const { siblings } = steps;
  const here = bisectLeft(siblings, row);
  const joined = Math.max(here + 1, bisectLeft(siblings, members));
  return (
    <div className={styles.steps}>
      <StepButton member={member} steps={steps} step="sponsor">
        <Arrow turn={0} /> {words.steps.sponsor.name}
      </StepButton>
      <StepButton member={member} steps={steps} step="previous">
        <Arrow turn={-90} />
      </StepButton>
      <span>
        <span className={joined > mostCounted ? styles.spoken : undefined}>{sayPlace(here, joined)}</span>
        <span className={styles.spoken}> {saySiblings(history.columns, row)}</span>
      </span>
      <StepButton member={member} steps={steps} step="next">
        <Arrow turn={90} />
      </StepButton>
      <StepButton member={member} steps={steps} step="recruit">
        <Arrow turn={180} /> {words.steps.recruit.name}
      </StepButton>
    </div>
  );
}

/** Who was stepped to, for whoever does not see it, or why nobody was, for everybody. */
function Told({ member, refusal }: { readonly member: Member; readonly refusal: string }) {
  const told = useRef<HTMLParagraphElement>(null);
  const { history, row, members } = member;
  const text = refusal === "" ? sayMember(history.columns, row, members) : refusal;
  // Written once it stands there: what comes with it from the start is not read out.
  useEffect(() => {
    if (told.current !== null) told.current.textContent = text;
  }, [text]);
  return <p ref={told} role="status" className={refusal === "" ? styles.spoken : styles.refusal} />;
}

interface KinStepperProps {
  readonly member: Member;
  /** Where one of these has the focus, the arrow keys step. */
  readonly listening: readonly RefObject<HTMLElement | null>[];
}

/** The ways from the kept member to those next to it in the tree. */
export function KinStepper({ member, listening }: KinStepperProps) {
  const steps = useKinSteps(member, listening);
  return (
    <>
      <Steps member={member} steps={steps} />
      <Told member={member} refusal={steps.refusal} />
    </>
  );
}
