import { plainLetters } from "./monthNames.ts";

/** What the head of a column may say, in English, German, French and Spanish; accents and capitals left out. */
const words = {
  nothing: /^(?:id|uuid|guid|user ?id|nr|no|#|index|row|zeile|name|e ?mail)$/,
  cohort: /\b(?:cohort|kohort|cohorte)/,
  date: /\b(?:date|day|datum|tag|jour|fecha|dia|week|woche|semaine|semana|month|monat|mois|mes|year|jahr|annee|ano|time|timestamp|zeit|created|registered|period)/,
  active: /\b(?:active|aktiv|actif|activ|activo|activa|dau|wau|mau)|(?:nutzende)\b/,
  joins:
    /\b(?:new|neu|neue|neuer|neues|sign ?ups?|registrations?|registrierungen|anmeldungen|anmeldung|inscriptions?|inscripciones|nouveaux|nouvelles|nuevos|nuevas|registros|altas|joins|count|counts|cnt|num|n|anz|anzahl|zahl|quantity|qty|nombre|numero|cantidad|beitritte|zugange|installs|downloads)\b/,
  total:
    /\b(?:total|totals|cumulative|cumulated|cumule|cumulee|cumules|kumuliert|kumulativ|gesamt|gesamtzahl|insgesamt|acumulado|acumulados|acumulada|ever|joined|to date|so far|bisher)\b|^gesamt/,
  stock:
    /\b(?:members|mitglieder|users|customers|nutzer|benutzer|kunden|utilisateurs|membres|clients|usuarios|miembros|clientes|accounts|konten|comptes|cuentas|subscribers|abonnenten|abonnes|suscriptores|people|personen|personnes|personas)\b/,
  size: /\b(?:size|grosse|taille|tamano|total|users|people|customers|members|nutzer|kunden|anzahl|count|sign ?ups?|anmeldungen|inscrits|usuarios)\b/,
} as const;

/** What the words over a column can name. */
export type HeaderWord = keyof typeof words;

const bare = (text: string): string =>
  plainLetters(text)
    .replaceAll("ß", "ss")
    .replaceAll(/[_\-./]+/g, " ")
    .trim();

/** Whether the head of a column says something. */
export function says(header: string, word: HeaderWord): boolean {
  return words[word].test(bare(header));
}

const naming = ["cohort", "date", "active", "joins", "total", "stock"] as const;

/** Whether a text is the head of a column rather than anything else. */
export function isHead(text: string): boolean {
  return naming.some((word) => says(text, word));
}

const unitWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:days?|tage?|jours?|dias?|d)\b|^d\d/, 1],
  [/\b(?:weeks?|wochen?|semaines?|semanas?|w|kw)\b|^w\d/, 7],
  [/\b(?:months?|monate?|mois|mes|meses|m)\b|^m\d/, 365.25 / 12],
  [/\b(?:years?|jahre?|annees?|anos?|y)\b|^y\d/, 365.25],
];

/** The length in days of the unit that a head names: "Week 3" is 7; null: none. */
export function unitOf(header: string): number | null {
  const text = bare(header);
  return unitWords.find(([word]) => word.test(text))?.[1] ?? null;
}

/** The number of the period that a head names: 3 for "3", "Week 3", "M3", "3. Monat", "+3"; null: it names none. */
export function periodOf(header: string): number | null {
  const match = /^(?:[a-z]{1,9} ?)?\+?(\d{1,3})(?: ?[a-z]{1,9})?$/.exec(bare(header));
  return match === null ? null : Number(match[1]);
}
