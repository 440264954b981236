import type { StoreApi } from "zustand/vanilla";
import type { NumbersForm, NumbersReading } from "../files/numbersReading.ts";
import type { StudyClient, UnderWay } from "../worker/studyProtocol.ts";
import type { NumbersShown, StudiesState } from "./studies.ts";

/** The reader's own numbers. */
export interface KeptNumbers {
  read(source: string | Blob, fileName: string | null, form: NumbersForm | null): void;
  stop(): void;
  remove(): void;
}

/** Keeps numbers. `changed` is called when others stand on the curve, or none. */
export function keepNumbers(
  state: StoreApi<StudiesState>,
  client: StudyClient,
  changed: () => void,
): KeptNumbers {
  let reading: UnderWay | null = null;

  function show(shown: Partial<NumbersShown>): void {
    const { numbers } = state.getState();
    if (numbers !== null) state.setState({ numbers: { ...numbers, ...shown } });
  }

  function hear(found: NumbersReading): void {
    show({ progress: "finished", reading: found });
    if (found.state !== "read") return;
    changed();
    state.setState({ onCurve: found.numbers });
  }

  return {
    read(source, fileName, form) {
      reading?.cancel();
      const { numbers } = state.getState();
      // What was found in another way stays in view until the same numbers are read in this one.
      const known = numbers?.source === source ? numbers.reading : null;
      state.setState({
        numbers: { source, fileName, form, progress: "running", share: 0, reading: known, reason: null },
      });
      reading = client.ask(
        { type: "numbers", source, form },
        {
          progress: (share) => show({ share }),
          answered: hear,
          failed: (reason) => show({ progress: "failed", reason }),
        },
      );
    },
    stop() {
      reading?.cancel();
      if (state.getState().numbers?.progress === "running") show({ progress: "stopped" });
    },
    remove() {
      reading?.cancel();
      changed();
      state.setState({ numbers: null, onCurve: null });
    },
  };
}
