/** The last words of the path: they turn to what the person talks about now. */
export const closingTexts = {
  /** When they told something. */
  goes_on: {
    say: [
      "Gladly, let us talk about that.",
      "All right, I am with you there.",
      "Good, then we turn to that.",
    ],
    next: [
      "What is on your mind about it?",
      "Where would you like to begin with it?",
      "How has it been for you so far?",
    ],
  },
  /** When they said only a word or two. */
  rests: {
    say: [
      "We can take it slowly from here.",
      "There is no hurry, and no need to say more about it.",
      "I am here for whatever comes next.",
    ],
    next: [
      "Is there something you would like to turn to now?",
      "What would be good to talk about for a while?",
      "Shall we turn to something lighter, or stay quiet for a moment?",
    ],
  },
} as const;
