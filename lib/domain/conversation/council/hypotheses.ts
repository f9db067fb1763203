import type { FamilyName } from "../bank/family-names.ts";
import type { ExpertName } from "./experts.ts";

/** What may be behind it, for each theme. A guess to be asked about, never a finding. */
export const hypothesisTexts: Readonly<Record<FamilyName, string>> = {
  workload: "There may be more work than fits into the hours, for longer than somebody can keep it up.",
  mood: "The person may feel low in general, with work as only one part of it.",
  recognition: "Effort may go unseen, so that it no longer seems worth making.",
  performance: "The person may doubt how well they are doing, or not know what is expected.",
  manager: "The relation to whoever leads the person may be strained or unclear.",
  onboarding: "Settling in may not have worked: people, tools or orientation may be missing.",
  leave_rest: "There may be too little rest to recover from ordinary days.",
  belonging: "The person may feel outside of the team.",
  growth: "The person may see no way forward in the present role.",
  conflict: "There may be an open or a quiet conflict at work.",
  no_data: "Too little is known; the person may be fine, or may not want to say.",
};

/** The same seen by one expert, where that view adds something. */
export const expertTexts: Readonly<
  Partial<Record<ExpertName, Readonly<Partial<Record<FamilyName, string>>>>>
> = {
  psychologist: {
    workload: "Strain from too much work may have begun to follow the person home.",
    leave_rest: "Recovery may fail: the body rests too little, or the head does not switch off.",
    performance: "Self-worth may hang on results, so that criticism weighs double.",
  },
  workload_analyst: {
    mood: "A low mood may follow from days that are never finished.",
    manager: "Priorities may not be set, so that everything arrives as urgent.",
    performance: "Results may suffer from the amount and the interruptions rather than from ability.",
  },
  social_dynamics: {
    workload: "Work may be shared out unevenly, and saying no may feel risky in this team.",
    mood: "A low mood may have to do with how people at work treat each other.",
    onboarding: "The person may know the tasks but nobody to turn to.",
  },
  hr_policy: {
    workload: "Staffing or deputies may be missing where the work piles up.",
    leave_rest: "Leave may go untaken because nobody stands in.",
    conflict: "A moderated talk may be missing before positions harden.",
  },
};
