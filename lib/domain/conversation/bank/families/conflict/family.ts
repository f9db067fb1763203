import { writeFamily } from "../../write-family.ts";
import { answers } from "./answers.ts";
import { followUps } from "./follow-ups.ts";
import { openings, suggestions } from "./openings.ts";

export const conflict = writeFamily({
  name: "conflict",
  title: "Conflict",
  openings,
  answers,
  followUps,
  suggestions,
});
