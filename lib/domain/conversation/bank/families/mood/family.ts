import { writeFamily } from "../../write-family.ts";
import { answers } from "./answers.ts";
import { followUps } from "./follow-ups.ts";
import { openings, suggestions } from "./openings.ts";

export const mood = writeFamily({
  name: "mood",
  title: "Mood",
  openings,
  answers,
  followUps,
  suggestions,
});
