import type { FamilyName } from "../../bank/family-names.ts";

/** How Elara takes leave: what was spoken about, a step if there is one, and the open door. */
export const summaries = {
  /** `{it}` is one phrase or two. */
  told: [
    "Today you spoke about {it}.",
    "From today I keep in mind what you told me about {it}.",
    "You told me about {it}.",
  ],
  felt: ["You also said that you feel {feeling}.", "You also let me know that you feel {feeling}."],
  step: [
    "Your own next step: to {step}.",
    "You said that you want to {step}; that is a good thing to hold on to.",
  ],
  light: ["It was good to hear how things are.", "Thank you for this short talk."],
} as const;

export const closings: readonly string[] = [
  "You can come back whenever you like, also in the middle of something.",
  "The door stays open: just write when you want to go on.",
  "Whenever you want to talk again, I'm here.",
];
export const heavyClosings: readonly string[] = [
  "Please don't stay alone with it: the help button shows people whom you can reach, and I'm here whenever you want to write.",
  "Be easy on yourself today; the help button shows people for the hours when it gets heavy, and you can always write to me again.",
];
export const farewells: readonly string[] = [
  "Take care of yourself.",
  "All the best to you.",
  "Thank you for talking with me.",
  "Have as good a day as it can be.",
];
/** For one who does not want to go on: short, without a summary that would keep them. */
export const stopWords: readonly string[] = [
  "Of course, we stop here.",
  "That's perfectly fine, enough for today.",
  "Then I'll ask nothing more.",
];

/** Asked after a good while: whether there is anything else. A "no" ends the conversation. */
export const pauseOffers: readonly { readonly before: string; readonly question: string }[] = [
  {
    before: "We have talked about a good deal.",
    question: "Is there anything else you would like to bring up today?",
  },
  { before: "I don't want to keep you longer than is good.", question: "Is there something more for today?" },
  { before: "That was a lot of talking.", question: "Do you want to add anything before we leave it?" },
  { before: "Much has been said by now.", question: "Would you like to go on with something else?" },
];

/** After the end: somebody writes once more, and nothing is asked. */
export const afterwards: readonly string[] = [
  "Whether to go on is up to you.",
  "Thank you for adding that.",
  "I'll keep that together with the rest of today.",
  "Good that you said it.",
  "That may stand just as it is.",
  "I'm still here, without any questions.",
  "I hear you.",
  "You can leave it here, or write on.",
  "That is part of it too.",
  "I keep that in mind.",
  "No more questions from me for now.",
  "That may stay here with me.",
  "You have said it, and that counts.",
  "I'm glad you still wrote that.",
  "It's noted, in your words.",
  "We can let that rest.",
];

/** Whoever says such a thing after the end wants to go on. */
export const returns =
  /\b(?:i'?m back|one more thing|another thing|something else (?:happened|came up)|can we (?:talk|continue|go on)|let's (?:talk|continue|go on)|(?:hi|hello) again|i want to (?:talk|continue)|i need to talk|new problem)\b/;

/** What a theme is called when nothing of the person's own words can be said back. */
export const themeNames: Readonly<Record<FamilyName, string>> = {
  workload: "how full your days are",
  mood: "how you have been feeling",
  recognition: "how your work is seen",
  performance: "how your work is judged",
  manager: "working with your manager",
  onboarding: "settling in",
  leave_rest: "rest and time off",
  belonging: "being part of the team",
  growth: "where your work is going",
  conflict: "the tension at work",
  no_data: "how things are going",
};
