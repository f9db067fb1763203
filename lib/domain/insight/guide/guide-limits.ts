import type { DetectionSettings } from "../../detection/settings.ts";
import { formatAmount } from "./guide-format.ts";

/** What detection cannot do. */
export type GuideLimit = { readonly title: string; readonly text: string };

export function toGuideLimits({ treeCount }: Pick<DetectionSettings, "treeCount">): GuideLimit[] {
  return [
    {
      title: "One bad thing alone is weak evidence",
      text: "The method looks at many numbers together. Somebody with a single one on the bad side is seen only when it is far out.",
    },
    {
      title: "It knows records, not lives",
      text: "Grief, illness, a conflict, a caring duty at home: none of it stands in the files, and none of it should.",
    },
    {
      title: "Silence alone says little",
      text: "Somebody who sends fewer messages and stops answering is seldom pointed out for that alone.",
    },
    {
      title: "Small companies and thin data say little",
      text: "What is usual is learned from everybody. With few people, or few records of each, there is no firm “usual”, and findings can change with a few new days.",
    },
    {
      title: "The company is the measure, not the team",
      text: "What is usual is the middle of the whole company. A role with long days by nature is pointed out sooner than others.",
    },
    {
      title: "Wrong records give wrong findings",
      text: "A day entered twice, an award that was never imported, a wrong date: the reasons name what was looked at, so that it can be checked.",
    },
    {
      title: "Chance has a small part",
      text: `The questions are drawn at random, so somebody just at the line could come out differently with another draw. That is held small: whoever comes near the line is judged by ${formatAmount(treeCount, "tree")} of questions, and every run draws from the same seed. The same records under the same rules give the same findings.`,
    },
  ];
}
