import type { Quantity } from "../../detection/inputs/input-definition.ts";

const season = "The season may explain it; compare with the same month last year.";
const recording =
  "A busy season or another way of recording may explain it; ask where the records come from whether anything changed.";
const newcomers = "Many new colleagues may explain it; see how many have joined since.";
const reviews = "A new round of reviews may explain it; see whether everybody’s is in.";
const feeling = "News or the season may explain it; the overview shows since when.";
const calendar = "It moves as time passes; there is nothing to do.";

/** What may be behind another spread of a quantity, none of it bad in itself, and what to look at. */
export const driftAdvice: Readonly<Record<Quantity, string>> = {
  workHours: recording,
  meetings: recording,
  messages: recording,
  emails: recording,
  activityRecord: calendar,
  annualLeave: season,
  casualLeave: season,
  sickLeave: season,
  unpaidLeave: season,
  tenure: calendar,
  onboarding: newcomers,
  mentor: newcomers,
  training: newcomers,
  rating: reviews,
  managerFeedback: reviews,
  promotion: reviews,
  reviewDate: calendar,
  recognition: "A round of awards may explain it; see whether all awards are in.",
  mood: feeling,
  moodChange: feeling,
  workHoursChange: recording,
  messagesChange: recording,
};
