import { z } from "zod";

const id = z.string().min(1).max(200);
const change = { readVersion: z.int().min(0), reason: z.string().max(5000) };
// What is too long for Elara to say is told by the service, in its own words.
const question = { family: z.string().max(100), place: z.string().max(100), text: z.string().max(200_000) };

export const switchInput = z.object({ questionId: id, isOn: z.boolean(), ...change });
export const addInput = z.object({ ...question, copiedFrom: id.nullable(), ...change });
export const rewriteInput = z.object({ ...question, questionId: id, ...change });
export const goBackInput = z.object({ toVersion: z.int().min(0), ...change });
