/** What one room of src/ may import: other rooms, single files of them, packages. Itself always. */
interface Room {
  readonly from: readonly string[];
  readonly packages: readonly string[];
}

/** Who may enter whom. Anybody may import types of a run, from src/model, and of what many runs say, from src/study. */
export const rooms: Readonly<Record<string, Room>> = {
  language: { from: [], packages: [] },
  parameters: { from: [], packages: [] },
  model: { from: ["parameters"], packages: [] },
  study: { from: ["parameters", "model"], packages: [] },
  node: {
    from: ["parameters", "model", "study"],
    packages: [
      "node:child_process",
      "node:events",
      "node:fs",
      "node:readline",
      "node:stream",
      "node:timers",
      "node:util",
    ],
  },
  layout: { from: [], packages: ["d3"] },
  drawing: { from: ["layout"], packages: ["d3"] },
  files: { from: ["parameters", "layout", "drawing"], packages: ["d3", "gifenc", "mediabunny"] },
  validation: { from: ["parameters", "model", "drawing"], packages: ["react", "d3"] },
  worker: { from: ["parameters", "model", "study", "files", "layout", "drawing"], packages: [] },
  store: { from: ["parameters", "worker/protocol.ts", "worker/studyProtocol.ts"], packages: ["zustand"] },
  lessons: { from: ["parameters"], packages: [] },
  offline: { from: [], packages: [] },
  page: {
    from: ["parameters", "model/structuralVirality.ts", "layout", "drawing", "files", "store", "lessons"],
    packages: [
      "react",
      "react-dom",
      "zustand",
      "d3",
      "uqr",
      "@fontsource-variable/inter",
      "@fontsource-variable/source-serif-4",
    ],
  },
};

/** What the files that join the rooms to an app may import: all but the model, which only the worker runs. */
const joint: Room = {
  from: ["parameters", "layout", "drawing", "files", "worker", "store", "lessons", "page"],
  packages: ["react", "react-dom", "zustand"],
};

/** The files beside the rooms, which join them. Nobody but the page of that name may import the laws. */
export const joints: Readonly<Record<string, Room>> = {
  "src/main.tsx": joint,
  "src/embed.tsx": joint,
  "src/element.ts": joint,
  "src/validation.tsx": {
    from: ["validation", "page/fonts.css", "page/ground.css", "page/themeStyle.ts", "page/useMediaQuery.ts"],
    packages: ["react", "react-dom"],
  },
};

/** What readers read: everybody may take texts from there. */
export const textRoom = "language";

/** The rooms without a page, a clock or a coin that is not in the parameters. */
export const pureRooms: readonly string[] = ["parameters", "model", "study", "lessons", "layout", "language"];
