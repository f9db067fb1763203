import { longestList } from "./own-record-labels.ts";

/**
 * The records whose names hold every typed word, in the order given. All of them while nothing is typed or one is chosen,
 * so that the list stays to choose another from.
 * @example matchRecords(["Annual Leave from 2 Feb 2026 to 6 Feb 2026"], "feb annual") // that one
 */
export function matchRecords(labels: readonly string[], typed: string): readonly string[] {
  if (labels.includes(typed.trim())) return labels;
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  return labels.filter((label) => words.every((word) => fold(label).includes(word)));
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What the list says beside what is typed, read out as it changes. */
export function describeMatches({ typed, matched, all }: MatchCounts): string {
  if (all === 0) return "None of your records of this kind is here. Name it in your own words.";
  if (matched === 0) return "None of your records reads like this. It goes to HR in your own words.";
  if (typed.trim() === "" || matched === all)
    return all < longestList
      ? `${count(all)} of yours.`
      : `Your newest ${longestList} records; name an older one in your own words.`;
  return `${count(matched)} of ${all} match.`;
}

type MatchCounts = { readonly typed: string; readonly matched: number; readonly all: number };

function count(records: number): string {
  return records === 1 ? "1 record" : `${records} records`;
}
