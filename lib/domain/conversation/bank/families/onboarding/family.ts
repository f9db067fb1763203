import { writeFamily } from "../../write-family.ts";
import { answers } from "./answers.ts";
import { followUps } from "./follow-ups.ts";
import { openings, suggestions } from "./openings.ts";

export const onboarding = writeFamily({
  name: "onboarding",
  title: "Settling in",
  openings,
  answers,
  followUps,
  suggestions,
});
