import type { Quantity } from "../../detection/inputs/input-definition.ts";

/** What can be offered where something of a kind stands out on the bad side. Offers, to be talked over with the person. */
export const actionsByQuantity: Readonly<Partial<Record<Quantity, readonly string[]>>> = {
  workHours: [
    "Go through the workload together: what can wait, be dropped or be taken over by somebody else.",
    "Agree on an end of the working day, and keep late messages and meetings out of it.",
  ],
  workHoursChange: [
    "Ask what changed in the work of the last weeks, and whether it is meant to stay that way.",
  ],
  meetings: [
    "Look through the calendar together: which meetings can be shorter, rarer or without this person.",
  ],
  messages: ["Ask how the contact with the team is, and whether the person has somebody to turn to."],
  messagesChange: [
    "Ask how the contact with the team is; fewer messages can have many reasons, good ones too.",
  ],
  annualLeave: ["Plan days off in the coming weeks, with somebody who stands in."],
  unpaidLeave: [
    "Ask whether something outside work needs time, and which forms of leave or hours would help.",
  ],
  onboarding: ["Take up the start once more: what was missing, and who can show it."],
  mentor: ["Name a mentor and let both agree on a first meeting."],
  training: ["Make up for the first training, with time set aside for it."],
  rating: [
    "Talk about the last review: what was meant, what help is there, and what a good half-year would look like.",
  ],
  managerFeedback: ["Talk about what the manager wrote: what was meant, and what would make it better."],
  promotion: ["Talk about the next step in the job, and what it takes."],
  recognition: ["Say what is valued, concretely; see whether an award is due."],
  mood: ["Offer a personal talk soon: ask how they are, listen, and do not argue."],
  moodChange: ["Offer a personal talk soon: ask what has changed for them, and listen."],
};
