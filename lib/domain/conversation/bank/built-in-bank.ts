import { workload } from "./families/workload/family.ts";
import type { QuestionBank } from "./question-bank.ts";

/** The bank as Elara comes with it, before a company changed anything. */
export const builtInBank: QuestionBank = { version: 0, families: [workload] };
