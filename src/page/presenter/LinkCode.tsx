import * as text from "#language/presenter.ts";
import { useMemo } from "react";
import { encode } from "uqr";
import { codePath } from "./codePath.ts";
import styles from "./LinkCode.module.css";

export interface LinkCodeProps {
  /** The address that the code says. */
  readonly address: string;
}

/** So many light squares around it, as the standard wants. */
const quietZone = 4;

/** The dark squares of the code of a text, its quiet zone included; null: it is too long. */
function squaresOf(address: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(address, { ecc: "M", boostEcc: true, border: quietZone }).data;
  } catch {
    return null;
  }
}

/** The QR code of an address, dark on light in every theme: not every reader takes the other. */
export function LinkCode({ address }: LinkCodeProps) {
  const squares = useMemo(() => squaresOf(address), [address]);
  if (squares === null) return <p>{text.tooLong}</p>;
  const size = squares.length;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text.codeOf(address)}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={codePath(squares)} />
    </svg>
  );
}
