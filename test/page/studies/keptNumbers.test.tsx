import { act, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { NumbersForm } from "../../../src/files/numbersReading.ts";
import { AppContext } from "../../../src/page/AppContext.ts";
import { createAppStudies } from "../../../src/page/appStudies.ts";
// At hand from the start: the parts are then there as soon as a test waits for anything.
import "../../../src/page/studies/studyParts.ts";
import { readKept, writeKept } from "../../../src/page/studies/keptNumbers.ts";
import { StudyPlace } from "../../../src/page/StudyPlace.tsx";
import { numbersPlace } from "../../../src/page/tabPlace.ts";
import type { TabPlace } from "../../../src/page/tabPlace.ts";
import { keepStudies } from "../../../src/store/keepStudies.ts";
import { fakeStudies } from "../../store/fakeStudies.ts";
import { startApp } from "../../store/startApp.ts";

const csv = "date,signups\n2026-01-01,5\n2026-01-02,6\n";
const form: NumbersForm = {
  separator: ",",
  decimal: ".",
  dateOrder: "month-day-year",
  hasHeader: true,
  columns: ["date", "joined"],
  layout: "series",
};

const pageAddress = "https://example.org/";
const placeOf = (home: string): TabPlace => numbersPlace(pageAddress, home);

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

/** A page that is loaded: the studies of an app that stands in an element with this id, all of them folded. */
function loadPage(home = "app") {
  const app = startApp();
  act(() => app.client.arrive({ members: 700 }));
  const { client, questions } = fakeStudies();
  const studies = keepStudies(client);
  const appStudies = createAppStudies(() => Promise.resolve(studies), home);
  const { unmount } = render(
    <AppContext value={{ store: app.store, embedded: false, pageAddress, studies: appStudies }}>
      <StudyPlace />
    </AppContext>,
  );
  const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => void setImmediate(resolve)));
  return { ...studies, appStudies, questions, settle, leave: unmount };
}

/** A page on which these numbers are brought in. */
async function pageWith(source: string | Blob, fileName: string | null = null, home = "app") {
  // Something was kept, so that the page has its studies at once.
  placeOf(home).write(writeKept({ text: "1\n2\n", fileName: null, form: null }));
  const page = loadPage(home);
  await vi.waitFor(() => expect(page.questions.length).toBeGreaterThan(0));
  act(() => page.actions.readNumbers(source, fileName, null));
  await page.settle();
  return page;
}

/** What a page asks to be read once it is loaded. */
async function comesBack(home = "app") {
  const page = loadPage(home);
  await vi.waitFor(() => expect(page.questions.length).toBeGreaterThan(0));
  return page;
}

test("pasted numbers are there again after a reload, read as the person said, while all parts are folded", async () => {
  const page = await pageWith(csv);
  act(() => page.actions.readNumbers(csv, null, form));
  page.leave();
  const { questions, state } = await comesBack();
  expect(questions.map(({ job }) => job)).toEqual([{ type: "numbers", source: csv, form }]);
  expect(state.getState().numbers).toMatchObject({ source: csv, fileName: null, form });
});

test("so is a file, with its name, in whatever encoding it was", async () => {
  const latin = Uint8Array.from("Tag;Größe\n1;2\n2;3\n", (letter) => letter.charCodeAt(0));
  const page = await pageWith(new Blob([latin]), "größe.csv");
  await vi.waitFor(() => expect(placeOf("app").read()).toContain("größe.csv"));
  page.leave();
  const { state } = await comesBack();
  const { source, fileName } = state.getState().numbers!;
  expect(fileName).toBe("größe.csv");
  expect(await (source as Blob).text()).toBe("Tag;Größe\n1;2\n2;3\n");
});

test("what is taken away does not come back, and without anything no study is fetched", async () => {
  const page = await pageWith(csv);
  act(() => page.actions.removeNumbers());
  page.leave();
  const again = loadPage();
  await again.settle();
  expect(again.appStudies.areWanted()).toBe(false);
});

