import type { OpeningTexts } from "../../write-family.ts";

export const openings: OpeningTexts = {
  moderate: {
    1: "How do you feel about the way your work is going?",
    2: "Which part of your work comes easily right now, and which part is uphill?",
    3: "Looking back on the last few months, what are you satisfied with?",
    4: "Do you know what is expected of you at the moment?",
    5: "What would help you do your best work these days?",
  },
  significant: {
    1: "Some stretches go well and others don't, and both are normal. How is this one for you?",
    2: "Is there something in your work you're finding hard just now?",
    3: "What gets in the way of the work you'd like to do?",
    4: "How do you take feedback at the moment: as help, as pressure, or as something in between?",
    5: "Have you felt less sure of yourself at work than you used to?",
  },
  severe: {
    1: "It can be hard to talk about work that isn't going the way you hoped. Would you like to try, at your own pace?",
    2: "This isn't a review, and nothing you say here is graded. How do you feel about your work?",
    3: "When things don't go well, people often blame themselves first. How has it been with you?",
    4: "What has been pressing on you most about your work?",
    5: "I'd like to understand what it's been like for you, before any talk of results. What comes to mind first?",
  },
};

export const suggestions: readonly string[] = [
  "I'm afraid I'm not good enough.",
  "I had a review that upset me.",
  "I don't know what is expected of me.",
  "How do I ask for clearer goals?",
  "I'd like to get better at something.",
];
