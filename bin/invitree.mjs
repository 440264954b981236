#!/usr/bin/env node
// `npx invitree` in the project's folder: makes a bundle of src/node where there is none of this source, and runs it.
import { pathToFileURL } from "node:url";
import { commandBundle } from "../setup/commandBundle.mjs";

const { command } = await import(pathToFileURL(await commandBundle()).href);
process.exitCode = await command(process.argv.slice(2));
