import { moveMarks, type PaperMark, type Strip, toHeight } from "./strip.ts";

export type PlacedMarks = {
  readonly marks: readonly PaperMark[];
  readonly bookmarks: readonly { readonly title: string; readonly y: number }[];
};
/** A page and how far down it is filled. */
export type FilledPage = PlacedMarks & { readonly y: number };

/** A last page filled less than this looks forgotten. */
const leastFilled = 0.2;
const tighterSpace = 0.7;
const lowerPages = [0.97, 0.94, 0.9, 0.86, 0.82];

/**
 * Pages of which the last holds more than a few lines: with a little less space between the parts they may fit the pages
 * before; where they do not, the pages before give some of theirs.
 */
export function fillPages(strips: readonly Strip[], height: number): FilledPage[] {
  const pages = placeStrips(strips, height);
  const isFilled = (filled: readonly FilledPage[]) => (filled.at(-1)?.y ?? 0) >= height * leastFilled;
  if (pages.length < 2 || isFilled(pages)) return pages;
  const tighter = placeStrips(
    strips.map((strip) => ({ ...strip, before: strip.before * tighterSpace })),
    height,
  );
  if (tighter.length < pages.length) return tighter;
  for (const share of lowerPages) {
    const lower = placeStrips(strips, height * share);
    if (lower.length === pages.length && isFilled(lower)) return lower;
  }
  return pages;
}

type OpenPage = { y: number; marks: PaperMark[]; bookmarks: { title: string; y: number }[] };

/**
 * Fills pages of one height from top to bottom. What keeps with the next strip goes over with it, so that no heading
 * is left alone at a page's end; where all that keeps together is higher than a page, it is filled strip by strip.
 */
export function placeStrips(strips: readonly Strip[], height: number): FilledPage[] {
  const pages: OpenPage[] = [];
  let page = openPage();
  const turn = () => {
    pages.push(page);
    page = openPage();
  };
  for (const cluster of listClusters(strips)) {
    const needed = page.y === 0 ? toHeight(cluster) - (cluster[0]?.before ?? 0) : toHeight(cluster);
    const fitsNow = page.y + needed <= height;
    if (!fitsNow && page.y > 0 && toHeight(withHead(cluster)) <= height) turn();
    for (const strip of cluster) {
      if (page.y > 0 && page.y + strip.before + strip.height > height) turn();
      if (page.y === 0) for (const head of strip.head ?? []) place(page, head);
      place(page, strip);
    }
  }
  if (page.y > 0 || page.marks.length > 0 || pages.length === 0) pages.push(page);
  return pages;
}

function openPage(): OpenPage {
  return { y: 0, marks: [], bookmarks: [] };
}

function place(page: OpenPage, strip: Strip): void {
  if (page.y > 0) page.y += strip.before;
  page.marks.push(...moveMarks(strip.marks, page.y));
  if (strip.bookmark !== undefined) page.bookmarks.push({ title: strip.bookmark, y: page.y });
  page.y += strip.height;
}

/** Strips that keep together: each with those that follow it up to the first that may end a page. */
function listClusters(strips: readonly Strip[]): Strip[][] {
  const clusters: Strip[][] = [];
  let open: Strip[] = [];
  for (const strip of strips) {
    open.push(strip);
    if (strip.keepsWithNext) continue;
    clusters.push(open);
    open = [];
  }
  if (open.length > 0) clusters.push(open);
  return clusters;
}

function withHead(cluster: readonly Strip[]): readonly Strip[] {
  return [...(cluster[0]?.head ?? []), ...cluster];
}
