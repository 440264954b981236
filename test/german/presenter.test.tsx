import { beforeEach, expect, test } from "vitest";
import { openPage } from "../page/presenter/openPage.tsx";

beforeEach(() => sessionStorage.clear());

test("a German lesson in front of a room, and out of it", async () => {
  const { page, user, arrive } = openPage("?lesson=cliff&present=1");
  await page.findByText("Schritt 1 von 4");
  arrive(135);
  expect(page.getByText("Der Lauf wartet. Bild ↓ zeigt, was geschieht.")).toBeDefined();
  await user.keyboard("{PageDown}q");
  expect(page.getByRole("dialog", { name: "QR-Code des Links" }).textContent).toContain("Scanne ihn");
  await user.click(page.getByRole("button", { name: "Schließen" }));
  await user.click(page.getByRole("button", { name: "Vorführung beenden" }));
  expect(page.queryByRole("button", { name: "Vorführung beenden" })).toBeNull();
});

test("the place for teachers is German", async () => {
  const { page, user } = openPage("");
  await user.click(page.getByText("Lektionen", { selector: "summary" }));
  await user.click(await page.findByText("Für Lehrkräfte", { selector: "summary" }));
  await user.click(await page.findByRole("radio", { name: "für jede und jeden ein anderer" }));
  expect(page.getByRole<HTMLInputElement>("textbox", { name: "Der Link" }).value).toBe(
    "https://example.org/invitree/?lesson=cliff&lesson.seed=each",
  );
});
