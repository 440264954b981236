import { createGraphPicture } from "../drawing/graphPicture.ts";
import type { GraphScene } from "../drawing/graphPicture.ts";
import type { PictureManner } from "../drawing/pictureManner.ts";
import { createSchedule } from "../drawing/schedule.ts";
import { shownDay } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { createStageManner } from "./stageManner.ts";
import type { LoadOrganicGraph, OrganicStatus } from "./stageManner.ts";
import { createWokenZoom } from "./wokenZoom.ts";

/** The three canvases of a stage, from below. */
export interface StageCanvases {
  readonly links: HTMLCanvasElement;
  readonly points: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

/** What React decides about the picture. */
export type StageLook = Pick<GraphScene, "width" | "height" | "pixelRatio" | "theme" | "reducedMotion">;

/** Somebody in the picture: a member by its row, others follow them. */
export interface PointedAt {
  readonly point: number;
  /** Who knows whom, where the picture shows it. */
  readonly contacts: PictureManner["contacts"];
}

/** What the stage tells. */
export interface StageListeners {
  wheelNeedsKey(): boolean;
  onWheelWithoutKey(): void;
  /** The person under the pointer is another, or nobody is. */
  onHover(person: PointedAt | null): void;
  /** After each picture: where the person under the pointer stands, in CSS pixels of the stage. */
  onPlaceOfHovered(place: { readonly x: number; readonly y: number }): void;
  onZoomed(zoomed: boolean): void;
  onOrganic(status: OrganicStatus): void;
}

/** The graph of one app: draws by itself whenever the state, the look or the pointer asks for it. */
export interface StageView {
  look(look: StageLook): void;
  zoomBy(factor: number): void;
  resetZoom(): void;
  dispose(): void;
}

/** Connects the canvases to a store; `loadOrganic` fetches the organic layout, where it is offered. The picture is drawn at most once a frame and not at all while nothing changes. */
export function createStageView(
  store: AppStore,
  canvases: StageCanvases,
  listeners: StageListeners,
  loadOrganic: LoadOrganicGraph | null = null,
): StageView {
  const picture = createGraphPicture(canvases);
  let look: StageLook | null = null;
  let view: GraphScene["view"] = { k: 1, x: 0, y: 0 };
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let hovered: number | null = null;
  let mannerShown: PictureManner | null = null;

  const sceneNow = (): GraphScene | null => {
    const history = store.history();
    if (look === null || history === null) return null;
    const state = store.state.getState();
    const { trueScale, kept } = state.look;
    const day = shownDay(state);
    const { columns } = history;
    const manner = manners.of(history);
    return { columns, manner, ...look, day, view, trueScale, hovered, kept: kept?.row ?? null };
  };
  const personUnderPointer = (scene: GraphScene): number | null =>
    pointer === null ? null : picture.personAt(scene, pointer.x, pointer.y);

  const draw = (nowMs: number): boolean => {
    const scene = sceneNow();
    if (scene === null) return false;
    const under = personUnderPointer(scene);
    if (under !== hovered || (under !== null && scene.manner !== mannerShown))
      listeners.onHover(under === null ? null : { point: under, contacts: scene.manner.contacts });
    hovered = under;
    mannerShown = scene.manner;
    const sceneWithHover = { ...scene, hovered };
    const goesOn = picture.draw(sceneWithHover, nowMs);
    zoom.wake();
    const place = hovered === null ? null : picture.placeOf(sceneWithHover, hovered);
    if (place !== null) listeners.onPlaceOfHovered(place);
    return goesOn;
  };
  const schedule = createSchedule(draw);
  const manners = createStageManner(store, loadOrganic, (status) => {
    listeners.onOrganic(status);
    if (status.state !== "working") schedule.request();
  });
  manners.follow();

  const zoom = createWokenZoom(canvases.over, {
    wheelNeedsKey: listeners.wheelNeedsKey,
    onWheelWithoutKey: listeners.onWheelWithoutKey,
    onZoom(transform) {
      view = transform;
      listeners.onZoomed(transform.k > 1.001);
      schedule.request();
    },
  });

  const events = new AbortController();
  const on = <Name extends "pointermove" | "pointerleave" | "click">(
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
  on("click", (event) => {
    const scene = sceneNow();
    if (scene === null) return;
    store.actions.keep(picture.personAt(scene, event.offsetX, event.offsetY));
  });

  const unsubscribe = store.state.subscribe((state, before) => {
    if (state.look.layout !== before.look.layout || state.shown !== before.shown) manners.follow();
    const moved = shownDay(state) !== shownDay(before);
    if (moved || state.look !== before.look || state.shown !== before.shown) schedule.request();
  });

  return {
    look(next) {
      look = next;
      zoom.resize(next.width, next.height);
      schedule.request();
    },
    zoomBy: zoom.scaleBy,
    resetZoom: zoom.reset,
    dispose() {
      unsubscribe();
      events.abort();
      zoom.dispose();
      manners.dispose();
      schedule.stop();
    },
  };
}
