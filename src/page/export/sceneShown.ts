import type { GraphScene } from "../../drawing/graphScene.ts";

/** Tells what a stage shows; null before the first picture. */
export type SceneShown = () => GraphScene | null;
