import { belonging } from "./families/belonging/family.ts";
import { conflict } from "./families/conflict/family.ts";
import { growth } from "./families/growth/family.ts";
import { leaveRest } from "./families/leave-rest/family.ts";
import { manager } from "./families/manager/family.ts";
import { mood } from "./families/mood/family.ts";
import { noData } from "./families/no-data/family.ts";
import { onboarding } from "./families/onboarding/family.ts";
import { performance } from "./families/performance/family.ts";
import { recognition } from "./families/recognition/family.ts";
import { workload } from "./families/workload/family.ts";
import type { QuestionBank } from "./question-bank.ts";

/** The bank as Elara comes with it, before a company changed anything. */
export const builtInBank: QuestionBank = {
  version: 0,
  families: [
    workload,
    mood,
    recognition,
    performance,
    manager,
    onboarding,
    leaveRest,
    belonging,
    growth,
    conflict,
    noData,
  ],
};
