import { waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
// At hand from the start: the dialog is then there as soon as a test waits for anything.
import "../../../src/page/builder/EmbedBuilder.tsx";
import { axe } from "../axe.ts";
import { renderApp } from "../renderApp.tsx";
import type { RenderedApp } from "../renderApp.tsx";

interface Builder {
  readonly dialog: HTMLDialogElement;
  readonly inside: ReturnType<typeof within>;
  press(role: "checkbox" | "radio" | "button", name: string | RegExp): Promise<void>;
  snippet(): string;
  /** The address in the frame of the preview, once it has settled as the snippet has it. */
  preview(): string;
}

/** What happy-dom does about frames. */
interface FrameSettings {
  enableIframePageLoading: boolean;
  readonly navigation: { disableChildFrameNavigation: boolean };
}

// A frame may be there, and loads nothing.
beforeEach(() => {
  const { settings } = (window as unknown as { readonly happyDOM: { readonly settings: FrameSettings } })
    .happyDOM;
  settings.enableIframePageLoading = true;
  settings.navigation.disableChildFrameNavigation = true;
});

/** The rules of axe-core that the page breaks; frames, which it would look into, are taken out for good. */
function brokenWithoutFrame(app: RenderedApp): Promise<string[]> {
  app.page.getByTitle(/^Preview/).remove();
  return axe(app.rendered.container);
}

/** Presses the button that opens the builder. */
async function openBuilder(app: RenderedApp): Promise<Builder> {
  await app.user.click(await app.page.findByRole("button", { name: "Embed" }));
  const dialog: HTMLDialogElement = await app.page.findByRole("dialog", { name: "Embed this run" });
  const inside = within(dialog);
  const field = (): HTMLTextAreaElement => inside.getByRole("textbox", { name: /Paste this/ });
  return {
    dialog,
    inside,
    press: (role, name) => app.user.click(inside.getByRole(role, { name })),
    snippet: () => field().value,
    preview: () => inside.getByTitle(/^Preview/).getAttribute("src") ?? "",
  };
}

test("the builder shows the run at hand and the snippet for it", async () => {
  const app = renderApp("?scenario=pyramid&seed=7&day=12");
  const { dialog, snippet, preview } = await openBuilder(app);
  expect(dialog.open).toBe(true);
  expect(preview()).toBe("https://example.org/invitree/embed.html?v=1&scenario=pyramid&seed=7");
  expect(snippet()).toContain(
    'src="https://example.org/invitree/embed.html?v=1&amp;scenario=pyramid&amp;seed=7" width="100%"',
  );
  expect(snippet()).toContain('title="Invitree: Pyramid scheme"');
  expect(await brokenWithoutFrame(app)).toEqual([]);
});

test("what is chosen stands in the snippet at once, and in the preview when it has settled", async () => {
  const app = renderApp("?day=12");
  const { press, snippet, preview, inside } = await openBuilder(app);
  await press("checkbox", "The sentence that sets the values");
  await press("checkbox", "The adoption curve");
  const controls = within(inside.getByRole("group", { name: "Values with a control of their own" }));
  await app.user.click(controls.getByRole("checkbox", { name: "Churn" }));
  const free = within(inside.getByRole("group", { name: "What readers may change in the sentence" }));
  // What has a control of its own is to be changed anyway.
  expect(free.queryByRole("checkbox", { name: "Churn" })).toBeNull();
  await app.user.click(free.getByRole("checkbox", { name: "Conversion" }));
  await press("radio", /Not by itself/);
  await press("radio", "How many will have joined?");
  await press("radio", "Dark");
  await press("radio", "Small, 480 × 270");
  const query =
    "v=1&day=12&theme=dark&parts=sentence~graph~figures~timeline&controls=churnPerMonth&locked=conversion&start=still&ask=members";
  expect(snippet()).toContain(`embed.html?${query.replaceAll("&", "&amp;")}" width="480" height="270"`);
  await waitFor(() => expect(preview()).toBe(`https://example.org/invitree/embed.html?${query}`));
  expect(await brokenWithoutFrame(app)).toEqual([]);
});

test("money and the question about it are offered only where somebody is paid", async () => {
  const unpaid = await openBuilder(renderApp("?scenario=friends"));
  expect(unpaid.inside.queryByRole("checkbox", { name: "Who got paid" })).toBeNull();
  expect(unpaid.inside.queryByRole("radio", { name: /lose money/ })).toBeNull();
  const paid = await openBuilder(renderApp("?scenario=pyramid"));
  await paid.press("checkbox", "Who got paid");
  await paid.press("radio", /lose money/);
  expect(paid.snippet()).toContain("parts=graph~curve~figures~money~timeline&amp;ask=loss");
});

test("an own size is typed; what is none is told and left out", async () => {
  const app = renderApp();
  const { press, snippet, inside } = await openBuilder(app);
  await press("radio", "Another size");
  const width = inside.getByRole("textbox", { name: /^Width/ });
  await app.user.clear(width);
  await app.user.type(width, "900");
  expect(snippet()).toContain('width="900" height="480"');
  await app.user.clear(width);
  await app.user.type(width, "12");
  expect(width.getAttribute("aria-invalid")).toBe("true");
  expect(inside.getByText(/^A whole number from 240 to 3840, or nothing/)).toBeTruthy();
  expect(snippet()).toContain('width="640" height="480"');
});

test("closing keeps what was chosen; the keys of the app behind it rest while it is open", async () => {
  const app = renderApp("?day=12");
  const first = await openBuilder(app);
  await first.press("radio", "Light");
  const day = (): number => app.store.state.getState().day;
  await app.user.keyboard(".");
  expect(day()).toBe(12);
  await first.press("button", "Close");
  expect(first.dialog.open).toBe(false);
  // Closed, it shows nothing: no figure runs in it.
  expect(first.dialog.querySelector("iframe")).toBeNull();
  const again = await openBuilder(app);
  const light: HTMLInputElement = again.inside.getByRole("radio", { name: "Light" });
  expect(light.checked).toBe(true);
  expect(again.snippet()).toContain("theme=light");
});

test("the snippet is copied, and that is said; where copying is forbidden, it is selected", async () => {
  const app = renderApp();
  const { press, snippet, inside } = await openBuilder(app);
  await press("button", "Copy");
  expect(await navigator.clipboard.readText()).toBe(snippet());
  expect(inside.getByText("The snippet is copied.")).toBeTruthy();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("Not allowed"));
  await press("button", /Cop/);
  const field: HTMLTextAreaElement = inside.getByRole("textbox", { name: /Paste this/ });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, snippet().length]);
});

test("two that are compared have no such button: a figure shows one run", async () => {
  const app = renderApp("?scenario=mlm&b.scenario=unilevel");
  await app.page.findByRole("button", { name: "Copy link" });
  expect(app.page.queryByRole("button", { name: "Embed" })).toBeNull();
});
