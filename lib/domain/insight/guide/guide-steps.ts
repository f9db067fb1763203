import type { DetectionSettings } from "../../detection/settings.ts";
import type { DecayRates } from "../../features/decay-rates.ts";
import { recentWeeks } from "../../features/own-past.ts";
import { describeFading, formatAmount, joinWords } from "./guide-format.ts";
import { countInputs } from "./guide-inputs.ts";

export type GuideStep = { readonly title: string; readonly text: string };

/** What a run does, in order, for somebody who has never heard of it, with the numbers that hold now. */
export function toGuideSteps(settings: DetectionSettings, rates: DecayRates): GuideStep[] {
  return [
    {
      title: "Records become numbers",
      text: `For everybody with records, up to ${countInputs(settings)} numbers are worked out, those of the list above; what is known of nobody, or would say the same twice, is left out. Older records count less: ${describeRates(rates)}. What is missing is filled in with the company's middle value, and what was filled in is never held against anybody.`,
    },
    {
      title: "Elara asks how unusual the numbers are together",
      text: `It draws ${formatAmount(settings.subsampleSize)} people at random and splits them by random questions, such as whether somebody works more than so many hours a day, until everybody stands alone. ${describeRounds(settings)} Who stands alone after few questions is unusual; who stays in the crowd for long is not. Nobody decides beforehand which questions are asked.`,
    },
    {
      title: "It works out what made somebody unusual",
      text: "How much sooner a person stood alone is divided among the numbers, exactly and not by guessing, so that the parts add up to the whole.",
    },
    {
      title: "It keeps good and bad apart",
      text: "Being unusual is no trouble: somebody in the best of moods is unusual, too. So only what lies on the bad side counts as risk. A value is on the bad side when it is worse than the middle of the company and also worse than a fixed limit; what is better than the middle speaks for the person.",
    },
    {
      title: "It looks at the person's own course",
      text: `Where enough is recorded, the last ${formatAmount(recentWeeks)} weeks are held against the same person's year before. What became clearly worse is added to the risk, what became better to what speaks for the person.`,
    },
    {
      title: "It compares with a fixed threshold",
      text: "A person is pointed out when the risk reaches the threshold and weighs more than what speaks for them. The threshold is a number and not a share of the people: in a company where all is well, nobody has to be pointed out.",
    },
  ];
}

/** The screening trees look at everybody, all trees at who comes near the threshold. */
function describeRounds({ screenTreeCount, treeCount }: DetectionSettings): string {
  const all = `${formatAmount(treeCount)} times`;
  if (screenTreeCount >= treeCount) return `It does so ${all}.`;
  const few = formatAmount(screenTreeCount);
  return `It does so ${all}; in a large company ${few} times for everybody first, and ${all} for whoever comes near the threshold. So chance decides little.`;
}

function describeRates({ mood, rewards, leave, onboarding }: DecayRates): string {
  const rates = [
    ["mood answers", mood],
    ["reward points", rewards],
    ["days of leave", leave],
    ["feedback on the onboarding", onboarding],
  ] as const;
  const byWords = Map.groupBy(rates, ([, rate]) => describeFading(rate));
  return [...byWords]
    .map(
      ([words, same]) =>
        `${joinWords(
          same.map(([name]) => name),
          "and",
        )} ${words}`,
    )
    .join("; ");
}