test("what cannot be read is taken away, and no study is fetched for it again", async () => {
  placeOf("app").write('{"rubbish');
  const page = loadPage();
  await vi.waitFor(() => expect(placeOf("app").read()).toBeNull());
  expect(page.state.getState().numbers).toBeNull();
  page.leave();
  expect(loadPage().appStudies.areWanted()).toBe(false);
});

test("a file that is gone takes away what stood there, but not what has been brought in since", async () => {
  let refuse: (reason: Error) => void = () => undefined;
  const gone = new Blob(["1"]);
  vi.spyOn(gone, "arrayBuffer").mockReturnValue(new Promise((_, reject) => void (refuse = reject)));
  const page = await pageWith(gone, "gone.csv");
  act(() => page.actions.readNumbers(csv, null, null));
  refuse(new Error("gone"));
  await page.settle();
  expect(readKept(placeOf("app").read())?.text).toBe(csv);
  const alsoGone = new Blob(["2"]);
  vi.spyOn(alsoGone, "arrayBuffer").mockRejectedValue(new Error("gone"));
  act(() => page.actions.readNumbers(alsoGone, "gone.csv", null));
  await page.settle();
  expect(placeOf("app").read()).toBeNull();
});

test("numbers too long to be kept do not come back, nor those before them", async () => {
  const page = await pageWith(csv);
  act(() => page.actions.readNumbers("1".repeat(2_000_001), null, null));
  page.leave();
  expect(loadPage().appStudies.areWanted()).toBe(false);
});

test("apps in other elements have their own, and one in an element without a name keeps nothing", async () => {
  (await pageWith(csv, null, "left")).leave();
  (await pageWith("3\n4\n", null, "right")).leave();
  const left = await comesBack("left");
  expect(left.state.getState().numbers?.source).toBe(csv);
  expect((await comesBack("right")).state.getState().numbers?.source).toBe("3\n4\n");
  expect(numbersPlace("https://example.org/other/", "left").read()).toBeNull();
  placeOf("").write("x");
  expect(placeOf("").read()).toBeNull();
});

test("a storage that is forbidden or full breaks nothing", async () => {
  const page = await pageWith(csv);
  vi.spyOn(globalThis, "sessionStorage", "get").mockImplementation(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  act(() => page.actions.readNumbers("7\n8\n", null, null));
  await page.settle();
  expect(page.state.getState().numbers).toMatchObject({ source: "7\n8\n", progress: "running" });
  expect(loadPage().appStudies.areWanted()).toBe(false);
});

test("where there is no room, what stood there before is gone: it would be other numbers", () => {
  const place = placeOf("app");
  place.write("before");
  const { sessionStorage: storage } = globalThis;
  const full: Pick<Storage, "removeItem" | "setItem"> = {
    removeItem: (key) => storage.removeItem(key),
    setItem() {
      throw new DOMException("Full.", "QuotaExceededError");
    },
  };
  const isFull = vi.spyOn(globalThis, "sessionStorage", "get").mockReturnValue(full as Storage);
  place.write("after");
  isFull.mockRestore();
  expect(place.read()).toBeNull();
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another thing", "[1]"],
  ["no text", JSON.stringify({ text: 7, fileName: null, form: null })],
  ["an empty text", JSON.stringify({ text: " \n", fileName: null, form: null })],
  ["too long a text", JSON.stringify({ text: "1".repeat(2_000_001), fileName: null, form: null })],
])("of what was kept, %s is refused", (_, written) => expect(readKept(written)).toBeNull());

test("what was kept is read as it was written, and a damaged form is recognised anew", () => {
  const kept = { text: csv, fileName: "a.csv", form };
  expect(readKept(writeKept(kept))).toEqual(kept);
  const damaged: readonly object[] = [
    { ...form, separator: "x" },
    { ...form, separator: "toString" },
    { ...form, decimal: 1 },
    { ...form, dateOrder: undefined },
    { ...form, hasHeader: "yes" },
    { ...form, layout: "cohorts" },
    { ...form, layout: null },
    { ...form, columns: ["date", "constructor"] },
    { ...form, columns: "date" },
    [],
  ];
  for (const other of damaged)
    expect(readKept(JSON.stringify({ ...kept, fileName: 3, form: other }))).toEqual({
      text: csv,
      fileName: null,
      form: null,
    });
});
