import { idioms } from "./english/idioms.ts";
import { modifierConcepts } from "./english/modifiers.ts";
import { otherCrises, violenceConcepts } from "./english/other-crises.ts";
import { peopleAndTime } from "./english/people-and-time.ts";
import { suicideConcepts } from "./english/suicide-concepts.ts";
import { suicideSignals } from "./english/suicide-signals.ts";
import { veiledConcepts, veiledSignals } from "./english/veiled-signals.ts";
import { workHarm, workHarmConcepts } from "./english/work-harm.ts";
import { languages } from "./languages/languages.ts";
import type { Concepts, Signal } from "./signal.ts";

export const allConcepts: Concepts = {
  ...peopleAndTime,
  ...modifierConcepts,
  ...suicideConcepts,
  ...veiledConcepts,
  ...violenceConcepts,
  ...workHarmConcepts,
};

export const englishSignals: readonly Signal[] = [
  ...suicideSignals,
  ...veiledSignals,
  ...otherCrises,
  ...workHarm,
];

export const allSignals: readonly Signal[] = [
  ...englishSignals,
  ...languages.flatMap(({ signals }) => signals),
];

export const allIdioms: readonly string[] = [...idioms, ...languages.flatMap((language) => language.idioms)];
