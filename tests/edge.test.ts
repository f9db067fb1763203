import { globSync } from "node:fs";
import { isBuiltin } from "node:module";
import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";

/** The Node built-ins that `entry` reaches by static imports, each with the file that imports it. */
async function findStaticBuiltins(entry: { path: string } | { text: string }): Promise<string[]> {
  const { metafile } = await build({
    ...("path" in entry
      ? { entryPoints: [entry.path] }
      : { stdin: { contents: entry.text, resolveDir: process.cwd(), loader: "ts" as const } }),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["edge-light", "workerd", "worker", "import"],
    outdir: "edge",
    logLevel: "silent",
    jsx: "automatic",
    loader: { ".wasm": "empty", ".css": "empty" },
    plugins: [
      {
        name: "external-built-ins-and-framework",
        setup({ onResolve }) {
          onResolve({ filter: /^(next|react|react-dom)(\/|$)/ }, ({ path }) => ({ path, external: true }));
          onResolve({ filter: /.*/ }, ({ path }) => (isBuiltin(path) ? { path, external: true } : null));
          // What is loaded lazily stands behind a mode switch and is not part of the edge bundle.
          onResolve({ filter: /.*/ }, ({ path, kind }) =>
            kind === "dynamic-import" ? { path, external: true } : null,
          );
        },
      },
    ],
  });
  return listBuiltins(metafile);
}

function listBuiltins(metafile: Metafile): string[] {
  return Object.entries(metafile.inputs).flatMap(([file, input]) =>
    input.imports
      .filter(({ kind, path }) => kind !== "dynamic-import" && isBuiltin(path))
      .map(({ path }) => `${file} → ${path}`),
  );
}

const actionFiles = globSync("app/**/actions.ts");

test.each(actionFiles)("%s needs no Node built-in on the edge", async (path) => {
  expect(await findStaticBuiltins({ path })).toEqual([]);
});

test("a static import of a Node-only driver is found, a lazy one is not", async () => {
  const reached = await findStaticBuiltins({
    text: `import { openPostgres } from "#db/postgres.ts"; openPostgres("");`,
  });
  expect(reached.length).toBeGreaterThan(0);
  expect(await findStaticBuiltins({ text: `await import("#db/postgres.ts");` })).toEqual([]);
});
