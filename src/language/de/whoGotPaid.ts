export const name = "Wer Geld bekam";
export const beingWorkedOut = "wird berechnet …";
export const tryAgain = "Noch einmal versuchen";
export const nobodyBy = (day: string): string => `Bis ${day} ist niemand beigetreten.`;

export const netCaption =
  "Was jedes Mitglied insgesamt gewonnen oder verloren hat, vom tiefsten zum höchsten Saldo.";
export const wantedAnyway = "Waren, die Mitglieder ohnehin gekauft hätten, zählen hier nicht als Kosten.";

export const byJoinDay = "Nach dem Tag des Beitritts";
export const byJoinDayChart = "Mitglieder im Minus, bei null und im Plus, nach dem Tag ihres Beitritts";
export const whereItWent = "Wohin je 100 gingen";
export const rewards = "Wer die Vergütungen bekam";
/** @param top „das oberste 1 % bekam 62 %“ */
export const rewardsChart = (top: string): string =>
  `Wie sich die Vergütungen verteilen, von den Mitgliedern, die am wenigsten bekamen, bis zu denen, die am meisten bekamen: ${top}`;
export const end = "Wann es endet";
