import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The two voices of the paper; `strong` is for what is scanned for. */
export const faceNames = ["serif", "plain", "strong"] as const;
export type FaceName = (typeof faceNames)[number];

type FontFile = { readonly family: string; readonly subset: string; readonly weight: 400 | 600 };

const sansSubsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"];

function listSansFiles(weight: 400 | 600): FontFile[] {
  return [
    ...sansSubsets.map((subset) => ({ family: "source-sans-3", subset, weight })),
    { family: "noto-sans-arabic", subset: "arabic", weight },
    { family: "noto-sans-hebrew", subset: "hebrew", weight },
  ];
}

const serifFiles = ["latin", "latin-ext", "vietnamese"].map(
  (subset) => ({ family: "fraunces", subset, weight: 400 }) as const,
);

/** The files of each voice; a letter is taken from the first that has it. */
export const faceFiles: Readonly<Record<FaceName, readonly FontFile[]>> = {
  serif: [...serifFiles, ...listSansFiles(400)],
  plain: listSansFiles(400),
  strong: listSansFiles(600),
};

/** The name under which a file is registered. */
export function toFontName({ family, subset, weight }: FontFile): string {
  return `${family}-${subset}-${weight}`;
}

/**
 * The bytes of a font as its package ships them.
 * @throws Error when the package is not installed beside the app
 */
export async function readFontFile(file: FontFile): Promise<Uint8Array> {
  const name = `${toFontName(file)}-normal.woff`;
  const path = findInPackages(join("@fontsource", file.family, "files", name));
  return readFile(/* turbopackIgnore: true */ path);
}

/** Looks upwards from this file and from where the process was started: built, the code lies elsewhere. */
function findInPackages(path: string): string {
  const starts = [dirname(fileURLToPath(import.meta.url)), /* turbopackIgnore: true */ process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, "node_modules", path);
      if (existsSync(/* turbopackIgnore: true */ candidate)) return candidate;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error(`The font ${path} is not installed`);
}
