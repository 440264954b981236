import type { ReactNode } from "react";

/** A drawing of 20 × 20 in lines. */
export function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1.25rem"
      height="1.25rem"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A triangle: play. */
export const PlayIcon = () => (
  <Icon>
    <path d="M6.5 4.2v11.6l9.3-5.8z" fill="currentColor" />
  </Icon>
);

/** Two bars: pause. */
export const PauseIcon = () => (
  <Icon>
    <path d="M7 4.8v10.4M13 4.8v10.4" strokeWidth="3" strokeLinecap="butt" />
  </Icon>
);

/** A step back. */
export const BackIcon = () => (
  <Icon>
    <path d="M12 5.5 7.5 10l4.5 4.5" />
  </Icon>
);

/** A step forward. */
export const ForwardIcon = () => (
  <Icon>
    <path d="M8 5.5l4.5 4.5L8 14.5" />
  </Icon>
);

/** An arrow bent back: undo. */
export const UndoIcon = () => (
  <Icon>
    <path d="M7 4.5 3.5 8 7 11.5M4 8h7.5a4.5 4.5 0 0 1 0 9H8" />
  </Icon>
);

/** An arrow bent forward: redo. */
export const RedoIcon = () => (
  <Icon>
    <path d="m13 4.5 3.5 3.5-3.5 3.5M16 8H8.5a4.5 4.5 0 0 0 0 9H12" />
  </Icon>
);

/** A circle that closes on itself: back to the start. */
export const ResetIcon = () => (
  <Icon>
    <path d="M4.5 4v4h4M4.8 8A6 6 0 1 1 4 11.2" />
  </Icon>
);

/** A die: other luck. */
export const DieIcon = () => (
  <Icon>
    <rect x="3.5" y="3.5" width="13" height="13" rx="2.5" />
    <path d="M7.2 7.2h0M12.8 7.2h0M10 10h0M7.2 12.8h0M12.8 12.8h0" strokeWidth="2.2" />
  </Icon>
);

/** A disc, half of it dark: the theme. */
export const ThemeIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.2" />
    <path d="M10 3.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
  </Icon>
);

/** A cross: close. */
export const CrossIcon = () => (
  <Icon>
    <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />
  </Icon>
);

/** A small triangle that points down: there is a menu. */
export const DownIcon = () => (
  <Icon>
    <path d="m6 8 4 4 4-4" />
  </Icon>
);
