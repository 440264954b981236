import { useMediaQuery } from "./useMediaQuery.ts";

/** The media query for people who asked their system for less motion. */
export const reducedMotionQuery = "(prefers-reduced-motion: reduce)";

/** Whether the person asked their system for less motion. */
export function useReducedMotion(): boolean {
  return useMediaQuery(reducedMotionQuery);
}
