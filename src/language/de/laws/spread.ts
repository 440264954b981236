export const conversion = "Konversion";
export const reached = "erreicht";
export const higherConversion = "eine um 5 % zu hohe Konversion";

export const V46 = {
  title: "Je vier Kontakte: wie weit es kommt",
  says: "Alle kennen vier Menschen und fragen jeden einmal, und die Hälfte der Gefragten sagt Ja. Wenn es überhaupt abhebt, treten am Ende 85 % bei; 15 % werden nie erreicht, obwohl niemand abgeschnitten ist.",
  source: "Newman, Spread of epidemic disease on networks (2002).",
  what: ["erreicht, wo es abhebt"],
  counts: "Ausbrüche",
} as const;

export const V48 = {
  title: "Im Mittel vier Kontakte: wie weit, und ob überhaupt",
  says: "Dasselbe unter zufälligen Kontakten, mit einer Konversion von 40 %. Hier sind der Anteil der Anfänge, die abheben, und der Anteil der Menschen, den sie erreichen, dieselbe Zahl: 64 %.",
  source: "Newman (2002): S = 1 − e^(−⟨k⟩TS).",
  what: ["erreicht, wo es abhebt", "Anfänge, die abheben"],
  counts: "Ausbrüche",
} as const;

export const V44 = {
  title: "In einem Ring geht es zu Fuß, es explodiert nicht",
  says: "1.001 Menschen in einem Ring, jeder mit zehn Kontakten; alle fragen, alle sagen Ja, jeden Tag. Jeden Tag treten zehn weitere bei, nicht mehr: Dasselbe K, das unter Fremden explodiert, geht unter Nachbarn zu Fuß.",
  source: "Geometrie: 1 + 10t.",
  notices: ["eine um 5 % zu kurze Zykluszeit"],
  what: ["Mitglieder an Tag 100", "Tage mit einer anderen Zahl als 1 + 10t"],
  x: "Tag",
  y: "Mitglieder",
} as const;

export const V54 = {
  title: "Wer auf zwei Freunde wartet",
  says: "In einem Ring treten alle bei, sobald zwei Kontakte dabei sind. Zwei Nachbarn fangen an. Mit je vier Kontakten treten jeden Tag zwei weitere bei; mit je zweien nie jemand.",
  source: "Centola & Macy, Complex contagions and the weakness of long ties (2007).",
  notices: ["ein aktiver Kontakt, der genügt"],
  what: [
    "Mitglieder an Tag 200, vier Kontakte",
    "Tage mit einer anderen Zahl als 2 + 2t",
    "Mitglieder an Tag 200, zwei Kontakte",
  ],
  names: ["vier Kontakte", "zwei Kontakte"],
  x: "Tag",
  y: "Mitglieder",
} as const;
