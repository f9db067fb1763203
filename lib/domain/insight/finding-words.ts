import type { SeverityCuts } from "../detection/risk/sensitivity.ts";
import type { FlagDecision, Severity, Verdict } from "../detection/verdicts.ts";

/** How many sources can speak about a person: the six data sets without the directory. */
export const sourceCount = 6;

export const severityWords: Readonly<Record<Severity, string>> = {
  moderate: "Moderate",
  significant: "Significant",
  severe: "Severe",
};

export const decisionWords: Readonly<Record<FlagDecision, string>> = {
  confirmed: "Confirmed",
  dismissed: "Dismissed",
  watching: "Watching",
};

export const decisionMeanings: Readonly<Record<FlagDecision, string>> = {
  confirmed: "There is something here, and somebody will talk with this person.",
  watching: "Not sure yet. Keep an eye on it and look again.",
  dismissed: "Nothing to do here. Their mood answers close again.",
};

/** @example coverageWords(4) // "4 of 6 sources" */
export function coverageWords(coverage: number): string {
  return `${coverage} of ${sourceCount} sources`;
}

/** What a finding that stands is called and means; `reasonCount` is how many reasons of it can be shown. */
export function findingWords({
  decision,
  reasonCount,
  holdsBackMood,
}: {
  readonly decision: FlagDecision | null;
  readonly reasonCount: number;
  readonly holdsBackMood: boolean;
}): VerdictWords {
  if (decision === "dismissed") {
    const closed = reasonCount === 0 && holdsBackMood;
    return {
      title: "Set aside by HR",
      meaning: `HR looked at this finding and set it aside; nothing follows from it.${closed ? " Its reasons rest on mood answers, which are closed." : ""}`,
    };
  }
  const { title, meaning } = verdictWords("flagged");
  const one =
    "One thing about this person differs from what is typical here, or was usual for them, in a direction that hurts.";
  return { title, meaning: reasonCount === 1 ? one : meaning };
}

/** What the word for a finding's severity means, under the limits that held (in shares of c(ψ)). */
export function describeSeverity(severity: Severity, cuts: SeverityCuts): string {
  const [significant, severe] = [cuts.significant, cuts.severe].map((cut) => Math.round(cut * 1000) / 10);
  const about = "A finding about one thing alone is never severe; a level and its change are one thing.";
  switch (severity) {
    case "moderate":
      return `Moderate: what counts on the bad side is below ${significant} points.`;
    case "significant":
      return `Significant: what counts on the bad side comes to ${significant} points or more. ${about}`;
    case "severe":
      return `Severe: what counts on the bad side comes to ${severe} points or more, from more than one thing.`;
  }
}

type VerdictWords = { readonly title: string; readonly meaning: string };

/** What a run said about somebody, in a headline and a sentence. `null`: the run did not meet them. */
export function verdictWords(verdict: Verdict | null): VerdictWords {
  if (verdict === "flagged") {
    return {
      title: "May be struggling",
      meaning:
        "Several things about this person differ from what is typical here, or was usual for them, in a direction that hurts.",
    };
  }
  if (verdict === "unusual_not_at_risk") {
    return {
      title: "Unusual, not at risk",
      meaning: "This person differs from most people here, but mostly for the better.",
    };
  }
  if (verdict === "typical") {
    return {
      title: "Nothing unusual",
      meaning: "What we know of this person is close to what is typical here.",
    };
  }
  if (verdict === "not_enough_data") {
    return {
      title: "Not enough data",
      meaning:
        "Too few sources speak about this person to say anything. That is no sign of wellbeing, and none of trouble.",
    };
  }
  return {
    title: "Not looked at yet",
    meaning: "This person was not part of the latest detection run. The next run will include them.",
  };
}
