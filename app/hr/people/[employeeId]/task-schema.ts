import { z } from "zod";

const id = z.string().min(1).max(200);

export const givenTaskInput = z.object({
  employeeId: id,
  title: z.string().max(5_000, "Please keep it to 200 characters."),
  note: z.string().max(20_000, "Please keep the note to 2,000 characters.").default(""),
  dueOn: z.string().max(40).default(""),
});

export const withdrawnTaskInput = z.object({ taskId: id });
