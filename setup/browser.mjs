import { findBrowser } from "./findBrowser.mjs";

try {
  const { path } = await findBrowser();
  console.log(`The browser tests run in ${path}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
