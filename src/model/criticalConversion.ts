/**
 * The conversion above which an invitation that goes once along every contact can reach a large part of a random network:
 * ⟨k⟩ ÷ (⟨k²⟩ − ⟨k⟩). Above 1, or Infinity where nobody has two contacts, it never does.
 *
 * @param shares share of the people with k contacts, k = 0, 1, 2, …; numbers of people do as well
 * @source Molloy & Reed 1995; Newman 2002, "Spread of epidemic disease on networks"
 */
export function criticalConversion(shares: ArrayLike<number>): number {
  let ends = 0;
  let endsBesideOne = 0;
  for (let contacts = 1; contacts < shares.length; contacts++) {
    ends += shares[contacts] * contacts;
    endsBesideOne += shares[contacts] * contacts * (contacts - 1);
  }
  return endsBesideOne === 0 ? Infinity : ends / endsBesideOne;
}
