import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./packages.mjs";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";

/**
 * A Chromium that comes as an npm package, made for small servers: it brings the libraries and the fonts that a bare
 * Linux lacks. It has a folder and a lock file of its own, so that only those download it who need it.
 *
 * @returns {Promise<import("./tryBrowser.mjs").Browser[]>} none where there is no build of it
 */
export async function chromiumFromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const folder = join(root, "setup", "chromium");
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const home = join(cache, `chromium-${dependencies["@sparticuz/chromium"]}`);
  if (!existsSync(home)) {
    await installPackages(folder);
    await unpack(folder, home);
  }
  const env = { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_FILE: join(home, "fonts.conf") };
  return [{ path: join(home, "chromium"), env }];
}

/** Under another name first: a folder of the right name is complete. @param {string} folder @param {string} home */
async function unpack(folder, home) {
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  // It unpacks into the folder for temporary files, and its libraries only where it believes to be on such a server.
  const env = { TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const code = await run("node unpack.mjs", { folder, env });
  if (code !== 0) throw new Error("it could not be unpacked");
  writeFileSync(join(unfinished, "fonts.conf"), fontSettings(join(home, "fonts")));
  renameSync(unfinished, home);
}

/** The machine's fonts where it has any, and those that came along. @param {string} fonts */
function fontSettings(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
</fontconfig>
`;
}
