import { act, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { EmbedLayout } from "../../src/page/EmbedLayout.tsx";
import { mountApp } from "../../src/page/mountApp.tsx";
import type { MountedApp } from "../../src/page/mountApp.tsx";
import { PageLayout } from "../../src/page/PageLayout.tsx";
import { readLink } from "../../src/parameters/link.ts";
import { fakeClient } from "../store/fakeClient.ts";
import type { FakeClient } from "../store/fakeClient.ts";

interface Mounted {
  readonly element: HTMLElement;
  readonly client: FakeClient;
  readonly app: MountedApp;
}

async function mount(query: string, embedded: boolean): Promise<Mounted> {
  const element = document.body.appendChild(document.createElement("div"));
  const client = fakeClient();
  const Layout = embedded ? EmbedLayout : PageLayout;
  const loadParts = async () => ({});
  const pageAddress = "https://example.org/";
  const options = { Layout, loadParts, embedded, startClient: client.start, pageAddress };
  const app = await act(async () => mountApp(element, readLink(query), options));
  act(() => client.arrive());
  return { element, client, app };
}

test("apps are put into elements, and taken out again without a trace", async () => {
  const page = await mount("?day=30", false);
  const embed = await mount("?day=60", true);
  expect(within(page.element).getByText("day 30", { selector: "p" })).toBeTruthy();
  expect(within(embed.element).getByText(/by day 60/)).toBeTruthy();
  act(() => page.app.dispose());
  expect(page.element.innerHTML).toBe("");
  expect(page.client.isDisposed).toBe(true);
  expect(embed.client.isDisposed).toBe(false);
  act(() => embed.app.store.actions.setDay(61));
  expect(within(embed.element).getByText(/by day 61/)).toBeTruthy();
  act(() => embed.app.dispose());
});

test("the page takes the keyboard that nobody has, and keeps it when what has it goes", async () => {
  const { element, app } = await mount("?conversion=abc&day=30", false);
  const rootHasIt = (): boolean => document.activeElement === element.querySelector("[data-app]");
  expect(rootHasIt()).toBe(true);
  const dismiss = within(element).getByRole("button", { name: "Dismiss this note" });
  dismiss.focus();
  expect(rootHasIt()).toBe(false);
  act(() => dismiss.click());
  await waitFor(() => expect(rootHasIt()).toBe(true));
  act(() => app.dispose());
});

test("the embed leaves the keyboard where it is", async () => {
  const { app } = await mount("", true);
  expect(document.activeElement === document.body).toBe(true);
  act(() => app.dispose());
});
