import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "Working closely with others rubs now and then. How smooth is it for you right now?",
    2: "Who is easy to work with at present, and who takes a little more patience?",
    3: "Different people, different ways. Has there been anything lately that left you annoyed?",
    4: "When you and a colleague disagree, how does it usually end?",
    5: "What is the tone like where you work these days?",
  },
  significant: {
    1: "Is there a conversation at work that you've been putting off?",
    2: "Tension between people can sit in a room like bad air. Is there any of it around you?",
    3: "I'd like to ask about how you all get along. What should I know?",
    4: "With some people one has to weigh each word. Is there somebody like that in your days?",
    5: "Has something been said or done recently that you keep going back to?",
  },
  severe: {
    1: "Let's talk about what it's like for you among the people there, as far as you want to. Where shall we begin?",
    2: "An argument at work can follow a person home and into the night. Is something like that going on for you?",
    3: "You can speak freely about it, and I won't take anybody's part. What has been the hardest thing between you and others?",
    4: "Do you feel at ease when you walk in of a morning, or do you brace yourself?",
    5: "I don't know what has happened, and I'd like to hear it from you in your own order. How are things with your colleagues?",
  },
};

export const suggestions: readonly string[] = [
  "There's tension between me and a colleague.",
  "Help me prepare a difficult conversation.",
  "How do I clear the air after an argument?",
  "I'm caught between two people at work.",
  "Who could help us talk to each other again?",
];
