import type { Strip } from "../flow/strip.ts";
import { contentWidth, type Press, paperColours } from "../page/paper.ts";
import { setParagraph } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";

/** The title of a section, below a short stroke in the company's colour; the outline leads here. */
export function setSectionTitle({ setter, brand }: Press, title: string): Strip[] {
  const lines = setParagraph(setter, title, {
    style: textStyles.heading,
    x: 0,
    width: contentWidth,
    colour: paperColours.ink,
    keepsWithNext: true,
  });
  const stroke = { kind: "rect", x: 0, y: 0, width: 28, height: 2.5, colour: brand.mark } as const;
  return [
    { height: 12, before: 34, keepsWithNext: true, marks: [stroke], bookmark: setter.printable(title) },
    ...lines.map((line) => ({ ...line, keepsWithNext: true })),
    space(4),
  ];
}

/** The title of a part of a section. */
export function setPartTitle({ setter }: Press, title: string, before = 18): Strip[] {
  return setParagraph(setter, title, {
    style: textStyles.question,
    x: 0,
    width: contentWidth,
    colour: paperColours.ink,
    before,
    keepsWithNext: true,
  }).map((line) => ({ ...line, keepsWithNext: true }));
}

/** Room that keeps what is above it with what is below. */
export function space(height: number): Strip {
  return { height, before: 0, keepsWithNext: true, marks: [] };
}
