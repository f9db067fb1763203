import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "When did you last have a whole day to yourself?",
    2: "Have you got some time off to look forward to?",
    3: "What does a restful evening look like for you, when you get one?",
    4: "Some people come back from a weekend rested, others need a second one. Which was it last time?",
    5: "Is there a break in your day that really is a break?",
  },
  significant: {
    1: "I'd like to ask how you rest. What does it take for you to switch off?",
    2: "Time off can be in the calendar and still not feel like time off. How is that for you?",
    3: "How long has it been since you came back from a holiday and felt new?",
    4: "Between work and everything else, where is there room for you to breathe out?",
    5: "Is anything standing between you and a proper break at the moment?",
  },
  severe: {
    1: "Everybody runs low at times. How much rest are you getting these days?",
    2: "Let's start gently: how did you sleep last night, and the nights before?",
    3: "Tiredness that a weekend can't mend is a heavy thing. Is that something you know at present?",
    4: "I'd like to hear how much strength you have left this week. There's no wrong answer to it.",
    5: "If you were given three free days from tomorrow, what would you do with the first of them?",
  },
};

export const suggestions: readonly string[] = [
  "I need a break and don't know how to ask for one.",
  "I can't rest even when I have time.",
  "Help me write a request for leave.",
  "I'd like to sleep better before busy days.",
  "How do I stay away from work on my days off?",
];
