import { somePart } from "#language/failure.ts";
import { createContext, use, useEffect, useMemo, useState } from "react";
import type { ComponentProps, ComponentType, ReactNode } from "react";
import type { furtherParts } from "./furtherParts.ts";
import { LoadingFailed } from "./LoadingFailed.tsx";
import { useFetched } from "./useFetched.ts";
import type { Fetched } from "./useFetched.ts";

type Parts = typeof furtherParts;

/** Fetches the further parts that an app can show: all of them, or in a small one a few. */
export type LoadFurtherParts = () => Promise<Partial<Parts>>;

/** The further parts of one app: a script of their own, fetched when one of them is first shown. */
interface FurtherParts extends Fetched<Partial<Parts>> {
  want(): void;
}

const FurtherPartsContext = createContext<FurtherParts | null>(null);

interface FurtherPartsProviderProps {
  readonly load: LoadFurtherParts;
  readonly children: ReactNode;
}

/** Gives an app its further parts; one around all of it. */
export function FurtherPartsProvider({ load, children }: FurtherPartsProviderProps) {
  const [isWanted, setWanted] = useState(false);
  const { part, failures, retry } = useFetched(isWanted, () => load);
  const parts = useMemo(
    () => ({ part, failures, retry, want: () => setWanted(true) }),
    [part, failures, retry],
  );
  return <FurtherPartsContext value={parts}>{children}</FurtherPartsContext>;
}

/** The further parts, which are fetched now if nobody wanted them before. */
function useFurtherParts(): FurtherParts | null {
  const parts = use(FurtherPartsContext);
  useEffect(() => parts?.want(), [parts]);
  return parts;
}

/** Whether the further parts are there: for something that does without one until it has come. */
export const useHasFurtherParts = (): boolean => (useFurtherParts()?.part ?? null) !== null;

type FurtherPartProps<Name extends keyof Parts> = ComponentProps<Parts[Name]> & {
  readonly name: Name;
  /** Nothing is said if it does not come. */
  readonly silent?: boolean;
};

/** One of the further parts, once it has come; nothing where the app has none of that name. */
export function FurtherPart<Name extends keyof Parts>({ name, silent, ...props }: FurtherPartProps<Name>) {
  const parts = useFurtherParts();
  if (parts === null) return null;
  const { part, failures, retry } = parts;
  if (failures > 0 && !silent) return <LoadingFailed what={somePart} failures={failures} retry={retry} />;
  const Part = part?.[name] as ComponentType<typeof props> | undefined;
  return Part && <Part {...props} />;
}
