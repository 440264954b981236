/** Eine Länge hinter „nach“, „in“, „von“ und „zwischen“: „11 Tagen“, „8 Jahren“. */
export const dative = (length: string): string => length.replace(/(Tage|Monate|Jahre)$/, "$1n");
