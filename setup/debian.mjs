import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const minutes = 60_000;

/** Whether packages of Debian may be installed here: as root, where there is apt-get. */
const mayInstallFromDebian = () =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Installs packages of Debian, without those that are only recommended. Says what it does, and never throws: whether
 * it has helped is for the caller to see.
 *
 * @param {readonly string[]} packages
 */
export async function installFromDebian(packages) {
  if (!mayInstallFromDebian()) return;
  const patient = "-o DPkg::Lock::Timeout=300 -o Acquire::Retries=3";
  await run(
    `apt-get ${patient} update; apt-get ${patient} install --yes --no-install-recommends ${packages.join(" ")}`,
    { env: { DEBIAN_FRONTEND: "noninteractive" }, timeout: 15 * minutes },
  );
}
