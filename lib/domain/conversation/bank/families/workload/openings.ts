import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "How has the amount of work felt to you these last few weeks?",
    2: "Some weeks fit, and some spill over at the edges. Which kind has this one been?",
    3: "When your working day ends, how much of it comes home with you in your head?",
    4: "If you could hand one piece of your work to somebody else tomorrow, which one would it be?",
    5: "Let's look at your days for a moment. Is there enough room in them for what you have to do?",
  },
  significant: {
    1: "I'd like to hear how you are managing at the moment. What about work takes the most out of you?",
    2: "Busy times can creep up on people without anybody deciding on them. Has something like that happened to you?",
    3: "How much is left for yourself once the work is done?",
    4: "There may be a lot on your plate, or it may be fine. Either way, how are your working days going?",
    5: "What would have to move for your week to feel doable?",
  },
  severe: {
    1: "Before anything else: how are you? Work can wait for the next few minutes.",
    2: "I'd like to go slowly and begin with you rather than with the tasks. How are you holding up?",
    3: "You don't need to have this sorted out to talk about it. What has been heaviest about work lately?",
    4: "When there is too much for too long, even small things get hard. Do you know that from your own days?",
    5: "Nothing you say here needs to be tidy. Where would you like to begin: with the work, or with how you feel?",
  },
};

export const suggestions: readonly string[] = [
  "I have more to do than fits into a day.",
  "How do I say no without letting anybody down?",
  "I can't switch off after work.",
  "Help me sort out what comes first this week.",
  "I'd like to prepare a talk about my workload.",
];
