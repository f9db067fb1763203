import { breakLines, type MeasureText } from "#lib/domain/insight/drawing/break-lines.ts";

const month =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?";
const unit = "(?:h|%|pts|hours?|days?|weeks?|months?|years?|people|points?|records?)";
const figure = "\\d(?:[\\d.,]*\\d)?";

/** A day, a month with its year, a figure with what it is of, a figure with its unit. */
const bound = new RegExp(
  `\\d{1,2} ${month}(?!\\p{L})(?: \\d{4})?|(?<!\\p{L})${month} \\d{4}|\\(?${figure}(?: of ${figure})(?: ${unit}(?!\\p{L}))?\\)?|${figure} ${unit}(?!\\p{L})`,
  "gu",
);

const noBreak = "\u00a0";

/** Figures held together with their units, and days with their months, as far as `fits` a line. */
export function bindWords(text: string, fits: (part: string) => boolean): string {
  return text.replace(bound, (part) => (fits(part) ? part.replaceAll(" ", noBreak) : part));
}

/** The text as it was: what is read out of a document has plain spaces. */
export function unbindWords(text: string): string {
  return text.includes(noBreak) ? text.replaceAll(noBreak, " ") : text;
}

/** Lines of a text in which figures stay with their units. */
export function breakBoundLines(text: string, width: number, measure: MeasureText): string[] {
  const measureBound = (part: string) => measure(unbindWords(part));
  const bound = bindWords(text, (part) => measure(part) <= width);
  return breakLines(bound, width, measureBound).map(unbindWords);
}
