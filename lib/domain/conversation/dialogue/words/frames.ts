import type { Tone } from "../../council/council.ts";

/** The first words of a conversation that Elara begins. */
export const greetings: Readonly<Record<Tone, readonly string[]>> = {
  gentle: [
    "Hello, it's good that you are here.",
    "Hello, and take your time.",
    "Hello, I'm glad that you came by.",
  ],
  warm: ["Hello, nice to have you here.", "Hello, good to hear from you.", "Hi, thanks for stopping by."],
  plain: ["Hello.", "Hello, thanks for taking a moment.", "Hi, good that you are here."],
};

/** Coming back to something that was told. `{it}` is a phrase in words of ours. */
export const recollections: readonly { readonly text: string; readonly asks: boolean }[] = [
  { text: "Earlier you mentioned {it}; how does that play into this?", asks: true },
  { text: "You also spoke of {it}. Is that part of the same thing, or something apart?", asks: true },
  { text: "A while ago you told me about {it}. How do things stand there now?", asks: true },
  { text: "I still have in mind what you said about {it}.", asks: false },
  { text: "You brought up {it} before, and together with this it is quite a lot.", asks: false },
];

/** Saying back what was just told. */
export const reflections: readonly string[] = [
  "I hear you about {it}.",
  "Then it's about {it}, among other things.",
  "There is weight in what you say about {it}.",
  "You bring up {it}, so it matters.",
];

/** Said to a step that somebody means to take. */
export const stepWords: readonly string[] = [
  "You mean to {step}, and that sounds within reach.",
  "So the next thing is to {step}.",
  "You want to {step}: your own decision, and a good one to hold on to.",
];

export const themeBridges: readonly string[] = [
  "Let me ask about something else.",
  "Then to another part of your days.",
  "I'd like to hear about one more thing.",
  "Something different, if I may.",
];

/** After a step that somebody means to take. */
export const stepQuestions: readonly string[] = [
  "What would make it a little easier to do?",
  "What would be a good outcome for you?",
  "How would you like to begin?",
  "Is there anything that could get in the way?",
];

/** Elara has asked already, and is greeted back. */
export const returnedGreetings: readonly string[] = [
  "Hi, nice that you write.",
  "Hello to you too.",
  "Good to have you here.",
];

/** A theme that the bank has no opening for. `{it}` is its name. */
export const themeStarts: readonly string[] = ["Then let's talk about {it}.", "Yes, let's turn to {it}."];
