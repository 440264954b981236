export const noMoney = "No money moves under this plan, so the colours are the generations.";
