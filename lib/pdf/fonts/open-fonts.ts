import { Font } from "@react-pdf/renderer";
import { type FaceName, faceFiles, faceNames, readFontFile, toFontName } from "./font-files.ts";
import { type PaperFont, toPaperFont } from "./paper-font.ts";
import { prepareFont } from "./prepare-font.ts";
import { unpackWoff } from "./unpack-woff.ts";

export type NamedFont = { readonly name: string; readonly font: PaperFont };
/** The fonts of each voice; a letter is taken from the first that has it. */
export type FontBook = Readonly<Record<FaceName, readonly NamedFont[]>>;

let opening: Promise<FontBook> | undefined;

/** Opens the fonts once in a thread. */
export function openFonts(): Promise<FontBook> {
  opening ??= openAll();
  return opening;
}

async function openAll(): Promise<FontBook> {
  Font.registerHyphenationCallback((word) => [word]);
  const opened = new Map<string, Promise<NamedFont>>();
  const openFace = (face: FaceName) =>
    Promise.all(
      faceFiles[face].map((file) => {
        const name = toFontName(file);
        const font = opened.get(name) ?? openFont(name, readFontFile(file));
        opened.set(name, font);
        return font;
      }),
    );
  const [serif = [], plain = [], strong = []] = await Promise.all(faceNames.map(openFace));
  return { serif, plain, strong };
}

async function openFont(name: string, file: Promise<Uint8Array>): Promise<NamedFont> {
  const bytes = Buffer.from(unpackWoff(await file)).toString("base64");
  Font.register({ family: name, src: `data:font/ttf;base64,${bytes}` });
  await Font.load({ fontFamily: name });
  const font = toPaperFont(Font.getFont({ fontFamily: name }).data);
  prepareFont(font, name);
  return { name, font };
}
