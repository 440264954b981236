import { answeredByAge } from "./answering.ts";
import { weightsOfDensity } from "./cellWeights.ts";
import { sameMoment } from "./joins.ts";
import type { Grid } from "./joins.ts";
import { laterSendingShare, recruitsBeforeQuitting, stayingShare } from "./member.ts";
import type { Member } from "./member.ts";
import { sentPerDay } from "./sending.ts";
import { sumOfProducts } from "./sumOfProducts.ts";

/** What becomes of those who reach the age of quitting: the rest of them have recruited nobody and leave. */
export interface QuittingShares {
  /** Of the promoters, who stay. */
  readonly staying: number;
  /** Of the invitations that were still due, whose senders stay. */
  readonly sending: number;
}

/** `QuittingShares` of those who joined at the start, and of those who joined in a cell. */
export interface Quitting {
  /** Number of whole cells before the age of quitting; Infinity if nobody quits. */
  readonly cells: number;
  /** @param free share of invitations that reach an outsider, at the moments between cells, as far as `cells` */
  readonly ofStart: (free: Float64Array) => QuittingShares;
  /** @param free as far as `cell` + `cells` */
  readonly ofCell: (free: Float64Array, cell: number) => QuittingShares;
}

/** Without a limit to the market the shares are the same for all; else they depend on whom a member still finds outside. */
export function quittingOf(member: Member, grid: Grid, hasLimit: boolean): Quitting {
  const sharesOf = (recruits: number): QuittingShares => ({
    staying: stayingShare(member, recruits),
    sending: laterSendingShare(member, recruits),
  });
  const cells = Math.floor(member.quitAge * grid.cellsPerDay + sameMoment);
  if (!hasLimit || cells >= grid.days * grid.cellsPerDay) {
    const shares = sharesOf(recruitsBeforeQuitting(member));
    return { cells, ofStart: () => shares, ofCell: () => shares };
  }
  const lastFirst = recruitsByAge(member, grid, cells).toReversed();
  return {
    cells,
    ofStart: (free) => {
      const atStarts = sumOfProducts(free, lastFirst, cells - 1, 0, cells);
      return sharesOf((atStarts + sumOfProducts(free, lastFirst, cells, 0, cells)) / 2);
    },
    // From the middle of a cell, the middle of a cell of age leads to a moment between two cells.
    ofCell: (free, cell) => sharesOf(sumOfProducts(free, lastFirst, cell + cells, 0, cells)),
  };
}

/** Mean number of recruits, in an empty market, of a promoter who stays until the age of quitting, by cell of age. */
function recruitsByAge(member: Member, grid: Grid, cells: number): Float64Array {
  const { sending, cycle, quitAge } = member;
  const cellDays = 1 / grid.cellsPerDay;
  const sent = weightsOfDensity((age) => sentPerDay(sending, age), cellDays, cells, 0, quitAge).fromMoment;
  const answered = answeredByAge(cycle, sending.onJoining, sent, cellDays);
  const scale = answered[cells] === 0 ? 0 : recruitsBeforeQuitting(member) / answered[cells];
  return sent.map((_, cell) => (answered[cell + 1] - answered[cell]) * scale);
}
