import type { Change, ChangeSummary } from "../person-changes.ts";

/** What changed for somebody, in words for themselves. */
export type OwnChanges = {
  readonly sentences: readonly string[];
  /** What is as usual; null: nothing. */
  readonly steady: string | null;
};

/**
 * What moved in the last four weeks against one's own year before, or over it, kindly: never held against others, without a score or
 * an advice.
 */
export function toOwnChanges(summaries: readonly ChangeSummary[]): OwnChanges {
  const changes = summaries.flatMap((summary) => summary.changes);
  const steady = summaries.flatMap((summary) => summary.steady);
  return {
    sentences: changes.map(describeOwnChange),
    steady: steady.length === 0 ? null : `As usual for you: ${joinWords(steady.map(ownName))}.`,
  };
}

const than = "than is usual for you";

function describeOwnChange(change: Change): string {
  const { name, direction, before, after } = change;
  const isUp = direction === "up";
  if (change.span === "year") return describeOwnYear(change);
  if (name === "Mood") return `Your answers have been ${isUp ? "brighter" : "darker"} of late ${than}.`;
  if (name === "Work hours") {
    return `You worked ${describeHours(Math.abs(after - before))} a day ${isUp ? "more" : "less"} of late ${than}.`;
  }
  const word = isUp ? "More" : "Fewer";
  return `${word} ${ownName(name)} of late ${than}: about ${describeCount(after)} a day instead of ${describeCount(before)}.`;
}

function describeOwnYear({ name, direction, before, after }: Change): string {
  const isUp = direction === "up";
  if (name === "Mood") return `Your answers have become ${isUp ? "brighter" : "darker"} over time.`;
  if (name === "Work hours") {
    return `Over time your days have become ${describeHours(Math.abs(after - before))} ${isUp ? "longer" : "shorter"}.`;
  }
  const word = isUp ? "more" : "fewer";
  return `Over time there are ${word} ${ownName(name)}: about ${describeCount(after)} a day instead of ${describeCount(before)}.`;
}

function describeHours(hours: number): string {
  const minutes = Math.round((hours * 60) / 5) * 5;
  if (minutes < 60) return `about ${minutes} minutes`;
  const halves = Math.round(hours * 2) / 2;
  if (halves === 1) return "about an hour";
  const whole = Math.floor(halves);
  return `about ${whole}${Number.isInteger(halves) ? "" : "½"} hours`;
}

function describeCount(value: number): string {
  return String(value < 10 ? Math.round(value * 2) / 2 : Math.round(value));
}

const ownNames: Readonly<Record<string, string>> = {
  Mood: "your mood",
  "Work hours": "your work hours",
  "Chat messages": "chat messages",
  Messages: "messages",
  Meetings: "meetings",
};

function ownName(name: string): string {
  return ownNames[name] ?? name.toLowerCase();
}

function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
