/** Beginnings that say nothing about anybody. In the person's words. */
export const neutralStarters: readonly string[] = [
  "Just a quick hello.",
  "I'd like to think out loud for a moment.",
  "How does this work?",
  "Who can read what I write here?",
  "Something went well today.",
  "I have a few minutes before my next meeting.",
  "I'd like to look back on my week.",
  "Can you help me sort my thoughts?",
  "I'm not sure where to begin.",
  "Ask me something.",
];
