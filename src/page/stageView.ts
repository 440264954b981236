import type { Colouring } from "../drawing/colouring.ts";
import { createGraphPicture } from "../drawing/graphPicture.ts";
import type { GraphCanvases, GraphScene } from "../drawing/graphPicture.ts";
import type { PictureManner } from "../drawing/pictureManner.ts";
import { createSchedule } from "../drawing/schedule.ts";
import { shownDay } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { keepCentre } from "./keepCentre.ts";
import { listenForRestored } from "./listenForRestored.ts";
import { roomBeside } from "./roomBeside.ts";
import { shiftAfterResize } from "./shiftAfterResize.ts";
import { createStageColouring } from "./stageColouring.ts";
import { createStageManner } from "./stageManner.ts";
import type { LayoutStatus, LoadOrganicGraph } from "./stageManner.ts";
import { typefaces } from "./typefaces.ts";
import type { StageZoomListeners } from "./stageZoom.ts";
import { createWokenZoom } from "./wokenZoom.ts";

/** How near to a point it has to be pressed, CSS px: a finger covers more than a pointer. */
const reach = { pointer: 10, finger: 24 } as const;

/** How long a double press takes to zoom in, in ms. */
const glideMs = 250;

/** What React decides about the picture. */
export type StageLook = Pick<GraphScene, "width" | "height" | "pixelRatio" | "theme" | "reducedMotion">;

/** Somebody in the picture: a member by its row, others follow them. */
export interface PointedAt {
  readonly point: number;
  /** Who knows whom, where the picture shows it. */
  readonly contacts: PictureManner["contacts"];
}

/** What the stage tells. */
export interface StageListeners extends Pick<
  StageZoomListeners,
  "wheelNeedsKey" | "oneFingerScrolls" | "onWheelWithoutKey" | "onOneFinger"
> {
  /** The person under the pointer is another, or nobody is. */
  onHover(person: PointedAt | null): void;
  /** After each picture: where the person under the pointer stands, in CSS pixels of the stage. */
  onPlaceOfHovered(place: { readonly x: number; readonly y: number }): void;
  onZoomed(zoomed: boolean): void;
  onLayout(status: LayoutStatus): void;
  /** The members are coloured in another way, or are others. */
  onColouring(colouring: Colouring): void;
}

/** The graph of one app: draws by itself whenever the state, the look or the pointer asks for it. */
export interface StageView {
  /** What is shown; null before the first history. */
  scene(): GraphScene | null;
  look(look: StageLook): void;
  zoomBy(factor: number): void;
  resetZoom(): void;
  dispose(): void;
}

