import * as text from "#language/studyPlace.ts";
import type { ComponentType } from "react";
import { useEffect, useState } from "react";
import type { Studies } from "../store/studies.ts";
import { useApp } from "./AppContext.ts";
import type { AppSurroundings } from "./AppContext.ts";
import { LoadingFailed } from "./LoadingFailed.tsx";
import { retryingImport } from "./retryingImport.ts";
import { useStudyLookStore } from "./StudyLook.ts";
import type { studyParts } from "./studies/studyParts.ts";
import { useFetched } from "./useFetched.ts";

type Parts = typeof studyParts;

/** The studies of the app, and the components that show them. */
interface Loaded {
  readonly studies: Studies;
  readonly parts: Parts;
}

const importParts = (): (() => Promise<Parts>) =>
  retryingImport(() => import("./studies/studyParts.ts"), "studyParts");

/** Fetches the studies of an app together with the components that show them. */
function loaderOf({ studies }: AppSurroundings): () => Promise<Loaded> {
  const load = importParts();
  return async () => {
    if (studies === undefined) throw new Error("There are no studies here.");
    const [parts, loaded] = await Promise.all([load(), studies.load()]);
    return { studies: loaded, parts };
  };
}

interface StudyPartProps {
  readonly name: keyof Parts;
  /** Nothing is said if it does not come. */
  readonly silent?: boolean;
}

/** One of the parts of the page that show studies, once they have come. */
export function StudyPart({ name, silent = false }: StudyPartProps) {
  const app = useApp();
  const look = useStudyLookStore();
  useEffect(() => look.setState({ isUsed: true }), [look]);
  const [makeLoader] = useState(() => () => loaderOf(app));
  const { part, failures, retry } = useFetched(true, makeLoader);
  if (failures > 0 && silent) return null;
  if (failures > 0) return <LoadingFailed what={text.thisPart} failures={failures} retry={retry} />;
  if (part === null) return null;
  const Part: ComponentType<{ readonly studies: Studies }> = part.parts[name];
  return <Part studies={part.studies} />;
}
