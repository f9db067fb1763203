/** Why somebody is asked how they are, the weightiest first. All that hold are kept. */
export const contactReasons = ["flagged", "low_mood", "sample"] as const;
export type ContactReason = (typeof contactReasons)[number];

/** Why somebody for whom a reason holds is left in peace; the first that holds, in this order. */
export const obstacles = [
  "left",
  "opted_out",
  "on_leave",
  "asked_already",
  "left_to_hr",
  "talked",
  "over_budget",
  "too_late",
] as const;
export type Obstacle = (typeof obstacles)[number];

/** planned: waits for its hour. sent: stands in the app. The other three are ends. */
export const nudgeStatuses = ["planned", "sent", "answered", "unanswered", "withdrawn"] as const;
export type NudgeStatus = (typeof nudgeStatuses)[number];

/** By what somebody shows that they were reached. */
export const answerKinds = ["check_in", "conversation", "message"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Why somebody with a reason was not asked. */
export const omissionCauses = [...obstacles, "no_account"] as const;
export type OmissionCause = (typeof omissionCauses)[number];

/** Ways, besides a nudge, in which somebody is contacted unasked. */
export const contactChannels = ["hr_message", "chat_tool"] as const;
export type ContactChannel = (typeof contactChannels)[number];
