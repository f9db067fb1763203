import type { AlertEventKind, AlertStatus } from "./alert.ts";

/** How many wait, as one sentence; null when nobody does. */
export function describeWaiting(open: number): string | null {
  if (open === 0) return null;
  return open === 1 ? "Somebody needs a person now." : `${open} people need somebody now.`;
}

type Counts = { readonly open: number; readonly acknowledged: number; readonly calm: number };

/** Under the title of the page. */
export function describeAlerts({ open, acknowledged, calm }: Counts): string {
  const calmly =
    calm === 0
      ? ""
      : ` ${calm === 1 ? "One matter" : `${calm} matters`} can be looked after in working hours.`;
  if (open + acknowledged === 0) return `Nobody waits for you right now.${calmly}`;
  const waiting = describeWaiting(open) ?? "Nobody waits.";
  if (acknowledged === 0) return waiting + calmly;
  return `${waiting} ${acknowledged === 1 ? "One is" : `${acknowledged} are`} looked after.${calmly}`;
}

export const alertStatusWords: Readonly<Record<AlertStatus, string>> = {
  open: "Waits for somebody",
  acknowledged: "Taken over",
  in_progress: "In progress",
  resolved: "Resolved",
};

const deeds: Readonly<Record<AlertEventKind, string>> = {
  raised: "Elara raised the alert",
  repeated: "They wrote again that they may need somebody",
  asked: "They asked for a person themselves",
  called: "Elara called the next people",
  acknowledged: "took over",
  begun: "began to act",
  paused: "set it back to taken over",
  noted: "wrote a note",
  handed_over: "asked a colleague to take over",
  handed_back: "handed it back",
  closed: "resolved it",
  reopened: "opened it again",
};

const ofElara: readonly AlertEventKind[] = ["raised", "repeated", "asked", "called"];

/** One line of an alert's history. `who` is null for what Elara did, or when the account is gone. */
export function describeAlertEvent({ kind, who }: { kind: AlertEventKind; who: string | null }): string {
  return ofElara.includes(kind) ? deeds[kind] : `${who ?? "Somebody who has left"} ${deeds[kind]}`;
}

/**
 * How long ago, roughly, and for a clock that runs down how long still.
 * @example wordMinutes(75 * 60_000) // "1 h 15 min"
 */
export function wordMinutes(durationMs: number): string {
  const minutes = Math.max(0, Math.floor(durationMs / 60_000));
  if (minutes < 1) return "less than a minute";
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
