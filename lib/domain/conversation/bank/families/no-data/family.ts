import { writeFamily } from "../../write-family.ts";
import { answers } from "./answers.ts";
import { followUps } from "./follow-ups.ts";
import { openings, suggestions } from "./openings.ts";

export const noData = writeFamily({
  name: "no_data",
  title: "No occasion",
  openings,
  answers,
  followUps,
  suggestions,
});
