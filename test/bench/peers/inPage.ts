import { madeUpRun } from "../../drawing/madeUpRun.ts";
import type { Contender, SetUp } from "./contender.ts";
import { forceGraph } from "./forceGraph.ts";
import { ours } from "./ours.ts";
import { pixelPlot } from "./pixelPlot.ts";
import { placePeople } from "./placedPeople.ts";
import { sigma, sigmaPlain } from "./sigma.ts";
import { webgl } from "./webgl.ts";

const setUps = { ours, pixelPlot, forceGraph, webgl, sigmaPlain, sigma } satisfies Record<string, SetUp>;

/** Who draws. */
export type ContenderName = keyof typeof setUps;

/** What a page of this bundle offers. */
export interface PeerPage {
  /** Sets somebody up for so many people, of whom one had no sponsor, and has them draw a first picture. */
  setUp(name: ContenderName, members: number): Promise<void>;
  /** Milliseconds of one more picture by whoever was set up. */
  redraw(): Promise<number>;
}

let contender: Contender | null = null;

const peerPage: PeerPage = {
  async setUp(name, members) {
    contender = await setUps[name](placePeople(madeUpRun({ members, roots: 1, leaving: 0 })));
    await contender.redraw();
  },
  async redraw() {
    if (contender === null) throw new Error("Nobody was set up.");
    return contender.redraw();
  },
};

// The bundle of this file is loaded into empty pages, where the bench looks for it.
Object.assign(globalThis, { peerPage });
