import { type DrawnChart, toPicture } from "#lib/domain/insight/drawing/chart-picture.ts";
import type { Canvas, DrawingRole, WordStyle } from "#lib/domain/insight/drawing/drawing.ts";
import {
  type PictureColours,
  pictureFamily,
  wordFonts,
  writeSvg,
} from "#lib/domain/insight/drawing/write-svg.ts";

const pictureWidth = 560;
/** Pixels a point: sharp in a slide and on paper. */
const pngScale = 3;

const roles = [
  "ink",
  "muted",
  "line",
  "line-strong",
  "accent",
  "accent-soft",
  "series-other",
  "surface-sunken",
  "surface-raised",
  "mood-1",
  "mood-2",
  "mood-3",
  "mood-4",
  "mood-5",
] as const satisfies readonly DrawingRole[];

/** The chart as an SVG file, in the colours of daylight, wherever it is seen later. */
export function writeChartSvg(chart: DrawnChart): string {
  const picture = toPicture(chart, openCanvas());
  return writeSvg(picture, readColours(), `${chart.model.question} ${chart.model.answer}`);
}

/** The chart as a PNG file. */
export async function writeChartPng(chart: DrawnChart): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeChartSvg(chart))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(image.naturalWidth * pngScale);
  canvas.height = Math.ceil(image.naturalHeight * pngScale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("no picture came out")) : resolve(blob)),
      "image/png",
    );
  });
}

function openCanvas(): Canvas {
  const context = document.createElement("canvas").getContext("2d");
  return {
    width: pictureWidth,
    measure(text: string, style: WordStyle) {
      const { size, weight } = wordFonts[style];
      if (context === null) return text.length * size * 0.55;
      context.font = `${weight} ${size}px ${pictureFamily}`;
      return context.measureText(text).width;
    },
  };
}

/** The stylesheet's colours by day, as the browser has them. */
function readColours(): PictureColours {
  const probe = document.createElement("span");
  probe.style.colorScheme = "light";
  document.body.append(probe);
  const entries = roles.map((role) => {
    probe.style.color = `var(--${role})`;
    return [role, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return toColours(entries);
}

// The roles are listed one by one above, so that every one of them is an entry.
function toColours(entries: readonly (readonly [DrawingRole, string])[]): PictureColours {
  return Object.fromEntries(entries) as PictureColours;
}
