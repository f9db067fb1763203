import type { FamilyName } from "#lib/domain/conversation/bank/family-names.ts";
import type { Severity } from "#lib/domain/detection/verdicts.ts";
import type { Draw } from "../words/draw.ts";
import type { SplitTexts } from "./source.ts";

const bankShare = 0.3;

/** What Elara says first: words that fit any answer, or an opening of the bank for the theme and its severity. */
export function chooseOpening(
  draw: Draw,
  { bank, openings }: SplitTexts,
  { family, severity }: { readonly family: FamilyName | null; readonly severity: Severity | null },
): string {
  const fitting = bank.families
    .filter(({ name }) => name === family)
    .flatMap((each) => each.openings.filter((opening) => opening.severity === severity));
  if (fitting.length > 0 && draw.chance(bankShare)) return draw.pick(fitting).text;
  return draw.pick(openings);
}
