/** What the picture of a curve is called, and the line above it. */
export const fates = { name: "Invitations by fate", caption: "Where did they all go?" } as const;
export const stages = { name: "Open invitations by stage", caption: "Open invitations, by stage" } as const;
export const weeks = {
  name: "K by week of joining",
  caption: "Recruits a member, by week of joining",
} as const;
