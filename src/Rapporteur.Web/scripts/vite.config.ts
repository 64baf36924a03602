import { defineConfig } from "vite";

// One file without a hash: the server gives each address the hash of its content.
export default defineConfig({
  publicDir: "public",
  build: {
    outDir: process.env.OUT ?? "../wwwroot",
    emptyOutDir: false,
    target: "es2022",
    minify: "esbuild",
    sourcemap: false,
    lib: { entry: "src/main.ts", formats: ["es"], fileName: () => "workbench.js" },
  },
});
