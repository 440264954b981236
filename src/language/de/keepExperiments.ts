/** Warum die Datei einer Studie nicht gezeigt wird, je ein Satz. */
export const elseBegun = "Während sie gelesen wurde, begann etwas anderes.";
export const ofFit =
  "Diese Datei enthält Läufe dessen, was zu jemandes Zahlen passt; für sich lassen sie sich nicht zeigen.";
