import type { ReportAction, ReportTone } from "#lib/domain/report/report-section.ts";
import { joinStrips, moveMarks, type PaperMark, type Strip } from "../flow/strip.ts";
import { contentWidth, type Press, paperColours, uncutHeight } from "../page/paper.ts";
import { setParagraph } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";

type Look = { readonly ground: string; readonly mark: string };

/** The looks of a tone; its sign tells it apart in grey. */
export function toToneLook(tone: ReportTone, { brand }: Press): Look {
  const { good, goodSoft, attention, attentionSoft, danger, dangerSoft } = paperColours;
  const looks: Readonly<Record<ReportTone, Look>> = {
    neutral: { ground: brand.tint, mark: brand.ink },
    good: { ground: goodSoft, mark: good },
    attention: { ground: attentionSoft, mark: attention },
    danger: { ground: dangerSoft, mark: danger },
  };
  return looks[tone];
}

/** Signs of 10 points: a sun over the horizon, a tick, an open eye's triangle, a full stop. */
const toneSigns: Readonly<Record<ReportTone, string>> = {
  neutral: "M0 8.5h10M1.8 8.5a3.2 3.2 0 0 1 6.4 0",
  good: "M1 5.5l3 3l5.5 -7",
  attention: "M5 1l4.6 8h-9.2zM5 4v2.4M5 7.5v0.4",
  danger: "M3 0.8h4l2.8 2.8v4l-2.8 2.8h-4l-2.8 -2.8v-4zM5 3v3M5 7.6v0.5",
};

const padding = 16;

/** Where the words of a panel stand. */
export const panelColumn = { x: padding + 18, width: contentWidth - 2 * padding - 18 } as const;

export function toneSign(tone: ReportTone, press: Press, y = 3): PaperMark {
  const { mark } = toToneLook(tone, press);
  return { kind: "path", x: padding, y, path: toneSigns[tone], stroke: mark, strokeWidth: 1.3 };
}

/** Strips on a ground with a stroke at their left, which go on on the next page with both. */
export function setOnGround(strips: readonly Strip[], { ground, mark }: Look, before = 16): Strip[] {
  const edge = (keepsWithNext: boolean): Strip => ({ height: 12, before: 0, keepsWithNext, marks: [] });
  const inside = [edge(true), ...strips, edge(false)];
  const grounded = inside.map((strip, index): Strip => {
    const height = strip.height + strip.before;
    return {
      ...strip,
      height,
      before: 0,
      keepsWithNext: strip.keepsWithNext || index === inside.length - 2,
      marks: [
        { kind: "rect", x: 0, y: 0, width: contentWidth, height, colour: ground },
        { kind: "rect", x: 0, y: 0, width: 3, height, colour: mark },
        ...moveMarks(strip.marks, strip.before),
      ],
    };
  });
  return joinStrips(grounded, uncutHeight).map((strip, index) =>
    index === 0 ? { ...strip, before } : strip,
  );
}

export function setNotice(
  press: Press,
  { tone, title, text }: { readonly tone: ReportTone; readonly title: string; readonly text: string },
): Strip[] {
  const { setter } = press;
  const heading = setParagraph(setter, title, {
    style: textStyles.bodyStrong,
    colour: paperColours.ink,
    keepsWithNext: true,
    ...panelColumn,
  });
  const words = setParagraph(setter, text, {
    style: textStyles.body,
    colour: paperColours.ink,
    before: 2,
    ...panelColumn,
  });
  const [first, ...rest] = [...heading, ...words];
  if (first === undefined) return [];
  const signed = { ...first, marks: [toneSign(tone, press), ...first.marks] };
  return setOnGround([signed, ...rest], toToneLook(tone, press));
}

/** What a manager should know and do: on a ground of its own, beside the recommended actions. */
export function setFlags(press: Press, title: string, flags: readonly ReportAction[]): Strip[] {
  if (flags.length === 0) return [];
  const { setter } = press;
  const heading = setParagraph(setter, title, {
    style: textStyles.question,
    colour: paperColours.ink,
    keepsWithNext: true,
    ...panelColumn,
  });
  const [first, ...rest] = heading;
  const signed =
    first === undefined ? [] : [{ ...first, marks: [toneSign("attention", press, 4.5), ...first.marks] }];
  const items = flags.flatMap(({ title: what, because }) => [
    ...setParagraph(setter, what, {
      style: textStyles.bodyStrong,
      colour: paperColours.ink,
      before: 9,
      keepsWithNext: because !== "",
      ...panelColumn,
    }),
    ...setParagraph(setter, because, { style: textStyles.body, colour: paperColours.ink, ...panelColumn }),
  ]);
  return setOnGround([...signed, ...rest, ...items], toToneLook("attention", press), 20);
}
