import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: 'How have you been feeling these days, beyond "fine"?',
    2: "Which word fits your last few days best, if you take the first one that comes?",
    3: "What kind of day is it for you today?",
    4: "Everybody has lighter and greyer weeks. Which kind are you in?",
    5: "What has cheered you up lately, and what has pulled you down?",
  },
  significant: {
    1: "I'd like to ask how you are, and I mean it. What has your mood been like?",
    2: "Have there been more heavy days than light ones for you of late?",
    3: "What is it like to get up and start the day at the moment?",
    4: "You may be fine, or you may not be. Either is welcome here. How is it right now?",
    5: "What takes the colour out of your days just now, if anything does?",
  },
  severe: {
    1: "I'm glad you're here. There is no right way to begin. How are you, really?",
    2: "We can take this as slowly as you like. What has it been like to be you lately?",
    3: "You don't have to put on a good face here. What is weighing on you?",
    4: "Some days even answering a question costs effort. A word or two is plenty. How is today?",
    5: "If things feel dark or flat at the moment, you can say so here. What would you want somebody to know?",
  },
};

export const suggestions: readonly string[] = [
  "I haven't been myself lately.",
  "I feel flat and I don't know why.",
  "Can we just talk for a bit?",
  "Something good happened today.",
  "How do I get through a bad day at work?",
];
