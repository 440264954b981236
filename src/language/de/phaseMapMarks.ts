/** Die Linie, auf der jedes Mitglied eines wirbt. */
export const oneForOne = "K = 1";
/** Der Ort der Einstellungen, wie sie sind. */
export const here = "eingestellt";
