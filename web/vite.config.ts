/** Builds the viewer into dist/web: plain files of the own origin, nothing inlined, so that the strict policy holds. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Everything that the first view draws with. */
const SHARED =
  /web\/(?:api|graph|layout|sigma|state|[\w-]+\.ts$)|node_modules\/(?:react|react-dom|scheduler|zustand|sigma|@sigma|graphology|graphology-utils|events)\//;

export default defineConfig({
  plugins: [react()],
  base: "/",
  worker: { format: "es" },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first view and the lazy panels share comes in one file, not in ten small ones.
        codeSplitting: { groups: [{ name: "desk", test: SHARED }] },
      },
    },
  },
});
