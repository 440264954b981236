import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { languageOf, languageResolution } from "./setup/languages.mjs";

// Whatever the shell says: in its production build React has no `act`.
process.env.NODE_ENV = "test";

export default defineConfig({
  plugins: [react()],
  test: {
    env: { NODE_ENV: "test" },
    restoreMocks: true,
    unstubGlobals: true,
    // Nothing here is timed: these only end what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/german/**"],
          setupFiles: ["test/fixedSeeds.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          include: ["test/**/*.test.tsx"],
          exclude: ["test/german/**"],
          environment: "happy-dom",
          setupFiles: ["test/domSetup.ts", "test/fixedSeeds.ts"],
        },
      },
      {
        // The same page with its German texts.
        extends: true,
        ...languageResolution(languageOf("de")),
        test: {
          name: "german",
          include: ["test/german/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["test/domSetup.ts", "test/fixedSeeds.ts"],
        },
      },
      {
        // Node, driving a real Chromium that shows what `npm run build` made. One file at a time: there are few cores.
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Where nobody can look again. Whatever passes only then is named at the end of `npm test`.
          retry: process.env["CI"] ? 1 : 0,
        },
      },
    ],
  },
});
