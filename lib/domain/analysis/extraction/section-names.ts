import { distance } from "fastest-levenshtein";

export const sectionNames = [
  "summary",
  "concerns",
  "sentiment",
  "risk",
  "signals",
  "actions",
  "followUps",
] as const;
export type SectionName = (typeof sectionNames)[number];

const written: Readonly<Record<SectionName, string>> = {
  summary:
    "summary|conversation summary|brief summary|executive summary|overall summary|overview|synopsis|abstract|tl dr|recap|in short|zusammenfassung|kurzfassung|überblick|résumé|resumen|riassunto|resumo",
  concerns:
    "concerns|key concerns|main concerns|concern|primary concerns|concerns raised|employee concerns|key issues|issues|main issues|problems|key problems|challenges|pain points|themes|key themes|topics|key topics|key points|what troubles the person|sorgen|anliegen|probleme|bedenken|wichtigste anliegen|themen|préoccupations|preocupaciones|preoccupazioni",
  sentiment:
    "sentiment|sentiment analysis|overall sentiment|sentiment over time|emotional tone|tone|mood|emotional state|emotions|stimmung|sentimentanalyse|stimmungsverlauf|tonalité|sentimiento|sentimento",
  risk: "risk|risk level|risk band|risk assessment|risk rating|overall risk|severity|risk evaluation|risk analysis|risiko|risikobewertung|risikostufe|gefährdung|risque|niveau de risque|riesgo|rischio",
  signals:
    "risk signals|signals|warning signs|risk factors|risk indicators|indicators|red flags|warning signals|signs|risikosignale|warnzeichen|anzeichen|risikofaktoren|signaux|señales|segnali",
  actions:
    "actions|recommended actions|recommendations|recommendation|suggested actions|action items|suggestions|advice|what to do|interventions|recommended interventions|empfehlungen|empfohlene maßnahmen|maßnahmen|handlungsempfehlungen|recommandations|acciones|recomendaciones|raccomandazioni|azioni",
  followUps:
    "follow ups|follow up|followups|followup|next steps|follow up questions|follow up actions|next conversation|to follow up|follow up items|nächste schritte|nachverfolgung|folgeschritte|suivi|prochaines étapes|seguimiento|próximos pasos|prossimi passi",
};
const known = sectionNames.flatMap((section) =>
  written[section].split("|").map((name) => ({ section, name })),
);
const exact = new Map(known.map(({ section, name }) => [name, section]));

/** So much of a name may be written otherwise. */
const misspeltShare = 0.22;
/** With all that decorates it. */
const longestHeading = 200;

/** A name or heading without what decorates it: numbers, marks, emoji, emphasis, camel case. */
export function plainHeading(text: string): string {
  return text
    .slice(0, longestHeading)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(
      /^[\s\p{P}\p{S}]*(?:(?:section|part|step|teil|abschnitt)\s+)?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):]\s+/iu,
      "",
    )
    .replace(/\([^)]*\)/gu, " ")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .replace(/\b(?:the|of|in|from|and|&|a|an|und|der|die|das)\b/gu, " ")
    .replace(/\b\d+\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Which section a name or heading means, also misspelt; null where it means none. */
export function matchSection(text: string): SectionName | null {
  const plain = plainHeading(text);
  if (plain === "" || plain.length > 48) return null;
  const direct = exact.get(plain);
  if (direct !== undefined) return direct;
  const near = known
    .filter(({ name }) => Math.abs(name.length - plain.length) <= 4 && name.length >= 5)
    .map((each) => ({
      ...each,
      share: distance(each.name, plain) / Math.max(each.name.length, plain.length),
    }))
    .filter(({ share }) => share <= misspeltShare)
    .toSorted((one, other) => one.share - other.share)[0];
  return near?.section ?? matchByWords(plain);
}

/** A longer heading with exactly one section's word in it: “Risk assessment and band of the employee”. */
function matchByWords(plain: string): SectionName | null {
  const words = plain.split(" ");
  if (words.length > 6) return null;
  if (words.some((word) => /^follow/u.test(word)) || plain.includes("next step")) return "followUps";
  const found = new Set(
    words.flatMap((word): SectionName[] => {
      const section = exact.get(word);
      return section === undefined ? [] : [section];
    }),
  );
  if (found.has("risk") && found.has("signals")) return "signals";
  if (found.has("summary") && found.size > 1) return null;
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
