/** A sensitivity as the slider has it, in hundredths from 0 to 1. */
export function toHundredths(sensitivity: number): number {
  return Math.min(100, Math.max(0, Math.round(sensitivity * 100))) / 100;
}

const fineStep = 0.01;
const coarseStep = 0.1;

/** Where a key moves the slider: arrows by a hundredth, page keys by a tenth, Home and End to the ends; else null. */
export function stepByKey(key: string, sensitivity: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return toHundredths(sensitivity + fineStep);
    case "ArrowLeft":
    case "ArrowDown":
      return toHundredths(sensitivity - fineStep);
    case "PageUp":
      return toHundredths(sensitivity + coarseStep);
    case "PageDown":
      return toHundredths(sensitivity - coarseStep);
    case "Home":
      return 0;
    case "End":
      return 1;
    default:
      return null;
  }
}

/** What stays in the field when it is left: what cannot be read, as it was typed; null: the number that counts. */
export function keepTyped(text: string | null): string | null {
  return text !== null && parseTypedSensitivity(text) === null ? text : null;
}

/**
 * A sensitivity as it is typed; a comma is a decimal point too.
 * @returns null for what is no number from 0 to 1
 */
export function parseTypedSensitivity(text: string): number | null {
  if (!/^\s*(\d([.,]\d{0,10})?|[.,]\d{1,10})\s*$/.test(text)) return null;
  const number = Number(text.trim().replace(",", "."));
  return number <= 1 ? toHundredths(number) : null;
}
