import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { withLock } from "./lock.mjs";
import { run } from "./run.mjs";

/**
 * Installs the packages of a folder's lock file, unless they were installed already. Says what it does; throws if
 * they cannot be had.
 *
 * @param {string} folder one with package.json and package-lock.json
 */
export async function installPackages(folder) {
  if (isInstalled(folder)) return;
  await withLock(`install-${basename(folder)}`, async () => {
    if (isInstalled(folder)) return;
    console.log(`Installing packages in ${folder}.`);
    // Development packages too, whatever NODE_ENV says; errors in sight, however quiet the calling npm was asked to be.
    const code = await run(
      "npm ci --include=dev --no-audit --no-fund --no-update-notifier --loglevel=error",
      { folder },
    );
    if (code !== 0) throw new Error(`npm could not install the packages in ${folder}.`);
    writeFileSync(stampOf(folder), fingerprint(folder));
  });
}

/** @param {string} folder */
function isInstalled(folder) {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(folder);
}

/** npm empties node_modules before it installs: a stamp there never outlives what it stands for. @param {string} folder */
function stampOf(folder) {
  return join(folder, "node_modules", ".installed");
}

/** The lock file, and the machine that its native packages were chosen for. @param {string} folder */
function fingerprint(folder) {
  const lock = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  return `${lock} ${process.platform} ${process.arch}`;
}
