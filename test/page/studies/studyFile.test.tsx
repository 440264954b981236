import { fireEvent } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { StudyFile } from "../../../src/page/studies/StudyFile.tsx";
import type { Studies, StudyFileOpened, StudyShown } from "../../../src/store/studies.ts";
import { madeUpExperiment } from "../../files/madeUpMapStudy.ts";
import { axe } from "../axe.ts";
import { renderStudy } from "./renderStudy.tsx";

const experiment = madeUpExperiment();

function MapFile({ studies }: { readonly studies: Studies }) {
  return <StudyFile studies={studies} kind="map" experiment={experiment} />;
}

async function renderFile() {
  const rendered = renderStudy(MapFile);
  await rendered.user.click(rendered.part.getByText("Run it elsewhere"));
  return { ...rendered, said: () => rendered.container.textContent };
}

const file = new File(["{}"], "part.ndjson");
const shown = (fileName: string | null) =>
  ({ experiment, progress: "finished", fileName, notes: [] }) as unknown as StudyShown<"map"> &
    StudyShown<"ensemble">;
const opened = (changed: Partial<StudyFileOpened>): StudyFileOpened => ({
  name: "part.ndjson",
  openedAt: "map",
  held: null,
  refused: null,
  ...changed,
});

describe("the file of a study", () => {
  it("is saved as the experiment is", async () => {
    const { part, user, actions } = await renderFile();
    actions.experimentText.mockResolvedValue("the text\n");
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => (saved.push(blob as Blob), "blob:file"));
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    await user.click(part.getByRole("button", { name: "Save the experiment file" }));
    expect(actions.experimentText).toHaveBeenCalledWith(experiment);
    expect(await saved[0].text()).toBe("the text\n");
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe("experiment.json");
  });

  it("says why it could not be made", async () => {
    const { part, user, actions } = await renderFile();
    actions.experimentText.mockRejectedValue(new Error("the worker fell silent"));
    await user.click(part.getByRole("button", { name: "Save the experiment file" }));
    expect((await part.findByRole("alert")).textContent).toContain("the worker fell silent");
  });

  it("gives the command to run it with, which names the file that was saved", async () => {
    const { part, user } = await renderFile();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await user.click(part.getByRole("button", { name: "Copy" }));
    expect(write).toHaveBeenCalledWith(
      "npx invitree study experiment.json --seeds 1-1000 --shard 3/16 > part.ndjson",
    );
    expect(part.getByRole("button", { name: "Copied" })).toBeTruthy();
  });

  it("is opened by choosing it, and says so", async () => {
    const { part, user, actions, tell, said } = await renderFile();
    await user.upload(part.getByLabelText("Open a result"), file);
    expect(actions.openStudyFile).toHaveBeenCalledWith(file, "part.ndjson", "map");
    // What is run meanwhile is not the file's.
    tell({ map: shown(null) });
    expect(said()).not.toContain("is open");
    tell({ map: shown("part.ndjson"), fileOpened: opened({ held: "map" }) });
    expect(said()).toContain("“part.ndjson” is open.");
    tell({ map: shown(null) });
    expect(said()).not.toContain("is open");
  });

  it("is opened by dropping it; one of another kind says where it is", async () => {
    const { part, actions, tell, said } = await renderFile();
    const place = part.getByText("or drop it here");
    // Text, or a link, is none of it: it would be dropped for nothing, or lead away.
    expect(fireEvent.dragOver(place, { dataTransfer: { types: ["text/plain"], files: [] } })).toBe(true);
    expect(fireEvent.dragOver(place, { dataTransfer: { types: ["Files"], files: [] } })).toBe(false);
    fireEvent.drop(place, { dataTransfer: { files: [file] } });
    expect(actions.openStudyFile).toHaveBeenCalledWith(file, "part.ndjson", "map");
    tell({ ensemble: shown("part.ndjson"), fileOpened: opened({ held: "ensemble" }) });
    expect(said()).toContain("“part.ndjson” is open in the part “Run it many times”.");
    // What is run there later is not the file's.
    tell({ ensemble: shown(null) });
    expect(said()).not.toContain("is open");
  });

  it("is named in the part that shows it, wherever it and others were opened", async () => {
    const { tell, said } = await renderFile();
    tell({
      map: shown("map.ndjson"),
      ensemble: shown("many.ndjson"),
      fileOpened: opened({ name: "many.ndjson", openedAt: "ensemble", held: "ensemble" }),
    });
    expect(said()).toContain("“map.ndjson” is open.");
    expect(said()).not.toContain("many.ndjson");
    // One that is opened here and is of another kind leaves what is here as it is.
    tell({
      ensemble: shown("more.ndjson"),
      fileOpened: opened({ name: "more.ndjson", held: "ensemble" }),
    });
    expect(said()).toContain("“map.ndjson” is open.");
    expect(said()).toContain("“more.ndjson” is open in the part “Run it many times”.");
  });

  it("says why it was refused, beside where it was opened alone", async () => {
    const { part, tell } = await renderFile();
    tell({ fileOpened: opened({ openedAt: "ensemble", refused: "It is of another version." }) });
    expect(part.queryByRole("alert")).toBeNull();
    tell({ fileOpened: opened({ refused: "It is of another version." }) });
    expect(part.getByRole("alert").textContent).toBe(
      "“part.ndjson” was not opened: It is of another version.",
    );
  });

  it("has nothing that assistive technology finds fault with", async () => {
    const { container } = await renderFile();
    expect(await axe(container)).toEqual([]);
  });
});
