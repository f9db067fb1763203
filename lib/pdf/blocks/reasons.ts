import type { ReportAction, ReportReason } from "#lib/domain/report/report-section.ts";
import { joinStrips, keepTogether, type Strip } from "../flow/strip.ts";
import { contentWidth, type Press, paperColours, uncutHeight, uncutRows } from "../page/paper.ts";
import { setParagraph, setSideBySide } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";
import { setPartTitle } from "./headings.ts";

const sideWidth = 116;
const gap = 22;

/** Why somebody stands out: the reason and its sentence, with its strength and course beside them. */
export function setReasons(press: Press, title: string, reasons: readonly ReportReason[]): Strip[] {
  const rows = reasons.flatMap((reason, index) => {
    const strips = setSideBySide([setReason(press, reason), setStrength(press, reason)], uncutHeight);
    return ruled(strips, index);
  });
  return rows.length === 0 ? [] : [...setPartTitle(press, title), ...keepTogether(rows, uncutRows, 2)];
}

function setReason({ setter }: Press, { title, sentence, comparison }: ReportReason): Strip[] {
  const column = { x: 0, width: contentWidth - sideWidth - gap };
  const { ink, muted } = paperColours;
  return [
    ...setParagraph(setter, title, { style: textStyles.bodyStrong, colour: ink, ...column }),
    ...setParagraph(setter, sentence, { style: textStyles.body, colour: ink, ...column }),
    ...setParagraph(setter, comparison, { style: textStyles.small, colour: muted, before: 2, ...column }),
  ];
}

function setStrength({ setter }: Press, { strength, trend }: ReportReason): Strip[] {
  const column = { x: contentWidth - sideWidth, width: sideWidth };
  const { ink, muted } = paperColours;
  return [
    ...setParagraph(setter, strength, { style: textStyles.smallStrong, colour: ink, before: 1.5, ...column }),
    ...setParagraph(setter, trend, { style: textStyles.small, colour: muted, ...column }),
  ];
}

/** What can be done, numbered, and why each is suggested. */
export function setActions(press: Press, title: string, actions: readonly ReportAction[]): Strip[] {
  const { setter, brand } = press;
  const column = { x: 26, width: contentWidth - 90 };
  const rows = actions.flatMap(({ title: what, because }, index) => {
    const number = setParagraph(setter, `${index + 1}`, {
      style: textStyles.question,
      colour: brand.ink,
      x: 0,
      width: 20,
    });
    const words = [
      ...setParagraph(setter, what, {
        style: textStyles.bodyStrong,
        colour: paperColours.ink,
        before: 2,
        ...column,
      }),
      ...setParagraph(setter, because, { style: textStyles.body, colour: paperColours.muted, ...column }),
    ];
    const strips = setSideBySide([number, words], uncutHeight);
    return strips.map((strip, at) => (at === 0 ? { ...strip, before: index === 0 ? 8 : 10 } : strip));
  });
  return rows.length === 0 ? [] : [...setPartTitle(press, title), ...keepTogether(rows, uncutRows, 2)];
}

function ruled(strips: readonly Strip[], index: number): Strip[] {
  const rule = {
    kind: "rect",
    x: 0,
    y: 0,
    width: contentWidth,
    height: 0.6,
    colour: paperColours.line,
  } as const;
  const top: Strip = {
    height: index === 0 ? 4 : 9,
    before: index === 0 ? 4 : 9,
    keepsWithNext: true,
    marks: index === 0 ? [] : [rule],
  };
  return [...joinStrips([top, ...strips], uncutHeight)];
}
