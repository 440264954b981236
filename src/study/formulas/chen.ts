/**
 * Users after whole periods as Chen prints it: u(t) = u(0) · (1 + i · conv)^t. Everybody there is invites again in every
 * period.
 * @param K i · conv, new users that the invitations of one user bring
 * @returns Infinity where it leaves all bounds
 * @source A. Chen, "Facebook viral marketing: When and why do apps jump the shark?" (andrewchen.com, 2008)
 */
export function chenEverybody(startingUsers: number, K: number, periods: number): number {
  return startingUsers === 0 ? 0 : startingUsers * (1 + K) ** periods;
}

/**
 * The same as his text works it out: 10,000 users bring 8,000, these 8,000 · 0.8, and so on. Only the newest invite, so that
 * after t whole periods there are u(0) · (1 + K + … + K^t).
 * @source as `chenEverybody`, the paragraph before the formula
 */
export function chenNewest(startingUsers: number, K: number, periods: number): number {
  if (startingUsers === 0) return 0;
  let users = startingUsers;
  let newest = startingUsers;
  for (let period = 0; period < periods && newest > 0 && users < Infinity; period++) {
    newest *= K;
    users += newest;
  }
  return users;
}
