import { writeFamily } from "../../write-family.ts";
import { answers } from "./answers.ts";
import { followUps } from "./follow-ups.ts";
import { openings, suggestions } from "./openings.ts";

export const belonging = writeFamily({
  name: "belonging",
  title: "Belonging",
  openings,
  answers,
  followUps,
  suggestions,
});
