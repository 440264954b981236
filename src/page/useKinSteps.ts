import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { RefObject } from "react";
import { kinOf } from "../layout/kin.ts";
import type { Kin, KinStep } from "../layout/kin.ts";
import { recruitsIn, siblingsOf } from "../layout/lineage.ts";
import { useApp } from "./AppContext.ts";
import type { Member } from "./useMember.ts";
import { sayNoStep } from "./words/sayKin.ts";

const stepOfKey: Readonly<Record<string, KinStep>> = {
  ArrowUp: "sponsor",
  ArrowDown: "recruit",
  ArrowLeft: "previous",
  ArrowRight: "next",
};

/** The ways from one member to those next to it in the tree. */
export interface KinSteps {
  readonly kin: Kin;
  /** Rows with the same sponsor, the member's own among them, ascending. */
  readonly siblings: Int32Array;
  /** Why the last step was not taken; empty if it was. */
  readonly refusal: string;
  /** Keeps another member instead, if there is one who has joined by now. */
  take(step: KinStep): void;
}

/** Steps from a kept member by hand, and by the arrow keys wherever one of `listening`, a list that stays the same, has the focus. */
export function useKinSteps(member: Member, listening: readonly RefObject<HTMLElement | null>[]): KinSteps {
  const { actions } = useApp().store;
  const { history, row, downline, members } = member;
  const { people } = history.columns;
  const siblings = useMemo(() => siblingsOf(people, row), [people, row]);
  const kin = kinOf(people, history.disc.downlines, siblings, recruitsIn(downline), row, members);
  const [refused, setRefused] = useState<{ readonly row: number; readonly why: string } | null>(null);

  const take = (step: KinStep): void => {
    const to = kin[step];
    if (to === null || to >= members) {
      setRefused({ row, why: sayNoStep(history.columns, row, step, to) });
      return;
    }
    setRefused(null);
    actions.keep(to);
  };
  const takeByKey = useEffectEvent(take);

  useEffect(() => {
    const events = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOfKey[event.key];
      if (step === undefined || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      takeByKey(step);
    };
    for (const { current } of listening)
      current?.addEventListener("keydown", onKeyDown, { signal: events.signal });
    return () => events.abort();
  }, [listening]);

  return { kin, siblings, refusal: refused?.row === row ? refused.why : "", take };
}
