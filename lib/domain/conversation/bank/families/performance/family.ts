import { writeFamily } from "../../write-family.ts";
import { answers } from "./answers.ts";
import { followUps } from "./follow-ups.ts";
import { openings, suggestions } from "./openings.ts";

export const performance = writeFamily({
  name: "performance",
  title: "Performance",
  openings,
  answers,
  followUps,
  suggestions,
});
