const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const steering = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Signs that are not seen: what stands between them is laid out by itself, in the direction of its first letter. */
export const isolateSigns = { open: "\u2068", close: "\u2069" } as const;

/**
 * A name, or other words of people, as part of a sentence. Words from right to left are laid out by themselves, so that the
 * date or the name behind them stays in its place (Unicode UAX #9, isolates); all other text comes back as it is.
 * @example `Report about ${isolate(name)}, 23 Nov 2026`
 */
export function isolate(text: string): string {
  if (!rightToLeft.test(text)) return text;
  return `${isolateSigns.open}${text.replace(steering, "")}${isolateSigns.close}`;
}
