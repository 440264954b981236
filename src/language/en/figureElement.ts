/** What a screen reader calls the frame of a figure that has no title. */
export const frameTitle = "Invitree: how an invitation spreads";
