export const colours = "Colours";
export const colourBy = "Colour by";

/** The ends of a scale, in few letters, and what is heard between them. */
export const lost = "lost";
export const gained = "gained";
export const day0 = "day 0";
export const to = "to";

/** Classes that have a name, in few letters. */
export const active = "active";
export const left = "left";
export const others = "others";
/** Before numbers of members, whose families are meant. */
export const ofMember = "of member";

export const leftKeepsColour = "left, keeps its colour";
export const notJoined = "not joined";

export const coloursNotLoaded =
  "The other colours could not be loaded, so these are the generations. Choose again to try it again.";
