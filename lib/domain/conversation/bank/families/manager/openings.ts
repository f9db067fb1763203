import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "How is it going between you and the person you report to?",
    2: "When you have a question at work, how easy is it to bring it to your manager?",
    3: "What do you appreciate in the way you are led, and what would you change?",
    4: "How often do you get to talk with your manager about more than tasks?",
    5: "Do you get the guidance you want: too little, too much, or about right?",
  },
  significant: {
    1: "Working with a manager can be smooth or wearing. Which is it for you at the moment?",
    2: "Is there something you'd like to tell your manager and haven't yet?",
    3: "What happens when you and your manager see something differently?",
    4: 'How safe does it feel to say "I disagree" where you work?',
    5: "I'd like to hear how the two of you work together, from where you stand. What comes up first?",
  },
  severe: {
    1: "When it's difficult with the person one reports to, the whole day can turn around it. Does that ring a bell?",
    2: "You can speak freely about this, and I won't take anybody's part. How are things with your manager?",
    3: "What is it like for you when your manager asks for a word?",
    4: "If something has happened between you and your manager, you may tell it in any order. Where would you begin?",
    5: "Before we talk about who did what: how are you in all this?",
  },
};

export const suggestions: readonly string[] = [
  "I don't know how to talk to my manager.",
  "My manager and I disagree.",
  "I'd like to give feedback upwards.",
  "I get too little guidance.",
  "How do I prepare a difficult talk?",
];
