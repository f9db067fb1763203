import { writeFamily } from "../../write-family.ts";
import { answers } from "./answers.ts";
import { followUps } from "./follow-ups.ts";
import { openings, suggestions } from "./openings.ts";

export const leaveRest = writeFamily({
  name: "leave_rest",
  title: "Leave and rest",
  openings,
  answers,
  followUps,
  suggestions,
});
