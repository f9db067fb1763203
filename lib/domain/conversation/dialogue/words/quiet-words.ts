/** Said to one who wants no questions, on that message. */
export const noQuestions: readonly string[] = [
  "All right, no more questions.",
  "Understood: from here on I only listen.",
];

/** To a second no in a row, and each one after it. None asks. */
export const plainNos: readonly string[] = [
  "That's a no, and it may simply stay one.",
  "All right, we don't have to find a theme today.",
  "No is a whole answer, and you owe me no other.",
];

/** Said instead of a question, for as long as none is wanted. None asks. */
export const quietOffers: readonly string[] = [
  "You set the pace, and silence is fine too.",
  "Whatever you write, I read it without digging.",
  "Thoughts may stand here unsorted.",
  "It doesn't have to lead to anything.",
  "A few deep breaths away from the screen can do more than many words.",
  "I leave that standing as you put it.",
  "There is no need to answer anything.",
  "That is yours to weigh, and I won't press.",
  "You needn't explain it any further.",
  "Perhaps a short walk would do you good before the next thing.",
  "I stay with you in this, quietly.",
  "Nothing has to be solved today.",
];
/** Whoever says such a thing wants to be asked again. */
export const wantsQuestions =
  /\b(?:(?:you can|you may|please|feel free to|do|go ahead and) ask|ask me|questions are (?:ok|okay|fine))\b/;
