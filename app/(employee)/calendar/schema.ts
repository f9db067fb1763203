import { z } from "zod";
import { feedPrivacies } from "#lib/domain/calendar/feed.ts";

const id = z.string().min(1).max(200);
const words = {
  title: z.string().max(5_000, "Please keep it to 200 characters."),
  note: z.string().max(20_000, "Please keep the note to 2,000 characters.").default(""),
  dueOn: z.string().max(40).default(""),
};

export const newTaskInput = z.object(words);
export const changedTaskInput = z.object({ taskId: id, ...words });
export const taskInput = z.object({ taskId: id });
export const feedInput = z.object({ privacy: z.enum(feedPrivacies, "Please choose one.") });
export const calendarInput = z.object({ calendarId: id });
