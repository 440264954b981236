import type { ComponentProps } from "react";
import { useApp } from "./AppContext.ts";

type RegionProps = Omit<ComponentProps<"section">, "aria-label"> & { readonly name: string };

/** A part of the page that can be found by its name; in a comparison the name says of which side it is. */
export function Region({ name, ...props }: RegionProps) {
  const { side } = useApp();
  return <section {...props} aria-label={side === undefined ? name : `${side}: ${name}`} />;
}
