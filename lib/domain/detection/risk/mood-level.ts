import type { MasterRow } from "../../features/master-row.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import type { Contribution } from "./contributions.ts";
import type { Yardstick } from "./judge-side.ts";

/** How much a mood counts in itself for each step of 1 beyond where it begins to, and at most. */
export const moodLevelRule = { pullPerUnit: 0.4, pullLimit: 0.12, goodFromAboveAnchor: 0.2 } as const;

const recentMood = inputCatalogue.find(({ name }) => name === "recentMood");

/**
 * What somebody's mood of the last eight weeks says in itself, whatever it is among colleagues: mood is the one thing
 * that people say of themselves, and the forest hears it as a few of forty inputs. Low speaks for concern from the
 * anchor down, good against it from somewhat above the anchor up. Nothing is said without enough answers of late.
 */
export function listMoodLevel(row: MasterRow, { anchors }: Yardstick): Contribution[] {
  const mood = row.recent.mood;
  if (mood === null || recentMood === undefined) return [];
  const { pullPerUnit, pullLimit, goodFromAboveAnchor } = moodLevelRule;
  const low = anchors.mood - mood;
  const good = mood - anchors.mood - goodFromAboveAnchor;
  const pull = Math.min(pullLimit, pullPerUnit * Math.max(0, low, good));
  const side = pull === 0 ? "none" : low > 0 ? "adverse" : "benign";
  return [
    {
      input: recentMood,
      title: "Mood in itself",
      origin: "beside",
      side,
      isImputed: false,
      pull,
      counted: pull,
    },
  ];
}
