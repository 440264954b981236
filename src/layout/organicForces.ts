import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  packEnclose,
  randomLcg,
} from "d3";
import type { SimulationLinkDatum, SimulationNodeDatum } from "d3";
import type { Places } from "./organicStart.ts";
import { countShared, groupTies } from "./organicTies.ts";
import type { Ties } from "./organicTies.ts";

/** Forces between people that are being brought to rest, a step at a time. */
export interface OrganicLayout {
  /** One step of all forces: some milliseconds for thousands of people. Does nothing at rest. */
  step(): void;
  /** How far it has come, 0…1; 1: at rest. */
  readonly share: number;
  /**
   * Where people stand now, centred and in the disc's unit of length: the circle about the origin that just holds
   * n people has the radius √n.
   */
  places(): { readonly x: Float32Array; readonly y: Float32Array };
}

/** How the forces are weighed against each other, in lengths of which everybody pushes off the others with −30. */
export interface OrganicTuning {
  /** The length of a tie at rest. */
  readonly tieLength: number;
  /** How strongly everybody is drawn to the middle, so that nobody is lost. */
  readonly pull: number;
  /** Who has few ties to hold them is drawn to the middle more: by so many times with none, by half of it with one, … */
  readonly pullOfTheLoose: number;
  /** In the later half people also make room for each other, within this radius. */
  readonly elbowRoom: number;
}

/** How strongly everybody pushes everybody off. */
const push = -30;

/** How coarsely those far away are taken together (Barnes and Hut's θ): a third faster than at d3-force's own 0.9. */
const coarseness = 1.2;

/** The middle distance from the middle at the start, as a multiple of tieLength × √people: less than at rest. */
const startSpread = 0.5;

/** The temperature begins at 1; here it is rest. */
const cold = 0.001;

/** How many steps are taken until rest: as many as d3-force takes by itself, fewer where they are slow. */
const stepsFor = (people: number): number => Math.round(Math.min(300, Math.max(160, 300_000 / people)));

/** How stiff each tie is: each person shares out a stiffness of 1 among its ties, more to those with whom it shares more people. */
function stiffnesses(ties: Ties, shared: Int32Array): Float64Array {
  const all = new Float64Array(ties.people);
  shared.forEach((count, tie) => {
    all[ties.from[tie]] += count + 1;
    all[ties.to[tie]] += count + 1;
  });
  return Float64Array.from(
    shared,
    (count, tie) => (count + 1) / Math.min(all[ties.from[tie]], all[ties.to[tie]]),
  );
}

/**
 * Prepares people for the forces of d3-force. `start` is where they begin, by shape alone: its size does not
 * matter. The same ties, start and tuning give the same places.
 */
export function createOrganicForces(ties: Ties, start: Places, tuning: OrganicTuning): OrganicLayout {
  const { people } = ties;
  const byPerson = groupTies(ties);
  const stiff = stiffnesses(ties, countShared(ties, byPerson));
  const spread = start.x.reduce((sum, x, person) => sum + x * x + start.y[person] ** 2, 0);
  const scale = spread > 0 ? (startSpread * tuning.tieLength * people) / Math.sqrt(spread) : 1;
  const nodes = Array.from(start.x, (x, person): SimulationNodeDatum => ({
    x: scale * x,
    y: scale * start.y[person],
  }));
  const links = Array.from(ties.from, (source, tie): SimulationLinkDatum<SimulationNodeDatum> => ({
    source,
    target: ties.to[tie],
  }));
  const holding = (_: SimulationNodeDatum, person: number): number =>
    tuning.pull * (1 + tuning.pullOfTheLoose / (1 + byPerson.begins[person + 1] - byPerson.begins[person]));
  const steps = stepsFor(people);
  const simulation = forceSimulation(nodes)
    .randomSource(randomLcg(0.5))
    .stop()
    .alphaDecay(1 - cold ** (1 / steps))
    .force(
      "tie",
      forceLink(links)
        .distance(tuning.tieLength)
        .strength((_, tie) => stiff[tie]),
    )
    .force("push", forceManyBody().strength(push).theta(coarseness))
    .force("x", forceX().strength(holding))
    .force("y", forceY().strength(holding));
  let taken = people < 2 ? steps : 0;
  return {
    step() {
      if (taken === steps) return;
      if (taken++ === Math.floor(steps / 2)) simulation.force("room", forceCollide(tuning.elbowRoom));
      simulation.tick();
    },
    get share() {
      return taken / steps;
    },
    places() {
      const circle = people < 2 ? null : packEnclose(nodes.map(({ x = 0, y = 0 }) => ({ x, y, r: 0 })));
      const { x: middleX, y: middleY, r } = circle ?? { x: nodes[0]?.x ?? 0, y: nodes[0]?.y ?? 0, r: 1 };
      const unit = Math.sqrt(people) / r;
      return {
        x: Float32Array.from(nodes, ({ x = 0 }) => unit * (x - middleX)),
        y: Float32Array.from(nodes, ({ y = 0 }) => unit * (y - middleY)),
      };
    },
  };
}
