import { erlangShare } from "./cycle.ts";
import type { Cycle } from "./cycle.ts";
import { sameMoment } from "./joins.ts";

/**
 * Invitations under way: what is sent goes in and what is answered comes out, cell of time after cell of time. What falls
 * into a cell counts as spread evenly over it.
 */
export interface Answering {
  /** Of what is sent in a cell, the part answered in the same cell. */
  readonly inSameCell: number;
  /** Answers in the cell that begins, to all that was sent before it. */
  readonly answers: () => number;
  /** Sends in the moment before the cell that begins. */
  readonly sendBefore: (sent: number) => void;
  /** Sends in the cell that begins, and goes on to the next one. */
  readonly sendInCell: (sent: number) => void;
}

/**
 * Invitations under way by the law of a cycle, each answer counted e^(−discountPerDay · its time).
 * A fixed time keeps its mean: the two cells on either side of it share the answers; nothing of it may be sent in a moment.
 * @param cellDays length of a cell
 * @param cells number of cells
 */
export function answeringOf(
  cycle: Cycle,
  discountPerDay: number,
  cellDays: number,
  cells: number,
): Answering {
  return cycle.stages === 0
    ? answeringAfter(cycle.days / cellDays, Math.exp(-discountPerDay * cycle.days), cells)
    : answeringInStages(cycle, discountPerDay, cellDays);
}

/**
 * Answers to what one member sends: [i] those within i cells of time after it joined.
 * @param onJoining number sent in the instant of joining; 0 for a fixed time
 * @param inCells number sent in each cell
 */
export function answeredByAge(
  cycle: Cycle,
  onJoining: number,
  inCells: Float64Array,
  cellDays: number,
): Float64Array {
  const answering = answeringOf(cycle, 0, cellDays, inCells.length);
  answering.sendBefore(onJoining);
  const answered = new Float64Array(inCells.length + 1);
  for (let cell = 0; cell < inCells.length; cell++) {
    const sent = inCells[cell];
    answered[cell + 1] = answered[cell] + answering.answers() + answering.inSameCell * sent;
    answering.sendInCell(sent);
  }
  return answered;
}

function answeringAfter(cellsUnderWay: number, effect: number, cells: number): Answering {
  const wholeCells = Math.floor(cellsUnderWay + sameMoment);
  const laterPart = effect * Math.max(0, cellsUnderWay - wholeCells);
  const soonerPart = effect - laterPart;
  const sentIn = new Float64Array(cells);
  let cell = 0;
  const answersAfter = (lag: number): number => (lag === 0 || lag > cell ? 0 : sentIn[cell - lag]);
  return {
    inSameCell: wholeCells === 0 ? soonerPart : 0,
    answers: () => soonerPart * answersAfter(wholeCells) + laterPart * answersAfter(wholeCells + 1),
    sendBefore: () => undefined,
    sendInCell: (sent) => {
      sentIn[cell++] = sent;
    },
  };
}

/** The number under way in each stage is all that has to be known. Discounting is as if some were lost in every stage. */
function answeringInStages({ days, stages }: Cycle, discountPerDay: number, cellDays: number): Answering {
  const passedPerDay = stages / days;
  const leavePerDay = passedPerDay + discountPerDay;
  const passing = passedPerDay / leavePerDay;
  const stagesPerCell = leavePerDay * cellDays;
  const underWay = new Float64Array(stages);
  // Chance to be so many stages further after a cell; from a sending in the cell; to be through after a cell.
  const further = new Float64Array(stages);
  const fromSending = new Float64Array(stages);
  const through = new Float64Array(stages);
  for (let stage = 0; stage < stages; stage++) {
    const share = erlangShare(stage + 1, stagesPerCell);
    further[stage] =
      stage === 0 ? Math.exp(-stagesPerCell) : (further[stage - 1] * passedPerDay * cellDays) / stage;
    fromSending[stage] = (passing ** stage * share) / stagesPerCell;
    through[stages - 1 - stage] = passing ** (stage + 1) * share;
  }
  const inCellShare =
    erlangShare(stages, stagesPerCell) - (stages / stagesPerCell) * erlangShare(stages + 1, stagesPerCell);
  return {
    inSameCell: passing ** stages * Math.max(0, inCellShare),
    answers: () => {
      let answered = 0;
      for (let stage = 0; stage < stages; stage++) answered += through[stage] * underWay[stage];
      return answered;
    },
    sendBefore: (sent) => {
      underWay[0] += sent;
    },
    sendInCell: (sent) => {
      for (let stage = stages - 1; stage >= 0; stage--) {
        let here = fromSending[stage] * sent;
        for (let before = 0; before <= stage; before++) here += further[stage - before] * underWay[before];
        underWay[stage] = here;
      }
    },
  };
}
