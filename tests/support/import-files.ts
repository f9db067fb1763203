import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export type TestFile = { readonly fileName: string; readonly chunks: AsyncIterable<Uint8Array> };

async function* cut(bytes: Uint8Array, chunkBytes: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunkBytes)
    yield bytes.subarray(start, start + chunkBytes);
}

/** Files out of texts, by name, as an upload brings them. */
export async function* filesOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
): AsyncGenerator<TestFile> {
  for (const [fileName, text] of Object.entries(texts)) {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    yield { fileName, chunks: cut(bytes, 1 << 16) };
  }
}

/** The six real exports, 500 rows each. */
export async function* realFiles(): AsyncGenerator<TestFile> {
  const folder = join(process.cwd(), "tests/golden/vibemeter");
  for (const fileName of (await readdir(folder)).toSorted().reverse()) {
    yield { fileName, chunks: cut(await readFile(join(folder, fileName)), 4_096) };
  }
}
