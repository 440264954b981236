import { Luck, purpose } from "../../../src/model/luck.ts";
import type { Flows } from "../../../src/model/money/flows.ts";
import type { Run } from "../../../src/model/run.ts";
import type { Plan } from "../../../src/parameters/plan.ts";

type Tally = { -readonly [Key in keyof Flows]: Flows[Key] extends number ? number : number[] };

/** The books of everybody at a day, worked out in the plainest way: order by order, up the line, payment by payment. */
export interface ReferenceBooks {
  readonly earned: number[];
  readonly paid: number[];
  readonly net: number[];
  readonly rewards: number[];
  readonly flows: Tally;
  readonly company: number;
  readonly suppliers: number;
  readonly customers: number;
}

const millionths = (share: number): bigint => BigInt(Math.round(share * 1_000_000));
const part = (amount: number, share: number): number =>
  Number((BigInt(amount) * millionths(share)) / 1_000_000n);

/** See `ReferenceBooks`. Shares no code with `settle` but the draw of a coin. */
export function referenceBooks(
  { people, changes, reachedDay }: Run,
  plan: Plan,
  day: number,
): ReferenceBooks {
  const count = people.joinDays.filter((joinDay) => joinDay <= day).length;
  const nothing = (): number[] => Array.from({ length: count }, () => 0);
  const [earned, paid, rewards, wanted] = [nothing(), nothing(), nothing(), nothing()];
  const flows: Tally = {
    entryFees: 0,
    entryShares: plan.entrySplit.map(() => 0),
    monthlyCosts: 0,
    ownOrders: 0,
    retailOrders: 0,
    retailMargins: 0,
    ownCommissions: [...plan.commission, 0].map(() => 0),
    retailCommissions: [...plan.commission, 0].map(() => 0),
    breakage: 0,
    supplies: 0,
    refunds: 0,
  };
  let company = 0;
  let suppliers = 0;
  let customers = 0;

  const keys = new Int32Array(people.keys.buffer, people.keys.byteOffset, people.keys.length);
  const luck = new Luck(0);
  const ordersOf = (row: number, month: number): [own: number, retail: number] => {
    luck.draw(keys, 2 * row, month, purpose.monthlyOrders);
    const coins = [...luck.words].map((word) => (word >>> 0) / 2 ** 32);
    const [own, retail] = [plan.ordersPerMonth, plan.retailCustomers].map(
      (mean, i) => Math.floor(mean) + (coins[i] < mean - Math.floor(mean) ? 1 : 0),
    );
    return [own, retail];
  };
  /** Who is active when a row joins, or, for no row, at the end of a day. */
  const activeWhen = (time: number, joiner = Infinity): boolean[] => {
    const active = Array.from({ length: count }, () => true);
    for (let i = 0; i < changes.count; i++) {
      const row = changes.rows[i];
      if (changes.days[i] > time || (changes.days[i] === time && row >= joiner)) break;
      active[row] = changes.active[i] === 1;
    }
    return active;
  };

  for (let row = 0; row < count; row++) {
    paid[row] += plan.entryFee;
    flows.entryFees += plan.entryFee;
    company += plan.entryFee;
    const active = activeWhen(people.joinDays[row], row);
    let line: number[] = [];
    for (let upline = people.sponsors[row]; upline >= 0; upline = people.sponsors[upline]) line.push(upline);
    if (plan.compression) line = line.filter((upline) => active[upline]);
    plan.entrySplit.forEach((share, level) => {
      const upline = line[level];
      if (upline === undefined || !active[upline]) return;
      const cents = part(plan.entryFee, share);
      earned[upline] += cents;
      rewards[upline] += cents;
      flows.entryShares[level] += cents;
      company -= cents;
    });
  }

  for (let month = 1; month * 30 <= Math.min(day, reachedDay); month++) {
    const there = [...people.joinDays].filter((joinDay) => joinDay <= month * 30).length;
    const active = activeWhen(month * 30).slice(0, there);
    const before = activeWhen((month - 1) * 30).map(
      (isActive, row) => month > 1 && isActive && people.joinDays[row] <= (month - 1) * 30,
    );
    const orders = active.map((isActive, row) => (isActive ? ordersOf(row, month) : [0, 0]));
    const mayEarn = active.map((isActive, row) => isActive && orders[row][0] >= plan.qualification);
    for (let buyer = 0; buyer < there; buyer++) {
      if (!active[buyer]) {
        if (!before[buyer]) continue;
        const refund = part(ordersOf(buyer, month - 1)[0] * plan.price, plan.refundShare);
        earned[buyer] += refund;
        flows.refunds += refund;
        company -= refund;
        continue;
      }
      paid[buyer] += plan.monthlyCost;
      flows.monthlyCosts += plan.monthlyCost;
      suppliers += plan.monthlyCost;
      let line: number[] = [];
      for (let upline = people.sponsors[buyer]; upline >= 0; upline = people.sponsors[upline])
        line.push(upline);
      if (plan.compression) line = line.filter((upline) => mayEarn[upline]);
      const [own, retail] = orders[buyer];
      for (let order = 0; order < own + retail; order++) {
        const isOwn = order < own;
        if (isOwn) {
          paid[buyer] += plan.price;
          wanted[buyer] += part(plan.price, plan.ownUseShare);
          flows.ownOrders += plan.price;
          company += plan.price;
        } else {
          const margin = part(plan.price, plan.retailMargin);
          customers -= plan.price;
          flows.retailOrders += plan.price;
          flows.retailMargins += margin;
          earned[buyer] += margin;
          company += plan.price - margin;
        }
        flows.supplies += plan.unitCost;
        company -= plan.unitCost;
        suppliers += plan.unitCost;
        line.forEach((upline, i) => {
          const level = Math.min(i, plan.commission.length);
          const cents = part(plan.price, plan.commission[level] ?? plan.commissionDeeper);
          if (!mayEarn[upline]) {
            flows.breakage += cents;
            return;
          }
          earned[upline] += cents;
          rewards[upline] += cents;
          company -= cents;
          (isOwn ? flows.ownCommissions : flows.retailCommissions)[level] += cents;
        });
      }
    }
  }
  const net = earned.map((cents, row) => cents - paid[row] + wanted[row]);
  return { earned, paid, net, rewards, flows, company, suppliers, customers };
}
