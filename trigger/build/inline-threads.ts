import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const threadAddress = /new URL\("(\.\/[\w-]+\.ts)", import\.meta\.url\)/g;

/**
 * Puts the code of a computing thread into the bundle that starts it. A thread is started from a file beside its caller, and
 * beside a bundle there is none.
 */
export const inlineThreads: Plugin = {
  name: "inline-threads",
  setup(build) {
    const bundleThread = async (path: string) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        minify: true,
        format: "esm",
        platform: "node",
        target: "node22",
      });
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
      return `new URL("data:text/javascript;base64,${code}")`;
    };
    build.onLoad({ filter: /[\\/]lib[\\/]compute[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const threads = [...text.matchAll(threadAddress)];
      let contents = text;
      for (const [address, file = ""] of threads) {
        const inlined = await bundleThread(join(dirname(path), file));
        contents = contents.replace(address, () => inlined);
      }
      return { contents, loader: "ts" };
    });
  },
};
