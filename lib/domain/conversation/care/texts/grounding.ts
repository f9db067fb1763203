import type { CareStep } from "../care-card.ts";

/** An exercise for the moment when everything is too much: first the breath, then the senses. */
export const groundingSteps: readonly CareStep[] = [
  { title: "Breathe", text: "In to the count of four, hold for two, out to the count of six. Five times." },
  { title: "Feet", text: "Put both feet on the floor. Press them down, and let go." },
  { title: "Five", text: "Name five things you can see." },
  { title: "Four", text: "Touch four things, and notice how they feel." },
  { title: "Three", text: "Listen for three sounds." },
  { title: "Two", text: "Notice two smells." },
  { title: "One", text: "Notice one taste. Then breathe out once more, slowly." },
];
