import { modifierConcepts } from "./english/modifiers.ts";
import { otherCrises, violenceConcepts } from "./english/other-crises.ts";
import { peopleAndTime } from "./english/people-and-time.ts";
import { suicideConcepts } from "./english/suicide-concepts.ts";
import { suicideSignals } from "./english/suicide-signals.ts";
import { veiledConcepts, veiledSignals } from "./english/veiled-signals.ts";
import { workHarm, workHarmConcepts } from "./english/work-harm.ts";
import type { Concepts, Signal } from "./signal.ts";

export const allConcepts: Concepts = {
  ...peopleAndTime,
  ...modifierConcepts,
  ...suicideConcepts,
  ...veiledConcepts,
  ...violenceConcepts,
  ...workHarmConcepts,
};

export const allSignals: readonly Signal[] = [
  ...suicideSignals,
  ...veiledSignals,
  ...otherCrises,
  ...workHarm,
];
