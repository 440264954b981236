import { act, render } from "@testing-library/react";
import { expect, test } from "vitest";
import { AppContext } from "../../src/page/AppContext.ts";
import { HoverCard } from "../../src/page/HoverCard.tsx";
import { madeUpNet } from "../drawing/madeUpNet.ts";
import { startApp } from "../store/startApp.ts";
import { madeUpFigures, madeUpMoney } from "./madeUpMoney.ts";

test("who is pointed at stands so at the playhead, once the books of the run have been made", () => {
  const { store, client } = startApp("?day=180&plan.entryFee=10000&plan.entrySplit=0.5");
  client.arrive({ members: 60 });
  const { people } = store.history()!.columns;
  // Somebody who has brought others: at joining they had lost the fee.
  const point = people.sponsors.find((sponsor) => sponsor >= 10)!;
  const { container } = render(
    <AppContext value={{ store, embedded: false, pageAddress: "" }}>
      <HoverCard person={{ point, contacts: null }} ref={null} />
    </AppContext>,
  );
  const said = (): string => container.textContent;
  expect(said()).toContain("joined on day");
  expect(said()).not.toContain("so far");
  const figures = madeUpFigures({ netClasses: madeUpNet(store.history()!.columns) });
  const settle = (revision: number): void =>
    act(() => store.state.setState({ money: madeUpMoney({ revision, figures }) }));
  const { revision } = store.state.getState().shown!;
  settle(revision - 1);
  expect(said()).not.toContain("so far");
  settle(revision);
  act(() => store.actions.setDay(people.joinDays[point]));
  expect(said()).toContain("lost more than 50, up to 500 so far");
  act(() => store.actions.setDay(180));
  expect(said()).not.toContain("lost more than 50");
  expect(said()).toMatch(/(lost 50 or less|neither lost nor gained|gained .*) so far/);
  act(() => store.actions.setDay(0));
  expect(said()).toContain("joins on day");
  expect(said()).not.toContain("so far");
});
