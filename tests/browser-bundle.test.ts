import { globSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Every file of ours that the browser may get for these entries, lazily loaded ones too. */
async function listInputs(entryPoints: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    outdir: "browser",
    logLevel: "silent",
    jsx: "automatic",
    packages: "external",
    loader: { ".css": "empty" },
    plugins: [
      {
        name: "server-actions-stay-on-the-server",
        setup({ onLoad }) {
          onLoad({ filter: /actions\.ts$/ }, ({ path }) =>
            /^["']use server["']/m.test(readFileSync(path, "utf8"))
              ? { contents: "module.exports = {}", loader: "js" }
              : null,
          );
        },
      },
    ],
  });
  return Object.keys(metafile.inputs);
}

const weights = "lib/domain/conversation/screen/evidence/weights.ts";
const guardWeights = "lib/domain/conversation/guard/evidence/weights.ts";
const isClient = (path: string) => /^["']use client["']/m.test(readFileSync(path, "utf8"));

test("the screen in the browser is the lexicons alone; no trained weights go there", async () => {
  const chat = globSync("components/chat/**/*.{ts,tsx}").filter((path) => !path.includes(".test."));
  const forms = globSync("app/**/*.tsx").filter(isClient);
  expect(await listInputs(chat)).not.toContain(guardWeights);
  const inputs = await listInputs([...chat, ...forms]);
  expect(inputs).toContain("lib/domain/conversation/screen/screen-by-lexicons.ts");
  expect(inputs).not.toContain(weights);
});

test("a way to the weights would be found", async () => {
  expect(await listInputs(["lib/domain/conversation/screen/screen-message.ts"])).toContain(weights);
});
