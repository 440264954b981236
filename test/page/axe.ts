import axeCore from "axe-core";

/** The rules of axe-core that an element breaks, each with the places; colours need a real browser. */
export async function axe(element: Element): Promise<string[]> {
  const { violations } = await axeCore.run(element, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
