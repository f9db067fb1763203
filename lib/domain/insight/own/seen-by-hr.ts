import { formatDay, type IsoDate } from "../calendar-days.ts";

/** How far something about a person is open to HR. */
export const seenDegrees = ["seen", "closed", "never"] as const;
export type SeenDegree = (typeof seenDegrees)[number];

export const seenWords: Readonly<Record<SeenDegree, string>> = {
  seen: "HR sees it",
  closed: "Closed for now",
  never: "HR never sees it",
};

/** One kind of what is held about a person: how far HR sees it, in words, and where they find it themselves. */
export type SeenThing = {
  readonly title: string;
  readonly degree: SeenDegree;
  readonly text: string;
  readonly link: { readonly href: string; readonly label: string } | null;
};

export type HeldFacts = {
  readonly activityDays: number;
  readonly leaveEntries: number;
  readonly reviews: number;
  readonly awards: number;
  readonly hasOnboarding: boolean;
  /** The newest day of work on record; null without one. */
  readonly latestActivity: IsoDate | null;
  readonly moodAnswers: number;
  /** Since when a finding stands, in words; null: none does. */
  readonly findingSince: string | null;
  /** Summaries of talks that HR may read, and those that wait for the person's word. */
  readonly releasedSummaries: number;
  readonly waitingSummaries: number;
};

/** What HR sees about somebody, for that person: the rules of who sees what, with what there is of each. */
export function toSeenByHr(facts: HeldFacts): SeenThing[] {
  const { moodAnswers, findingSince } = facts;
  return [
    {
      title: "Your HR records",
      degree: "seen",
      text: describeRecords(facts),
      link: { href: "/contests/new", label: "Is one of them wrong?" },
    },
    {
      title: "What Elara noticed",
      degree: "seen",
      text:
        findingSince === null
          ? "Nothing stands at the moment. If something does, HR reads the same sentences as you, and how much each of them weighs."
          : `Something stands since ${findingSince}. HR reads the same sentences as you, and how much each of them weighs.`,
      link: { href: "/noticed", label: "Read it" },
    },
    {
      title: "Your mood answers",
      degree: findingSince === null ? "closed" : "seen",
      text: describeMood(moodAnswers, findingSince !== null),
      link: { href: "/my-weeks", label: "See your answers" },
    },
    {
      title: "Your messages with HR",
      degree: "seen",
      text: "The people in HR who look after messages read them, and nobody else.",
      link: { href: "/messages", label: "Open your messages" },
    },
    {
      title: "What you say to Elara",
      degree: "never",
      text: "Nobody in HR or administration can read your conversations. When somebody is in danger, the people who help get what they need to act, and you are told.",
      link: { href: "/chat/about", label: "Who sees what, in full" },
    },
    {
      title: "Summaries of your talks",
      degree: facts.releasedSummaries === 0 ? "closed" : "seen",
      text: describeSummaries(facts),
      link: { href: "/summaries", label: "What Elara has summarised" },
    },
    {
      title: "Your calendar",
      degree: "never",
      text: "HR sees the tasks it gave you, and nothing else of your calendar.",
      link: { href: "/calendar", label: "Open the calendar" },
    },
  ];
}

function describeRecords(facts: HeldFacts): string {
  const { activityDays, leaveEntries, reviews, awards, hasOnboarding, latestActivity } = facts;
  const parts = [
    count(activityDays, "day of work", "days of work"),
    count(leaveEntries, "leave entry", "leave entries"),
    count(reviews, "review", "reviews"),
    count(awards, "award", "awards"),
    hasOnboarding ? "how you started here" : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "None are in the data yet.";
  const newest = latestActivity === null ? "" : ` The newest day of work is ${formatDay(latestActivity)}.`;
  return `What your company's systems hold: ${joinParts(parts)}.${newest}`;
}

function describeMood(answers: number, isOpen: boolean): string {
  const held =
    answers === 0
      ? "You have not answered yet."
      : `You answered ${answers === 1 ? "once" : `${answers} times`}.`;
  return isOpen
    ? `${held} HR may open your answers while a finding stands. In figures of groups nobody can be told apart.`
    : `${held} HR can open your answers only for a reason that stands below for you to read, or while a finding stands. In figures of groups nobody can be told apart.`;
}

function describeSummaries({ releasedSummaries, waitingSummaries }: HeldFacts): string {
  const rule = "You read a summary first, correct it, or keep it back; HR reads it once it is released.";
  const parts = [
    count(releasedSummaries, "is released", "are released"),
    count(waitingSummaries, "waits for you", "wait for you"),
  ].filter((part) => part !== null);
  return parts.length === 0 ? rule : `${rule} ${joinParts(parts)}.`.replace(/\. (\d)/, ". Now $1");
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}

function joinParts(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
