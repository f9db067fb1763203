/** What a conversation can be about. */
export const familyNames = [
  "workload",
  "mood",
  "recognition",
  "performance",
  "manager",
  "onboarding",
  "leave_rest",
  "belonging",
  "growth",
  "conflict",
  "no_data",
] as const;
export type FamilyName = (typeof familyNames)[number];
