import { useAppState } from "./AppContext.ts";
import { useMediaQuery } from "./useMediaQuery.ts";

/** The theme to show: the person's choice, or else the system's. */
export function useThemeName(): "dark" | "light" {
  const chosen = useAppState((state) => state.look.theme);
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  if (chosen !== "system") return chosen;
  return systemIsDark ? "dark" : "light";
}
