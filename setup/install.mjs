import { installPackages } from "./packages.mjs";
import { root } from "./paths.mjs";

await installPackages(root);
