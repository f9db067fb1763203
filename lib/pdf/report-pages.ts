import { Document, type DocumentProps } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import type { ReportDocument } from "#lib/domain/report/report-section.ts";
import { setSectionTitle } from "./blocks/headings.ts";
import { setBlock } from "./blocks/set-block.ts";
import { type FilledPage, fillPages, type PlacedMarks, placeStrips } from "./flow/place-strips.ts";
import { keepTogether, moveMarks, type Strip, toHeight } from "./flow/strip.ts";
import { openFonts } from "./fonts/open-fonts.ts";
import { setFooter, setHeader } from "./page/chrome.ts";
import {
  coverHeight,
  coverTop,
  drawLogo,
  drawSky,
  placeLogo,
  setCover,
  setImprint,
  setMast,
} from "./page/cover.ts";
import { drawPage } from "./page/draw-page.ts";
import {
  contentHeight,
  contentWidth,
  fewLines,
  type Press,
  paper,
  paperColours,
  toPress,
  uncutSection,
} from "./page/paper.ts";
import type { ReportBrand } from "./report-brand.ts";
import { withoutLettersNote } from "./setting/printable-text.ts";
import { setParagraph } from "./setting/set-lines.ts";
import { createSetter } from "./setting/set-text.ts";
import { textStyles } from "./setting/text-style.ts";

/** A report as a document of pages, each with everything in its place. */
export async function toReportPages(
  report: ReportDocument,
  brand: ReportBrand,
): Promise<ReactElement<DocumentProps>> {
  const press = toPress(createSetter(await openFonts()), brand.colour);
  const covers = placeStrips(setCover(press, report.cover), coverHeight);
  const strips = report.sections.flatMap((section) => setSection(press, section));
  const body = fillPages([...strips, ...setLastWords(press, report)], contentHeight);
  const bodies = body.filter(({ marks }) => marks.length > 0);
  const of = covers.length + bodies.length;
  const [cover, ...overflow] = covers;
  const following = [...overflow, ...bodies];
  const title = press.setter.printable(report.title);
  return h(
    Document,
    {
      title,
      author: brand.companyName === "" ? "Elara" : press.setter.printable(brand.companyName),
      subject: press.setter.printable(report.cover.subtitle),
      language: report.language,
      pdfVersion: "1.7",
      creator: "Elara",
      producer: "Elara",
      pageMode: "useOutlines",
      pageLayout: "singlePage",
    },
    cover === undefined ? null : drawCover(press, report, { brand, page: cover, of }),
    ...following.map((page, index) => {
      const number = { page: index + 2, of };
      const placed = movePage(page, paper.top);
      const marks = [
        ...setHeader(press, brand.companyName, report.title),
        ...placed.marks,
        ...setFooter(press, report.footer, number),
      ];
      return drawPage({ ...placed, marks }, [], number.page);
    }),
  );
}

/** The first words of a section stand with what follows them, and its last ones with what they are about. */
function setSection(press: Press, { title, blocks }: ReportDocument["sections"][number]): Strip[] {
  const parts = blocks.map((block) => setBlock(press, block)).filter((strips) => strips.length > 0);
  const isShort = (at: number) => parts.length > 1 && toHeight(parts.at(at) ?? []) <= fewLines;
  const strips = parts.flatMap((part, index) => {
    const keeps = (index === 0 && isShort(0)) || (index === parts.length - 2 && isShort(-1));
    return keeps ? keepWithNext(part) : part;
  });
  return keepShort([...setSectionTitle(press, title), ...strips]);
}

/** Its last strip goes over with what follows. */
function keepWithNext(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, keepsWithNext: true } : strip,
  );
}

/** A section that takes less than half a page is not cut. */
function keepShort(strips: Strip[]): Strip[] {
  return toHeight(strips) <= uncutSection ? keepTogether(strips, uncutSection) : strips;
}

type CoverPage = { readonly brand: ReportBrand; readonly page: FilledPage; readonly of: number };

function drawCover(press: Press, report: ReportDocument, { brand, page, of }: CoverPage): ReactElement {
  const logo = brand.logo === null ? null : placeLogo(brand.logo);
  const placed = movePage(page, coverTop);
  const marks = [
    ...drawSky(press),
    ...setMast(press, brand.companyName, logo),
    ...placed.marks,
    ...setImprint(press, brand.companyName),
    ...setFooter(press, report.footer, { page: 1, of }),
  ];
  const bookmarks = [{ title: press.setter.printable(report.cover.title), y: 12 }];
  return drawPage({ marks, bookmarks }, logo === null ? [] : [drawLogo(logo)], 1);
}

/** Where something had no letters, the last page says so. */
function setLastWords({ setter }: Press, { title, footer }: ReportDocument): Strip[] {
  setter.printable(title + footer);
  if (setter.isComplete()) return [];
  return setParagraph(setter, withoutLettersNote, {
    style: textStyles.tiny,
    colour: paperColours.muted,
    x: 0,
    width: contentWidth * 0.8,
    before: 26,
  });
}

function movePage({ marks, bookmarks }: PlacedMarks, y: number): PlacedMarks {
  return {
    marks: moveMarks(marks, y, paper.left),
    bookmarks: bookmarks.map(({ title, y: top }) => ({ title, y: top + y })),
  };
}