/** Connects the canvases to a store; `loadOrganic` fetches the organic layout, where it is offered. The picture is drawn at most once a frame and not at all while nothing changes. */
export function createStageView(
  store: AppStore,
  canvases: GraphCanvases,
  listeners: StageListeners,
  loadOrganic: LoadOrganicGraph | null = null,
): StageView {
  const picture = createGraphPicture(canvases);
  const colourings = createStageColouring(store, listeners.onColouring, () => schedule.request());
  let look: StageLook | null = null;
  let view: GraphScene["view"] = { k: 1, x: 0, y: 0 };
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let hovered: number | null = null;
  let isFinger = false;
  let keptBefore: number | null = null;
  let drawn: GraphScene | null = null;

  const sceneNow = (): GraphScene | null => {
    const history = store.history();
    const state = store.state.getState();
    if (look === null || history === null || !state.inSight) return null;
    const { trueScale, kept, lit } = state.look;
    const day = shownDay(state);
    const { columns } = history;
    const manner = manners.of(history);
    const colours = colourings.of(history, look.theme);
    const shown = { columns, manner, typeface: typefaces, ...colours, ...look, day, view, trueScale };
    const room = roomBeside(store, columns);
    const money = state.money?.revision === state.shown?.revision ? state.money : null;
    return {
      ...shown,
      ...(room !== null && { beside: room }),
      money,
      hovered,
      kept: lit ?? kept?.row ?? null,
    };
  };
  const personUnderPointer = (scene: GraphScene): number | null =>
    pointer === null ? null : picture.personAt(scene, pointer.x, pointer.y, reach.pointer);
  const personAt = (x: number, y: number, within: number): number | null => {
    const scene = sceneNow();
    return scene === null ? null : picture.personAt(scene, x, y, within);
  };

  /** The scene to draw: after a change of layout its zoom looks at whom it looked at before. */
  const sceneToDraw = (): GraphScene | null => {
    const scene = sceneNow();
    if (scene === null || drawn === null || drawn.manner === scene.manner) return scene;
    const shift = drawn.columns === scene.columns ? keepCentre(picture, drawn, scene) : null;
    if (shift === null) return scene;
    zoom.moveBy(shift.right, shift.down);
    return { ...scene, view };
  };

  const draw = (nowMs: number): boolean => {
    const scene = sceneToDraw();
    if (scene === null) return false;
    const under = personUnderPointer(scene);
    if (under !== hovered || (under !== null && scene.manner !== drawn?.manner))
      listeners.onHover(under === null ? null : { point: under, contacts: scene.manner.contacts });
    hovered = under;
    drawn = { ...scene, hovered };
    const goesOn = picture.draw(drawn, nowMs);
    zoom.wake();
    const place = hovered === null ? null : picture.placeOf(drawn, hovered);
    if (place !== null) listeners.onPlaceOfHovered(place);
    return goesOn;
  };
  const schedule = createSchedule(draw);
  const manners = createStageManner(store, loadOrganic, (status) => {
    listeners.onLayout(status);
    if (status.state !== "working") schedule.request();
  });
  manners.follow();

  const zoom = createWokenZoom(canvases.over, {
    ...listeners,
    closest() {
      const scene = sceneNow();
      return scene === null ? 1 : picture.closest(scene);
    },
    onZoom(transform) {
      view = transform;
      listeners.onZoomed(transform.k > 1.001);
      schedule.request();
    },
    onDoublePress: () => store.actions.keep(keptBefore),
    onLongPress(x, y) {
      const person = personAt(x, y, reach.finger);
      if (person !== null) store.actions.keep(person);
    },
    glideMs: () => (look?.reducedMotion ? 0 : glideMs),
  });

  const events = new AbortController();
  const on = <Name extends "pointerdown" | "pointermove" | "pointerleave" | "click">(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ): void => canvases.over.addEventListener(name, listener, { signal: events.signal });
  on("pointermove", (event) => {
    pointer = event.pointerType === "touch" ? null : { x: event.offsetX, y: event.offsetY };
    schedule.request();
  });
  on("pointerleave", () => {
    pointer = null;
    schedule.request();
  });
  on("pointerdown", ({ pointerType }) => (isFinger = pointerType === "touch"));
  on("click", ({ offsetX, offsetY }) => {
    keptBefore = store.state.getState().look.kept?.row ?? null;
    // A press tells whole px, a pointer's way does not: of two who stand equally near, the one who was told is meant.
    const { x, y } = pointer ?? { x: offsetX, y: offsetY };
    store.actions.keep(personAt(x, y, reach[isFinger ? "finger" : "pointer"]));
  });
  const forgetRestored = listenForRestored(Object.values(canvases), () => {
    picture.forget();
    schedule.request();
  });

  const unsubscribe = store.state.subscribe((state, before) => {
    if (state.look.layout !== before.look.layout || state.shown !== before.shown) manners.follow();
    const moved = shownDay(state) !== shownDay(before);
    const isOther = (["look", "shown", "money", "beside", "inSight"] as const).some(
      (key) => state[key] !== before[key],
    );
    if (moved || isOther) schedule.request();
  });

  return {
    scene: sceneNow,
    look(next) {
      look = next;
      zoom.resize(next.width, next.height);
      if (drawn !== null && view.k !== 1) {
        const { right, down } = shiftAfterResize({ ...drawn, view }, next);
        zoom.moveBy(right, down);
      }
      // Before the browser paints: no frame shows the picture stretched to another size.
      schedule.drawNow();
    },
    zoomBy: zoom.scaleBy,
    resetZoom: zoom.reset,
    dispose() {
      unsubscribe();
      events.abort();
      forgetRestored();
      zoom.dispose();
      manners.dispose();
      colourings.dispose();
      schedule.stop();
    },
  };
}
