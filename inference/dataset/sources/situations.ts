import type { FamilyName } from "#lib/domain/conversation/bank/family-names.ts";
import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import { type Situation, unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import { type Severity, severities } from "#lib/domain/detection/verdicts.ts";
import type { Draw } from "../words/draw.ts";

const withoutData: FamilyName = "no_data";
const found = familyNames.filter((name) => name !== withoutData);

/**
 * What Elara's records say of a made-up person: often the theme that is spoken about, with what tends to go with it;
 * sometimes another theme, and sometimes nothing, since people talk about what no record knows.
 */
export function drawSituation(
  draw: Draw,
  about: { readonly family: FamilyName | null; readonly severity: Severity | null },
): Situation {
  const { family, severity } = about;
  if (family === null ? draw.chance(0.6) : family !== withoutData && draw.chance(0.12))
    return unknownSituation;
  if (family === withoutData) return { ...unknownSituation, tenure: draw.pick(tenures) };
  const first = family ?? draw.pick(found);
  const others = draw.shuffle(found.filter((name) => name !== first)).slice(0, draw.pick([0, 0, 1, 1, 2]));
  return {
    problems: [
      { family: first, severity: severity ?? draw.pick(severities) },
      ...others.map((name) => ({ family: name, severity: "moderate" as const })),
    ],
    rating: draw.pick(["poor", "average", "good", null] as const),
    hours: draw.pick(first === "workload" ? (["above", "above", "usual"] as const) : hourKinds),
    mood: draw.pick(first === "mood" ? (["low", "low", "mixed"] as const) : moods),
    moodTrend: draw.pick(trends),
    tenure: first === "onboarding" ? "new" : draw.pick(tenures),
  };
}

const hourKinds = ["below", "usual", "usual", "above", null] as const;
const moods = ["low", "mixed", "mixed", "good", null] as const;
const trends = ["worse", "better", "steady", "steady", null] as const;
const tenures = ["new", "settled", "settled", "long", null] as const;
