import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type ReadPdf = {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly language: string | null;
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  /** The words of each page in the order in which they stand in the file. */
  readonly pages: readonly string[];
  /** Where those words stand on each page, in points from the left and from the foot. */
  readonly places: readonly (readonly PlacedWords[])[];
};

export type PlacedWords = {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** Reads a PDF back as a reader would. Its bytes are left as they are. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages: string[] = [];
  const places: PlacedWords[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    places.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [left = 0, y = 0] = item.transform.slice(4).map(Number);
        return [{ words: item.str, left, right: left + item.width, y, size: item.height }];
      }),
    );
  }
  const outline: { title: string; page: number }[] = [];
  for (const { title, dest } of (await document.getOutline()) ?? []) {
    const [target] = Array.isArray(dest) ? dest : [];
    outline.push({ title, page: typeof target === "object" ? (await document.getPageIndex(target)) + 1 : 0 });
  }
  const textOf = (key: string) => {
    const value: unknown = Reflect.get(info, key);
    return typeof value === "string" ? value : undefined;
  };
  const language = textOf("Language") ?? null;
  await task.destroy();
  return { title: textOf("Title"), author: textOf("Author"), language, outline, pages, places };
}
