import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AppContext } from "../../src/page/AppContext.ts";
import { FoldedPart } from "../../src/page/FoldedPart.tsx";
import { FurtherPart, FurtherPartsProvider } from "../../src/page/FurtherPart.tsx";
import { furtherParts } from "../../src/page/furtherParts.ts";
import { ValueControl } from "../../src/page/ValueControl.tsx";
import { startApp } from "../store/startApp.ts";

/** Two folded parts, whose script comes, or does not, when the test says so. */
function renderParts() {
  const { store, client } = startApp("?day=90");
  const fetched: { come(): Promise<void>; fail(): Promise<void> }[] = [];
  const load = () =>
    new Promise<typeof furtherParts>((resolve, reject) => {
      fetched.push({
        come: () => act(async () => resolve(furtherParts)),
        fail: () => act(async () => reject(new TypeError("Failed to fetch"))),
      });
    });
  const rendered = render(
    <AppContext value={{ store, embedded: false, pageAddress: "https://example.org/" }}>
      <FurtherPartsProvider load={load}>
        <FoldedPart name="Figures">
          <FurtherPart name="ShapeFigures" />
        </FoldedPart>
        <FoldedPart name="Families">
          <FurtherPart name="FamilyTable" />
        </FoldedPart>
        <ValueControl parameterKey="conversion" text="22 %" label="Conversion" />
        <FurtherPart name="HoverCard" silent person={{ point: 3, contacts: null }} ref={null} />
      </FurtherPartsProvider>
    </AppContext>,
  );
  act(() => client.arrive({ members: 400 }));
  return { fetched, user: userEvent.setup(), page: within(rendered.container) };
}

test("the parts have one script, which is fetched once, and each is there while it is unfolded", async () => {
  const { page, user, fetched } = renderParts();
  await user.click(page.getByText("Figures"));
  await user.click(page.getByText("Families"));
  expect(page.queryByText("Structural virality")).toBeNull();
  expect(fetched).toHaveLength(1);
  await fetched[0].come();
  expect(page.getByText("Structural virality")).toBeTruthy();
  expect(page.getByRole("table", { name: /^The largest families/ })).toBeTruthy();
  expect(page.getByText("Member 4, generation 0")).toBeTruthy();
  await user.click(page.getByText("Figures"));
  expect(page.queryByText("Structural virality")).toBeNull();
  expect(fetched).toHaveLength(1);
});

test("a script that does not come is told where a part is missed, and tried again for all", async () => {
  const { page, user, fetched } = renderParts();
  await user.click(page.getByText("Figures"));
  await user.click(page.getByText("Families"));
  await fetched[0].fail();
  expect(page.getAllByRole("alert")).toHaveLength(2);
  await user.click(page.getAllByRole("button", { name: "Try again" })[0]);
  expect(page.queryByRole("alert")).toBeNull();
  await fetched[1].come();
  expect(page.getByText("Structural virality")).toBeTruthy();
  expect(page.getByRole("table", { name: /^The largest families/ })).toBeTruthy();
});

test("a value can be stepped before the field to type in has come, and is typed when it is there", async () => {
  const { page, user, fetched } = renderParts();
  const value = page.getByRole("spinbutton", { name: "Conversion" });
  await user.click(value);
  expect(page.getByRole("spinbutton", { name: "Conversion" })).toBe(value);
  await user.keyboard("{ArrowUp}");
  expect(value.getAttribute("aria-valuenow")).toBe("0.23");
  await fetched[0].come();
  const field: HTMLInputElement = page.getByRole("textbox", { name: "Conversion" });
  expect(document.activeElement).toBe(field);
  await user.keyboard("{Escape}");
  expect(page.getByRole("spinbutton", { name: "Conversion" })).toBe(document.activeElement);
});
