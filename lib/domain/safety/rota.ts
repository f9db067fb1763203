import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";
import { type AlertKind, isWorkAlertKind } from "./alert.ts";

/** How long people of a new step have to take over. */
export const defaultStepMinutes = 10;
export const defaultCalmMinutes = 480;

/** Who is called together, and how long they have to take over before the next are called. */
const rotaStep = z.object({
  people: z.array(z.string().min(1).max(100)).min(1).max(20),
  minutes: z.int().min(1).max(240),
});
export type RotaStep = z.output<typeof rotaStep>;

const steps = z.array(rotaStep).max(10);

/** Of working time, where nobody waits: ten days at the most. */
const calmStep = rotaStep.extend({ minutes: z.int().min(60).max(4800) });
const calmSteps = z.array(calmStep).max(10);
const rota = z.object({
  general: steps,
  medical: steps,
  life: steps,
  violence: steps,
  work_harm: steps,
  talk: steps,
  severe_finding: calmSteps,
  no_answer: calmSteps,
});
/** The steps of each kind of alert; a kind without steps goes by the general ones. */
export type Rota = z.output<typeof rota>;

/** Who is called when somebody needs a person, in which order. Empty: everybody in HR at once. */
export const rotaSetting: SettingDefinition<Rota> = {
  key: "safety.rota",
  schema: rota,
  defaultValue: {
    general: [],
    medical: [],
    life: [],
    violence: [],
    work_harm: [],
    talk: [],
    severe_finding: [],
    no_answer: [],
  },
};

/**
 * The steps that hold for a kind of alert. The people of the general steps are called for what nobody waits for too, but
 * with `calmMinutes` of working time instead of the minutes of an emergency.
 */
export function stepsFor(rota: Rota, kind: AlertKind, calmMinutes: number): readonly RotaStep[] {
  if (rota[kind].length > 0) return rota[kind];
  return isWorkAlertKind(kind)
    ? rota.general.map((step) => ({ ...step, minutes: calmMinutes }))
    : rota.general;
}
