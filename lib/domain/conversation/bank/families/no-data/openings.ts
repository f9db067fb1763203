import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "Hello, good to have you here. How are you today?",
    2: "Just a small hello from me. What has your week been like so far?",
    3: "How was your day, in three words or in thirty?",
    4: "What's the nicest thing that happened to you at work recently?",
    5: "I don't know much about you yet, so I'd simply like to ask: how is it going?",
  },
  significant: {
    1: "Nice to meet you here. What would you like to talk about, if anything?",
    2: "I look in on people from time to time, and today it's you. How are you doing?",
    3: "There's no occasion for this, only a question: what is on your mind at work these days?",
    4: "If this week were weather, what would it be?",
    5: "Which part of your job do you like best at the moment, and which could you do without?",
  },
  severe: {
    1: "I'm here, and I have time. How are you really?",
    2: "You can tell me as much or as little as you like. What would be good to say out loud?",
    3: "Let's begin anywhere you want: work, home, or something completely different. What comes first?",
    4: "Maybe all is well and maybe it isn't; both are fine here. How have you been?",
    5: "Some things are easier to type than to say. Is there one of them with you today?",
  },
};

export const suggestions: readonly string[] = [
  "I just want to talk for a bit.",
  "How does this work, and who can read it?",
  "Something at work is on my mind.",
  "I'd like to look back on my week.",
  "I don't know where to start.",
];
