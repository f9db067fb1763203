import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "How are you settling in?",
    2: "What has surprised you most since you started?",
    3: "When you have a question as somebody new, do you know whom to ask?",
    4: "What still feels unfamiliar here, and what already feels like yours?",
    5: "How was your start: about right, rushed, or rather slow?",
  },
  significant: {
    1: "Starting somewhere new is a lot at once. Which part of it is hardest?",
    2: "How much of what you need for your work have you been shown so far?",
    3: "Do you feel you've arrived yet, or are you still standing in the doorway?",
    4: "Who has helped you in, if anybody has?",
    5: "What did you expect before you started, and how does it compare?",
  },
  severe: {
    1: "New places can feel lonely before they feel like your own. How is it for you?",
    2: "You can be honest about your first weeks, there are no marks for this. How are they going, really?",
    3: "If you have wondered whether coming here was right, many new people do. What has your start been like?",
    4: "Let's leave the tasks aside for a moment. How do you feel when you come to work in the morning?",
    5: "What would have made your start easier, if you think back to the first day?",
  },
};

export const suggestions: readonly string[] = [
  "I'm new and have so many questions.",
  "I don't know whom to ask.",
  "My training wasn't enough.",
  "I don't feel part of it yet.",
  "What should I clear up in my first weeks?",
];
