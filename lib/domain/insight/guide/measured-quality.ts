import { formatAmount, formatShare } from "./guide-format.ts";

type StoryFigure = { readonly words: string; readonly planted: number; readonly found: number };

/**
 * What `npm run bench:detection -- --quality` measured at the first settings but for the trees: companies made by the demo generator,
 * with stories whose people are known. To be measured anew whenever detection's rules change.
 */
export const measuredQuality = {
  companies: 20,
  people: 500,
  months: 18,
  trees: 1000,
  /** Of those pointed out, the share who are in a story that hurts. */
  precision: 0.948,
  /** Of those in a story that hurts, the share who are pointed out. */
  recall: 0.871,
  stories: [
    { words: "Burnout: long days, sinking mood, a bad review, unpaid leave", planted: 20, found: 20 },
    { words: "An overworked team", planted: 160, found: 160 },
    { words: "A mood that fell while nothing else changed", planted: 60, found: 60 },
    { words: "A start without mentor or training, and no finding one's feet", planted: 60, found: 58 },
    { words: "Top performers whose awards stopped", planted: 120, found: 68 },
    { words: "Somebody unusual in every good way: nobody should be found", planted: 20, found: 0 },
    { words: "A long leave: nobody should be found", planted: 20, found: 0 },
  ] satisfies readonly StoryFigure[],
} as const;

/** The figures in a sentence. */
export function describeQuality(): string {
  const { companies, people, months, trees, precision, recall } = measuredQuality;
  return `In ${companies} made-up companies of ${formatAmount(people)} people over ${months} months, looked at by ${formatAmount(trees)} trees, ${formatShare(precision)} of those pointed out were in a planted story that hurts, and ${formatShare(recall)} of those in such a story were pointed out.`;
}
