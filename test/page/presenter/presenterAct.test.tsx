import { describe, expect, it } from "vitest";
import { presenterAct } from "../../../src/page/presenter/presenterAct.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function made(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}
const act = (key: string, target: Element | null = null, held = {}) =>
  presenterAct({ ...none, key, target, ...held });

describe("the keys of presenter mode", () => {
  it.each([
    [" ", "play"],
    ["ArrowLeft", "dayBack"],
    ["ArrowRight", "dayOn"],
    ["PageUp", "back"],
    ["PageDown", "on"],
    ["q", "code"],
    ["Q", "code"],
    ["f", "fullScreen"],
    ["Escape", "leave"],
    ["x", null],
    ["constructor", null],
  ])("%s", (key, wanted) => expect(act(key)).toBe(wanted));

  it("are the browser's with Ctrl, ⌘ or Alt", () => {
    for (const held of ["ctrlKey", "metaKey", "altKey"])
      for (const key of ["f", "ArrowLeft", "PageDown"]) expect(act(key, null, { [held]: true })).toBeNull();
  });

  it("leave to a control what it does with them; a clicker's mean the same everywhere", () => {
    expect(act(" ", made("<button></button>"))).toBeNull();
    expect(act("ArrowLeft", made("<button></button>"))).toBe("dayBack");
    for (const html of [
      "<input type=radio>",
      "<input type=range>",
      "<div role=slider></div>",
      "<select></select>",
    ]) {
      expect(act("ArrowLeft", made(html)), html).toBeNull();
      expect(act("PageDown", made(html)), html).toBe("on");
    }
    const typed = made("<input type=text>");
    for (const key of ["q", "f", " ", "Escape", ","]) expect(act(key, typed), key).toBeNull();
    expect(act("PageUp", typed)).toBe("back");
  });
});
