// Whether the committed script is what the sources build to.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const out = mkdtempSync(join(tmpdir(), "workbench-"));
try {
  execFileSync("npx", ["tsc", "--noEmit"], { stdio: "inherit" });
  execFileSync("npx", ["vite", "build", "--logLevel", "warn"], { stdio: "inherit", env: { ...process.env, OUT: out } });
  for (const name of ["workbench.js", "islands.css"]) {
    const built = readFileSync(join(out, name));
    if (!built.equals(readFileSync(join("..", "wwwroot", name)))) {
      console.error(`wwwroot/${name} is not what scripts/ builds to: run 'npm ci && npm run build' in src/Rapporteur.Web/scripts and commit it`);
      process.exitCode = 1;
    }
    console.log(`${name}: ${built.length} bytes, ${gzipSync(built, { level: 9 }).length} gzipped`);
  }
} finally {
  rmSync(out, { recursive: true });
}
