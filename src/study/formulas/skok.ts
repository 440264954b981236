/**
 * Users at a time: U(t) = U0 · (K^(t/ct + 1) − 1) ÷ (K − 1), and its limit U0 · (t/ct + 1) for K = 1.
 * @param startingUsers U0
 * @param K new users a user brings, once: invitations × conversion
 * @param cycleDays ct, days from joining until those users have joined; above 0
 * @returns Infinity where it leaves all bounds
 * @source D. Skok, "Lessons Learned – Viral Marketing" (forentrepreneurs.com, 2009), who credits S. Reiss
 */
export function skok(startingUsers: number, K: number, cycleDays: number, day: number): number {
  if (startingUsers === 0) return 0;
  const rounds = day / cycleDays + 1;
  if (K === 0) return startingUsers;
  // As K nears 1, K − 1 and K^rounds − 1 lose their digits alike: both from the logarithm of K.
  const logarithm = Math.log(K);
  return startingUsers * (logarithm === 0 ? rounds : Math.expm1(rounds * logarithm) / (K - 1));
}
