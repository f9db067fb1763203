import type { RotaStep } from "./rota.ts";

/** Whom one step calls: people of the rota, everybody in HR, or the admins, who learn only that an alert waits. */
export type Call = {
  /** The number of the step, from 0; with alert and person it makes a mail the only one of its kind. */
  readonly step: number;
  readonly audience: "rota" | "everybody" | "admins";
  /** User ids; the person in danger is never among them. */
  readonly people: readonly string[];
};

export type Reachable = {
  /** Enabled users with the role HR, without the person in danger. */
  readonly hr: readonly string[];
  readonly admins: readonly string[];
};

/** How an alert's clock runs. */
export type Pace = {
  /** Minutes until everybody is called again. */
  readonly everybodyMinutes: number;
  /** Minutes from then on until they are reminded once more. */
  readonly reminderMinutes: number;
  /** Whether the admins learn that nobody in HR answers, though there is somebody. */
  readonly tellsAdmins: boolean;
  /** The instant at which so many minutes have passed. */
  readonly later: (from: Date, minutes: number) => Date;
};

/** Somebody waits: every minute counts, at any hour. */
export const urgentPace: Pace = {
  everybodyMinutes: 10,
  reminderMinutes: 60,
  tellsAdmins: true,
  later: (from, minutes) => new Date(from.getTime() + minutes * 60_000),
};

/**
 * The calls that are due, in order, for an alert whose steps before `step` were done and whose next one was due at `dueAt`.
 * After the rota comes everybody in HR, then everybody again, then the admins; from then on everybody in HR is reminded
 * every hour. Steps without anybody to reach are passed over at once. Whoever was down meanwhile catches up: all steps
 * that would have been taken by `now` are, but of reminders only one. A pace that tells no admins goes on to reminders.
 *
 * @returns the calls, the number of the step after them, and when that is due; `dueAt` null: there is nobody at all
 */
export function widen(input: {
  readonly steps: readonly RotaStep[];
  readonly reachable: Reachable;
  readonly step: number;
  readonly dueAt: Date;
  readonly now: Date;
  readonly pace: Pace;
}): { readonly calls: readonly Call[]; readonly nextStep: number; readonly nextDueAt: Date | null } {
  const { now, reachable, pace } = input;
  if (reachable.hr.length + reachable.admins.length === 0) {
    return { calls: [], nextStep: input.step, nextDueAt: null };
  }
  const calls: Call[] = [];
  let step = input.step;
  let due = input.dueAt;
  while (due <= now) {
    const planned = planStep(input, step);
    if (planned.people.length > 0) {
      calls.push({ step, audience: planned.audience, people: planned.people });
      const from = planned.isReminder ? now : due;
      due = pace.later(from, planned.minutes);
    }
    step += 1;
  }
  return { calls, nextStep: step, nextDueAt: due };
}

type Planned = Omit<Call, "step"> & { readonly minutes: number; readonly isReminder: boolean };

function planStep(
  { steps, reachable, pace }: { steps: readonly RotaStep[]; reachable: Reachable; pace: Pace },
  step: number,
): Planned {
  const rotaStep = steps[step];
  if (rotaStep !== undefined) {
    const people = [...new Set(rotaStep.people)].filter((person) => reachable.hr.includes(person));
    return planned("rota", people, rotaStep.minutes);
  }
  const after = step - steps.length;
  if (after < 2) return planned("everybody", reachable.hr, pace.everybodyMinutes);
  const hasHr = reachable.hr.length > 0;
  if (after === 2 && (pace.tellsAdmins || !hasHr)) {
    return planned("admins", reachable.admins, pace.reminderMinutes);
  }
  const people = hasHr ? reachable.hr : reachable.admins;
  return { ...planned(hasHr ? "everybody" : "admins", people, pace.reminderMinutes), isReminder: true };
}

function planned(audience: Call["audience"], people: readonly string[], minutes: number): Planned {
  return { audience, people, minutes, isReminder: false };
}
