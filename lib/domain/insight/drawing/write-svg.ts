import { toXmlText } from "../../export/xml-text.ts";
import type { Picture } from "./chart-picture.ts";
import type { DrawingMark, DrawingRole, WordStyle } from "./drawing.ts";

/** What colours the roles have, each as CSS writes it. */
export type PictureColours = Readonly<Record<DrawingRole, string>>;

/** How words of a style are set, in points. */
export const wordFonts: Readonly<Record<WordStyle, { readonly size: number; readonly weight: number }>> = {
  plain: { size: 8.5, weight: 400 },
  strong: { size: 8.5, weight: 600 },
  label: { size: 9.5, weight: 400 },
};

/** A family that every viewer has: a picture carries no font. */
export const pictureFamily = "Arial, Helvetica, sans-serif";

const margin = 16;

/** The picture as an SVG file that stands for itself: no script, no link, no font. `title` names it for those who do not see it. */
export function writeSvg(picture: Picture, colours: PictureColours, title: string): string {
  const [width, height] = [picture.width + 2 * margin, picture.height + 2 * margin];
  const parts = picture.parts.map(
    ({ top, drawing }) =>
      `<g transform="translate(${margin} ${round(margin + top)})">${drawing.marks.map((mark) => writeMark(mark, colours)).join("")}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" font-family="${pictureFamily}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${escapeXml(colours["surface-raised"])}"/>`,
    ...parts,
    "</svg>",
  ].join("");
}

function writeMark(mark: DrawingMark, colours: PictureColours): string {
  if (mark.kind === "words") {
    const { size, weight } = wordFonts[mark.style];
    const place = `x="${round(mark.x)}" y="${round(mark.baseline)}" text-anchor="${mark.anchor}"`;
    return `<text ${place} font-size="${size}" font-weight="${weight}" fill="${escapeXml(colours[mark.role])}">${escapeXml(mark.text)}</text>`;
  }
  const { path, fill, stroke, strokeWidth, dash } = mark;
  const attributes = [
    `d="${escapeXml(path)}"`,
    `fill="${fill === undefined ? "none" : escapeXml(colours[fill])}"`,
    ...(stroke === undefined
      ? []
      : [
          `stroke="${escapeXml(colours[stroke])}" stroke-width="${strokeWidth ?? 1}" stroke-linejoin="round"`,
        ]),
    ...(dash === undefined ? [] : [`stroke-dasharray="${dash.join(" ")}"`]),
  ];
  return `<path ${attributes.join(" ")}/>`;
}

const round = (value: number) => Math.round(value * 100) / 100;

function escapeXml(text: string): string {
  return toXmlText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
