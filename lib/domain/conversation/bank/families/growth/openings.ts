import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "What have you learned lately that you enjoyed?",
    2: "Thinking about the next year: what would you like to be able to do that you can't do yet?",
    3: "Which part of your work still makes you curious?",
    4: "Every job has some routine. How is the mix of the known and the new for you at present?",
    5: "If you could swap one afternoon a week for something you want to learn, what would it be?",
  },
  significant: {
    1: "Where do you see yourself going from here, if you see it at all?",
    2: "I'd like to talk about what's next for you, with no agenda behind it. What do you hope for?",
    3: "People can outgrow a job as they outgrow a coat. How well does yours fit these days?",
    4: "When did you last get the chance to try something new?",
    5: "What do you do well that hardly anybody makes use of?",
  },
  severe: {
    1: "I'd like to hear what you wish for, even if it seems far away just now. How do you look at your future here?",
    2: "Standing still for too long can tire a person out as much as running. Does that ring true for you?",
    3: "Let's put plans and targets aside for a minute. What did you once want from this work?",
    4: "It's fine not to know what should come next. How does it feel to be where you are?",
    5: "Some days it's hard to see what all the effort is for. How is that with you at present?",
  },
};

export const suggestions: readonly string[] = [
  "I'd like to learn something new at work.",
  "I feel stuck in what I do.",
  "Help me prepare a talk about my next step.",
  "How do I find out what I really want to do?",
  "I'd like to know who I can ask about training.",
];
