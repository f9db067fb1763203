import { halfOf, judgeLabels, type LabelRow, measureLabels } from "#inference/eval/judging/measure-labels.ts";
import { ownLabelsFolder, readLabels } from "#inference/eval/read-cases.ts";
import { print, printJson } from "../output.ts";
import { renderTable } from "../render-table.ts";
import { toPercent } from "./render-card.ts";

/** How far the rules agree with what was labelled by hand, on the half that they were not written by. */
export async function showLabels({ json }: { readonly json?: true }): Promise<boolean> {
  const judged = judgeLabels(readLabels(ownLabelsFolder));
  const halves = {
    held_out: measureLabels(judged.filter(({ label }) => halfOf(label) === "held_out")),
    development: measureLabels(judged.filter(({ label }) => halfOf(label) === "development")),
  };
  if (json === true) await printJson(halves);
  else
    await print(
      [
        "Labels that no rule was written by:",
        toTable(halves.held_out),
        "",
        "Labels that the rules were mended on:",
        toTable(halves.development),
      ].join("\n"),
    );
  return false;
}

function toTable(rows: readonly LabelRow[]): string {
  const header = ["criterion", "labels", "told", "agreed", "precision", "recall", "kappa", "95 % interval"];
  return renderTable(
    header,
    rows.map(({ criterion, count, unsure, agreed, precision, recall, kappa }) => [
      criterion,
      String(count + unsure),
      String(count),
      toCell(agreed?.share),
      toCell(precision),
      toCell(recall),
      kappa === null ? "–" : kappa.value.toFixed(2),
      kappa === null ? "–" : `${kappa.low.toFixed(2)} to ${kappa.high.toFixed(2)}`,
    ]),
  );
}

function toCell(share: number | null | undefined): string {
  return share === null || share === undefined ? "–" : toPercent(share);
}
