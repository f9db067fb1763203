/** What can be done for somebody, as it is counted. */
export const interventionKinds = [
  "conversation",
  "workload",
  "time_off",
  "flexible_work",
  "recognition",
  "mentoring",
  "role_change",
  "conflict_help",
  "professional_help",
  "emergency_help",
  "not_reached",
  "nothing_needed",
] as const;
export type InterventionKind = (typeof interventionKinds)[number];

export const interventionWords: Readonly<Record<InterventionKind, string>> = {
  conversation: "A personal conversation",
  workload: "Less or other work",
  time_off: "Time off arranged",
  flexible_work: "Other hours or another place of work",
  recognition: "Recognition, a reward or a review brought forward",
  mentoring: "A mentor, training or a better start",
  role_change: "Another role or team",
  conflict_help: "Help with a conflict or with harm at work",
  professional_help: "Company doctor, assistance programme or counselling",
  emergency_help: "An emergency service was called",
  not_reached: "They could not be reached",
  nothing_needed: "Nothing was needed",
};

/** Kinds that say that nothing was done; they stand alone and are no intervention to judge the effect of. */
export const nonInterventionKinds: readonly InterventionKind[] = ["not_reached", "nothing_needed"];
