import { readFileSync } from "node:fs";
import type { SentimentLabel } from "#lib/domain/analysis/embedded/sentiment.ts";

export type LabelledMessage = {
  readonly phenomenon: string;
  readonly label: SentimentLabel;
  readonly text: string;
};

const labels: readonly SentimentLabel[] = ["negative", "neutral", "positive"];

/**
 * Messages under headings "# phenomenon label", one a line.
 * @throws {RangeError} with the line that stands under no heading of this form
 */
export function readLabelledMessages(path: string): LabelledMessage[] {
  const messages: LabelledMessage[] = [];
  let heading: { phenomenon: string; label: SentimentLabel } | null = null;
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (line.startsWith("# ")) heading = readHeading(line);
    if (line.trim() === "" || line.startsWith("# ")) continue;
    if (heading === null) throw new RangeError(`${path}:${index + 1} stands under no heading`);
    messages.push({ ...heading, text: line });
  }
  return messages;
}

function readHeading(line: string): { phenomenon: string; label: SentimentLabel } | null {
  const [, phenomenon = "", named = ""] = line.split(" ");
  const label = labels.find((one) => one === named);
  return label === undefined ? null : { phenomenon, label };
}
