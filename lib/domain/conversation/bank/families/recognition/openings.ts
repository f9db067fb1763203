import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "When did somebody last say thank you for your work, in a way that felt sincere?",
    2: "What have you done lately that you are quietly proud of?",
    3: "Does good work get seen where you are?",
    4: "Some work is visible, and some happens behind the scenes. Where is most of yours?",
    5: "What kind of thanks means something to you?",
  },
  significant: {
    1: "Does what you give at work come back to you in some way?",
    2: "Is there something you've put a lot into that passed without a word?",
    3: "Effort that nobody mentions can wear thin. Do you know that feeling from your work?",
    4: "I'd like to hear about the part of your work that people tend to overlook. What is it?",
    5: "Do you feel that people know what you contribute?",
  },
  severe: {
    1: "Giving a lot and hearing little back can hurt. Is that something you live with at work?",
    2: "I'd like to hear how things really are for you. Does your work still feel worth the effort?",
    3: "It's all right to want to be seen. What have you been missing?",
    4: "Let's take a moment for you. What would you have wanted somebody to notice this past while?",
    5: "You can be open here, also about being disappointed. How is your work valued, as you see it?",
  },
};

export const suggestions: readonly string[] = [
  "My work goes unnoticed.",
  "I'd like to ask for feedback.",
  "Somebody else got the credit.",
  "I want to thank a colleague, how do I say it?",
  "I wonder whether my work matters.",
];
