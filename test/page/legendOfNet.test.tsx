import { act } from "@testing-library/react";
import { expect, test } from "vitest";
import { madeUpNet } from "../drawing/madeUpNet.ts";
import { people, renderLegend } from "./renderLegend.tsx";

test("money is a choice where a plan moves some", async () => {
  const { legend, store } = await renderLegend("generation");
  const offered = (): string[] => {
    const choice: HTMLSelectElement = legend.getByRole("combobox", { name: "Colour by" });
    return [...choice.options].map(({ text }) => text);
  };
  expect(offered()).not.toContain("Money");
  act(() => store.actions.setPlan({ entryFee: 10_000 }));
  expect(offered().at(-1)).toBe("Money");
  act(() => store.actions.setPlan({ entryFee: 0 }));
  expect(offered()).not.toContain("Money");
  // A link may ask for it all the same: until some moves the choice says what is shown.
  act(() => store.actions.setLook({ colour: "net" }));
  const said = () => legend.getByRole<HTMLSelectElement>("combobox").selectedOptions[0].textContent;
  expect(said()).toBe("Generation");
  act(() => store.actions.setPlan({ entryFee: 10_000 }));
  expect(said()).toBe("Money");
});

test("net is a slider from the largest losses to the largest gains, named by amounts and counted at the playhead", async () => {
  const { legend, user, chosen, store, columns, colouringOf } = await renderLegend("net", {
    query: "?day=180&plan.entryFee=10000",
  });
  const { classes } = colouringOf("net");
  expect(legend.getByText("lost more than 500")).toBeTruthy();
  expect(legend.getByText("gained 500 or more")).toBeTruthy();
  const slider = legend.getByRole("slider", { name: "Show only who lost or gained so much" });
  const standing = (day: number, each: number): string => {
    const net = madeUpNet(columns);
    const now = net.atJoining.slice();
    for (let at = 0; at < net.changes.count && net.changes.days[at] <= day; at++)
      now[net.changes.rows[at]] = net.changes.classes[at];
    return people(now.filter((own, row) => own === each && columns.people.joinDays[row] <= day).length);
  };
  slider.focus();
  const names = [
    "Lost more than 500",
    "Lost more than 50, up to 500",
    "Lost 50 or less",
    "Neither lost nor gained",
    "Gained less than 50",
    "Gained 50 or more, under 500",
    "Gained 500 or more",
  ];
  expect(classes).toHaveLength(names.length);
  for (const [each, name] of names.entries()) {
    await user.keyboard("{ArrowRight}");
    expect(chosen()).toBe(each);
    expect(slider.getAttribute("aria-valuetext")).toBe(`${name}: ${standing(180, each)}`);
    expect(legend.getByRole("status").textContent).toBe(
      `Only those who ${name.charAt(0).toLowerCase()}${name.slice(1)} are shown`,
    );
  }
  act(() => store.actions.setLook({ chosenClass: 5 }));
  act(() => store.actions.setDay(120));
  expect(standing(120, 5)).not.toBe(standing(180, 5));
  expect(slider.getAttribute("aria-valuetext")).toBe(`${names[5]}: ${standing(120, 5)}`);
});
