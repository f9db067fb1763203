import type { ChartRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { keepTogether, type Strip } from "../flow/strip.ts";
import { contentWidth, type Press, paperColours, uncutHeight, uncutRows } from "../page/paper.ts";
import { setParagraph, setSideBySide } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";
import { shrinkColumns } from "./table-columns.ts";

const gap = 26;
const cellGap = 8;

/** The figures of a chart in small print, in as many columns as there is room for; read down, then across. */
export function setSmallRows(press: Press, { head, body }: ChartRows): Strip[] {
  const widths = toWidths(press, { head, body });
  const block = widths.reduce((sum, width) => sum + width, 0) + cellGap * (widths.length - 1);
  const across = Math.max(1, Math.min(4, body.length, Math.floor((contentWidth + gap) / (block + gap))));
  const perColumn = Math.ceil(body.length / across);
  const toRow = (index: number, isHead: boolean) => {
    const cells = Array.from({ length: across }, (_, column) => {
      const row = body[column * perColumn + index];
      const texts = isHead ? head : row === undefined ? [] : [row.name, ...row.cells];
      return setCells(press, texts, { x: column * (block + gap), widths, isHead });
    });
    return setSideBySide(cells.flat(), uncutHeight);
  };
  const heads = toRow(0, true).map((strip) => ({ ...strip, keepsWithNext: true }));
  const rows = Array.from({ length: perColumn }, (_, index) => toRow(index, false));
  return [
    ...heads.map((strip, index) => ({ ...strip, before: index === 0 ? 10 : 0 })),
    ...keepTogether(
      rows.flatMap((strips) => strips.map((strip) => ({ ...strip, head: heads }))),
      uncutRows,
    ),
  ];
}

function toWidths({ setter }: Press, { head, body }: ChartRows): number[] {
  const widest = head.map((title, index) => {
    const cells = body
      .slice(0, 200)
      .map(({ name, cells }) => (index === 0 ? name : (cells[index - 1] ?? "")));
    return (
      Math.max(
        setter.measure(title, textStyles.tinyStrong),
        ...cells.map((cell) => setter.measure(cell, textStyles.tiny)),
      ) + 1
    );
  });
  const room = contentWidth - cellGap * (widest.length - 1);
  const needed = widest.reduce((sum, width) => sum + width, 0);
  return needed <= room ? widest : shrinkColumns(widest, room);
}

type Cells = { readonly x: number; readonly widths: readonly number[]; readonly isHead: boolean };

function setCells({ setter }: Press, texts: readonly string[], { x, widths, isHead }: Cells): Strip[][] {
  let left = x;
  return texts.map((text, index) => {
    const width = widths[index] ?? 0;
    const at = left;
    left += width + cellGap;
    return setParagraph(setter, text, {
      style: isHead ? textStyles.tinyStrong : textStyles.tiny,
      colour: paperColours.muted,
      x: at,
      width,
      align: index === 0 ? "start" : "end",
    });
  });
}
