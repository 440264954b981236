/** Why a file of a study is not shown, each a sentence. */
export const elseBegun = "Something else was begun while it was being read.";
export const ofFit =
  "This file holds runs of what fits somebody's numbers, which cannot be shown by themselves.";
