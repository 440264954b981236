import { useCallback } from "react";
import { drawNetCurve } from "../drawing/netCurve.ts";
import { useApp } from "./AppContext.ts";
import type { ChartLook } from "./curve.ts";
import { MoneyChart } from "./MoneyChart.tsx";
import { typefaces } from "./typefaces.ts";
import type { MoneyAtHand } from "./useMoney.ts";
import { useStoreState } from "./useStoreState.ts";
import { formatNet, formatNetShort } from "./words/formatMoney.ts";
import { formatShortPercent } from "./words/formatShortPercent.ts";
import { sayNetByRank } from "./words/sayNetByRank.ts";

/** The nets of the run that it is seen beside, from worst to best; null without one, or without books of it. */
function useNetBeside(): Float64Array | null {
  const { store } = useApp();
  const other = store.beside();
  const nets = useStoreState(other ?? store, ({ money }) => money?.reading?.netByRank);
  return other === null || nets === undefined || nets.length === 0 ? null : nets;
}

/** The curve of all members, from the one who lost most to the one who won most. */
export function MoneyNetCurve({ money: { reading, columns } }: { readonly money: MoneyAtHand }) {
  const { members, inLoss, ahead } = reading.all;
  const beside = useNetBeside();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, look: ChartLook) =>
      drawNetCurve(context, {
        ...look,
        typeface: typefaces,
        netByRank: reading.netByRank,
        ...(beside !== null && { netBeside: beside }),
        lossShare: members === 0 ? 0 : inLoss / members,
        aheadShare: members === 0 ? 0 : ahead / members,
        formatNet,
        formatNetShort,
        formatShare: formatShortPercent,
      }),
    [reading.netByRank, beside, members, inLoss, ahead],
  );
  return <MoneyChart label={sayNetByRank(reading, columns.parameters.peopleEach)} draw={draw} />;
}
