import { HoverCard } from "../HoverCard.tsx";
import { KeptCard } from "../KeptCard.tsx";
import { ValueInput } from "../ValueInput.tsx";

/** Those of the page's further parts that a figure can show. */
export const figureParts = { HoverCard, KeptCard, ValueInput };
