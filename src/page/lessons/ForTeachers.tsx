import * as text from "#language/forTeachers.ts";
import { FoldedPart } from "../FoldedPart.tsx";
import { LoadingFailed } from "../LoadingFailed.tsx";
import { useFetched } from "../useFetched.ts";
import type { TeachersPartProps } from "./TeachersPart.tsx";
import { teachersPartLoader } from "./teachersPartLoader.ts";

/** What it holds, once it has come. */
function Part(props: TeachersPartProps) {
  const { part: TeachersPart, failures, retry } = useFetched(true, teachersPartLoader);
  if (failures > 0) return <LoadingFailed what={text.name} failures={failures} retry={retry} />;
  return TeachersPart && <TeachersPart {...props} />;
}

/** The place for teachers, folded away: it holds the answers. */
export function ForTeachers(props: TeachersPartProps) {
  return (
    <FoldedPart name={text.name}>
      <Part {...props} />
    </FoldedPart>
  );
}
