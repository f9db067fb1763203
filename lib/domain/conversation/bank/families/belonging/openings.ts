import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "How are things among the people you work with these days?",
    2: "Some teams feel like a place to land and some like a bus stop. What is yours like at the moment?",
    3: "Let me start with something simple: who do you usually talk to in the course of a working day?",
    4: "When something funny happens at work, is there somebody you'd tell?",
    5: "What do lunch breaks look like for you at present?",
  },
  significant: {
    1: "I'd like to ask about the people side of work. How much do you feel part of things?",
    2: "It can be quiet in the middle of a busy office, or on a day of calls at home. Do you know that feeling?",
    3: "Who at work would miss a word with you if you took a week off?",
    4: "Being in a team and feeling part of it are two different things. Where would you place yourself today?",
    5: "Has anything changed lately in how you and your colleagues are with each other?",
  },
  severe: {
    1: "Let's take this slowly, and you choose what to say. How has it been for you among people lately?",
    2: "Whatever your days look like, I'd like to hear about them. Is there somebody around you with whom you can be yourself?",
    3: "Feeling on the outside can weigh more than any task. Would you like to tell me how that is for you?",
    4: "Nothing you tell me about this is too small. What has been the loneliest part of your week, if there was one?",
    5: "Today I'd rather ask about you than about your work. Who has really asked how you are recently?",
  },
};

export const suggestions: readonly string[] = [
  "I feel a bit outside my team.",
  "How do I get to know people when everybody works from home?",
  "I'd like to find a way back into the group.",
  "Nobody really talks to me at work.",
  "Help me think of a first step towards my colleagues.",
];
