/** How to run an experiment on other machines. */
export const heading = "Run it elsewhere";
export const explained =
  "More runs than a browser should do: save the experiment, run it with as many machines as you like – each with a share of its own – and open their joined results here.";
export const save = "Save the experiment file";
export const notMade = (why: string): string => `The file could not be made: ${why}`;
export const command = "The command for one machine of sixteen";
export const copy = "Copy";
export const copied = "Copied";
export const commandCopied = "The command is copied.";

export const open = "Open a result";
export const notOpened = (name: string, why: string): string => `“${name}” was not opened: ${why}`;
export const isOpen = (name: string): string => `“${name}” is open.`;
export const isOpenIn = (name: string, part: string): string => `“${name}” is open in the part “${part}”.`;

/** Where each kind of study is shown. */
export const partNames = {
  ensemble: "Run it many times",
  levers: "Which lever?",
  map: "The phase map",
} as const;
