import { describe, expect, it } from "vitest";
import { countFates } from "../../../src/drawing/fateCounts.ts";
import { countStages } from "../../../src/drawing/stageCounts.ts";
import type { WeekBar } from "../../../src/drawing/weekBars.ts";
import type { Census } from "../../../src/model/run.ts";
import { explainFates, sayFates } from "../../../src/page/words/sayFates.ts";
import { sayStages } from "../../../src/page/words/sayStages.ts";
import { explainWeeks, sayWeeks } from "../../../src/page/words/sayWeeks.ts";
import { madeUpRun } from "../../drawing/madeUpRun.ts";

const { census } = madeUpRun({ members: 10, days: 2, stages: 3 });
const withColumns = (columns: Record<string, readonly number[]>): Census => ({
  ...census,
  ...Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)])),
});
const plain = (sentence: string): string => sentence.replaceAll("\u00a0", " ");

describe("the invitations by fate", () => {
  const counted = countFates(
    withColumns({
      accepted: [0, 1, 20],
      refused: [0, 3, 776],
      wasted: [0, 0, 200],
      overtaken: [0, 0, 0],
      open: [0, 1, 1],
    }),
  );

  it("are told with their shares, those that there are", () => {
    expect(plain(sayFates(counted, 1, 1.9, 1))).toBe(
      "By day 1, 5 invitations have been sent: 1 accepted (20 %), 3 refused (60 %), 1 still open (20 %).",
    );
    expect(plain(sayFates(counted, 2, 2, 1))).toBe(
      "By day 2, 1,001 invitations have been sent: 21 accepted (2 %), 779 refused (78 %), 200 wasted (20 %), 1 still open (under 1 %).",
    );
  });

  it("are people: each stands for as many as it should", () => {
    expect(plain(sayFates(counted, 1, 1, 200))).toContain(
      "1,000 invitations have been sent: 200 accepted (20 %)",
    );
  });

  it("may be none", () => {
    expect(sayFates(counted, 0, 0, 1)).toBe("By day 0 no invitation has been sent.");
    expect(sayFates(countFates({ ...census, rows: 0 }), -1, 0, 1)).toBe(
      "By day 0 no invitation has been sent.",
    );
  });

  it("are explained if they occur", () => {
    expect(explainFates(counted)).toMatch(/^Wasted: [^:]*$/);
    expect(explainFates(countFates(withColumns({ unreachable: [0, 1, 0] })))).toMatch(/Unreachable: /);
  });
});

describe("the stages", () => {
  const staged: Census = {
    ...withColumns({ joined: [1, 4, 9] }),
    openByStage: [Float64Array.of(0, 1000, 0), Float64Array.of(0, 20, 0), Float64Array.of(1, 3, 0)],
  };
  const counted = countStages(staged);

  it("are told with those who have joined", () => {
    expect(plain(sayStages(counted, 1, 1.5, 1))).toBe(
      "On day 1, 1,023 invitations are open: 1,000 at know, 20 at like, 3 at trust. By then 4 people have joined.",
    );
    expect(plain(sayStages(counted, 0, 0, 1))).toBe(
      "On day 0, 1 invitation is open: 0 at know, 0 at like, 1 at trust. By then 1 person has joined.",
    );
  });

  it("may be empty", () => {
    expect(plain(sayStages(counted, 2, 2, 10))).toBe(
      "On day 2 no invitation is open. By then 90 people have joined.",
    );
    const nothing = countStages({ ...staged, rows: 0 });
    expect(sayStages(nothing, -1, 0, 1)).toBe("On day 0 no invitation is open. By then nobody has joined.");
  });
});

describe("K by week of joining", () => {
  const bar = (week: number, perMember: number | null, isJudged: boolean): WeekBar => ({
    firstWeek: week,
    lastWeek: week,
    from: 7 * week - 7,
    to: 7 * week,
    members: perMember === null ? 0 : 10,
    perMember,
    perMemberAtEnd: perMember,
    isJudged,
  });

  it("is told by the best and the least of the weeks that can be judged", () => {
    const bars = [
      bar(1, 2.9, true),
      bar(2, 3.5, true),
      bar(3, 1.9, true),
      bar(4, 1.2, false),
      bar(5, null, false),
    ];
    expect(plain(sayWeeks(bars, 90.5, 3.3))).toBe(
      "K is set to 3.3. By day 90, of the 3 weeks of joining that can be judged, those who joined in week 2 have " +
        "brought most, 3.5 recruits each, and those who joined in week 3 have brought least, 1.9. 1 week is too young or too few to judge.",
    );
  });

  it("may have one week to tell of, or none", () => {
    expect(plain(sayWeeks([bar(1, 0.46, true)], 30, null))).toBe(
      "By day 30, those who joined in week 1 have brought 0.46 recruits each.",
    );
    expect(plain(sayWeeks([bar(1, 1, false)], 3, Infinity))).toBe(
      "K is set to ∞. By day 3 no week of joining can be judged yet.",
    );
  });

  it("says from when on, if ever", () => {
    expect(plain(explainWeeks(68.2, 180))).toContain("about 68 days");
    expect(explainWeeks(Infinity, 180)).toContain("longer than the run lasts");
    expect(explainWeeks(200, 180)).toContain("longer than the run lasts");
  });
});
