export const noMoney = "Nach diesem Plan fließt kein Geld, darum zeigen die Farben die Generationen.";
