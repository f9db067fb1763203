import type { CareStep } from "../care-card.ts";

/** A short plan for the next hours, after Stanley and Brown's safety planning (2012), in plain words. */
export const safetyPlanSteps: readonly CareStep[] = [
  {
    title: "Notice the signs",
    text: "What do you think, feel or do before it gets bad? Name one or two signs, so that you see them early.",
  },
  {
    title: "Do something that calms you",
    text: "A walk, music, a shower, a pet: something you can do alone that has carried you through a bad hour before.",
  },
  {
    title: "Go where people are",
    text: "A café, a park, a neighbour. You need not explain anything; it helps not to be alone.",
  },
  {
    title: "Tell somebody you trust",
    text: "One person at home or among your friends. “I am not doing well, can you stay with me for a while?” is enough.",
  },
  {
    title: "Call somebody who helps for a living",
    text: "A number on this card, your doctor, or the emergency number if it gets close.",
  },
  {
    title: "Make the place safer",
    text: "Put what you could use out of reach, or ask somebody to keep it for you, until this has passed.",
  },
  {
    title: "Remember one reason",
    text: "One person, one animal, one thing still to come that matters to you. Write it down where you see it.",
  },
];
