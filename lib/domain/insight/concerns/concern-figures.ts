import { z } from "zod";
import { familyNames } from "../../conversation/bank/family-names.ts";

/** Topics that are somebody's concern; a talk about nothing in particular is none. */
export const concernTopics = familyNames.filter((name) => name !== "no_data");
export const widths = ["month", "quarter"] as const;

const topicFigures = z.object({
  topic: z.enum(familyNames),
  /** People who talked of it; null below the least. */
  now: z.int().nullable(),
  before: z.int().nullable(),
  /** Change of the share, with its interval; null where one of the two is too small to be told. */
  change: z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Corrected for how many topics are looked at. */
  verdict: z.enum(["rose", "fell", "noise"]),
});

/** What is kept of a stretch of time: how many people talked of what, beside the stretch before. */
export const concernFiguresSchema = z.object({
  width: z.enum(widths),
  start: z.string(),
  people: z.int(),
  /** Null when too few talked in the stretch before. */
  peopleBefore: z.int().nullable(),
  topics: z.array(topicFigures),
});
export type ConcernFigures = z.output<typeof concernFiguresSchema>;
export type TopicFigures = ConcernFigures["topics"][number];
