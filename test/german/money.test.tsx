import { act, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import type { MemberBooks } from "../../src/model/money/moneyReading.ts";
import { formatPlanValue } from "../../src/page/words/formatPlanValue.ts";
import { parsePlanValue } from "../../src/page/words/parsePlanValue.ts";
import type { TypedPlanKey } from "../../src/page/words/parsePlanValue.ts";
import { sayBooks } from "../../src/page/words/sayBooks.ts";
import { sayExpectedLoss } from "../../src/page/words/sayExpectedLoss.ts";
import { sayJoinDays } from "../../src/page/words/sayJoinDays.ts";
import { sayLatest, sayLoss } from "../../src/page/words/sayLoss.ts";
import { sayCollapse } from "../../src/page/words/sayMoneyEnd.ts";
import { planSummary, sayFee, sayOrder } from "../../src/page/words/sayPlan.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { completePlan } from "../../src/parameters/completePlan.ts";
import { readLink } from "../../src/parameters/link.ts";
import { plans } from "../../src/parameters/plans.ts";
import { planKeys } from "../../src/parameters/planTable.ts";
import { planNames, planWords } from "../../src/parameters/planWords.ts";
import { halfFee, madeUpFigures, madeUpMoney, madeUpReading } from "../page/madeUpMoney.ts";
import { renderApp } from "../page/renderApp.tsx";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("what is said of money", () => {
  it("says how those who joined stand", () => {
    const loss = sayLoss(madeUpReading(), 1);
    expect(plain(`${loss?.figure} ${loss?.words} ${loss?.counted}`)).toBe(
      "72 % haben Geld verloren von den 100, die jemals beigetreten sind, bis Tag 150: 12 % stehen bei null, 16 % sind im Plus.",
    );
    expect(plain(sayLatest(madeUpReading(), 1))).toBe(
      "Die Hälfte aller Mitglieder ist zuletzt innerhalb von 75 Tagen beigetreten; davon sind 100 % im Minus.",
    );
    expect(plain(sayJoinDays(madeUpReading()))).toBe(
      "Von denen, die nach Tag 30 beigetreten sind, sind 90 % im Minus; von denen davor 0 %. " +
        "Im Schnitt und insgesamt steht, wer bis Tag 15 beitrat, bei +165,00, und wer nach Tag 135 beitrat, bei −100,00.",
    );
  });

  it("says a member's books with decimal commas", () => {
    const books: MemberBooks = {
      row: 3,
      earned: 115_000,
      paid: 10_000,
      net: 105_000,
      breakEvenDay: 34,
      payments: [],
    };
    expect(sayBooks(books, 150.4)).toBe(
      "Verdient 1.150,00, gezahlt 100,00: Saldo +1.050,00 insgesamt bis Tag 150, an Tag 34 wieder bei null.",
    );
  });

  it("says what theory expects, and why not here", () => {
    const say = (...[expectedLoss, changed]: [object, object?]): string =>
      plain(
        sayExpectedLoss(
          madeUpFigures({ expectedLoss: { share: 0.75, sd: 0.0065, broken: [], ...expectedLoss } }),
          halfFee,
          { ...openingParameters, ...changed },
        ),
      );
    expect(say({})).toBe(
      "Bekommt eine einzige Ebene die halbe Gebühr, ist zu erwarten, dass drei Viertel verlieren, wie groß der Markt auch ist: " +
        "erwartet 75,0 %, hier 74,8 % am Ende; durch Zufall 73,7 % bis 76,3 % in 19 von 20 Läufen.",
    );
    expect(
      say(
        { share: null, broken: ["nobodyTires", "joinsAtOnce", "oneStart"] },
        { enthusiasmHalfLife: 21, cycleDays: 1, startingMembers: 1 },
      ),
    ).toContain(
      "So ist es hier nicht: Nach 21 Tagen laden Mitglieder nur noch halb so viel ein, der Beitritt dauert 1 Tag und 1 Mitglied beginnt allein.",
    );
  });

  it("says when recruiting could not go on", () => {
    expect(plain(sayCollapse(83, { needed: 12_300, left: 6_000 }, openingParameters))).toBe(
      "An Tag 83 hätten alle im Minus zusammen noch 12.300 Mitglieder werben müssen, um auf null zu kommen; übrig waren 6.000 Menschen. " +
        "Von da an konnte es nicht mehr für alle aufgehen.",
    );
  });

  it("says a plan in a line, and where an amount goes", () => {
    expect(plain(planSummary(plans.pyramid))).toBe(
      "100,00 für den Beitritt; davon 50 %, 30 %, 10 % an die Upline",
    );
    expect(sayFee(plans.pyramid)).toEqual(["Von 100,00: 90,00 an die Upline, 10,00 an die Firma."]);
    expect(sayOrder(completePlan({ price: 6_000, retailCustomers: 1, commission: [1.5] }))).toEqual([
      "Von einer Bestellung von außen zu 60,00: 90,00 an die Upline. Es ist mehr versprochen, als hereinkommt. Die Firma zahlt 30,00 mehr, als sie bekommt.",
    ]);
  });

  it("repairs the levels of a link with words that fit their place", () => {
    const { notes } = readLink("?plan.entrySplit=abc&plan.commission=0.1~x");
    expect(notes.find((note) => note.includes("plan.entrySplit"))).toMatch(
      /: keine Liste von Anteilen; es gilt none/,
    );
    expect(notes.find((note) => note.includes("plan.commission"))).toMatch(
      /: auf Ebene 2 keine Zahl; es gilt 0/,
    );
  });
});

describe("the values of a plan", () => {
  it("are all called something else", () => {
    const labels = planKeys.map((key) => planWords[key].label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(Object.values(planNames)).size).toBe(Object.keys(plans).length);
  });

  it.each(Object.entries(plans))("of %s are read back as they are told", (_, plan) => {
    for (const key of planKeys) {
      if (key === "compression") continue;
      expect(parsePlanValue(key, formatPlanValue(key, plan[key])), key).toEqual({ value: plan[key] });
    }
  });

  const typed: readonly (readonly [TypedPlanKey, string, number | readonly number[]])[] = [
    ["entryFee", "49,90", 4_990],
    ["entryFee", "1.000", 100_000],
    ["entryFee", "1.000,50 €", 100_050],
    ["ownUseShare", "12,5 %", 0.125],
    ["retailCustomers", "0,5 pro Monat", 0.5],
    ["entrySplit", "12,5", [0.125]],
    ["entrySplit", "12,5 %, 30 %", [0.125, 0.3]],
    ["commission", "8 × 5 Prozent", Array.from({ length: 8 }, () => 0.05)],
    ["commission", "keine", []],
  ];
  it.each(typed)("%s: “%s” is read the German way", (key, text, value) => {
    expect(parsePlanValue(key, text)).toEqual({ value });
  });

  it("that are wrong are told in German", () => {
    expect(parsePlanValue("entryFee", "-1")).toEqual({
      flaw: "Beitrittsgebühr: ein Betrag zwischen 0,00 und 10.000.000,00, auf den Cent genau.",
    });
    const { flaw } = parsePlanValue("entrySplit", "50, x") as { flaw: string };
    expect(plain(flaw)).toBe("„x“ ist nicht zu verstehen. Ebene 2: ein Anteil zwischen 0 % und 1.000 %.");
  });
});

test("who got paid is a German part of the page, its folded parts too", async () => {
  const { page, store, user } = renderApp("?day=150&days=150&plan.entryFee=10000&plan.entrySplit=0.5");
  await act(() => vi.dynamicImportSettled());
  act(() =>
    store.state.setState(({ shown, settings }) => ({
      money: madeUpMoney({ revision: shown!.revision, plan: settings.present.plan }),
    })),
  );
  const panel = within(page.getByRole("region", { name: "Wer Geld bekam" }));
  expect(panel.getByRole("heading", { name: "Wer Geld bekam" })).toBeTruthy();
  for (const name of [
    "Nach dem Tag des Beitritts",
    "Wohin je 100 gingen",
    "Wer die Vergütungen bekam",
    "Wann es endet",
  ])
    await user.click(panel.getByText(name));
  await act(() => vi.dynamicImportSettled());
  expect(panel.getByRole("table", { name: /^Von je 100,00, die Mitglieder/ })).toBeTruthy();
  expect(panel.getByRole("rowheader", { name: "Sponsor (Ebene 1)" })).toBeTruthy();
  expect(panel.getByRole("img", { name: /das oberste 1\s% bekam 62\s%$/ })).toBeTruthy();
});
