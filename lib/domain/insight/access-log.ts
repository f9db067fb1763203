import { toCalendarDate } from "./calendar-days.ts";

export type AccessEvent = {
  readonly sequence: number;
  readonly at: Date;
  readonly action: string;
  readonly actorRole: string;
  readonly actorName: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** What one person did about me on one day, however often. */
export type AccessEntry = {
  readonly key: string;
  readonly day: string;
  readonly who: string;
  readonly what: string;
  readonly reason: string | null;
  readonly times: number;
  readonly lastAt: Date;
};

const deeds: Readonly<Record<string, string>> = {
  "person.viewed": "opened your page",
  "person.mood_opened": "opened your mood answers",
  "report.viewed": "opened a report about you",
  "report.generated": "made a report about you",
  "reports.requested": "asked for a report about you, among others",
  "reports.fetched": "fetched a report about you, among others",
  "focus.viewed": "saw you among the first of the people who may need attention",
  "focus.listed": "saw you in the list of people who may need attention",
  "sensitivity.previewed": "saw your name while looking at what another sensitivity of Elara would change",
  "people.exported":
    "took a copy of the directory, in which you are marked as somebody who may need attention",
  "focus.exported": "took a copy of the list of people who may need attention, with you in it",
  "chart.exported": "took a copy of a chart about you",
  "people.listed": "saw you marked in the directory as somebody who may need attention",
  "detection.explained": "asked why we noticed something about you, or did not",
  "flag.decided": "recorded a decision about what we noticed",
  "flag.decision_withdrawn": "took back a decision about what we noticed",
  "alert.raised": "told HR that you might need somebody, not what you wrote",
  "alerts.listed": "saw that you might need somebody",
  "alert.acknowledged": "took over looking after you",
  "alert.noted": "wrote a note for colleagues who look after you",
  "alert.handed_back": "asked colleagues to look after you instead",
  "alert.handed_over": "asked a colleague to look after you instead",
  "alert.begun": "began to do something about what you may need",
  "alert.paused": "set back what they had begun for you",
  "alert.closed": "wrote down how you were looked after",
  "alert.reopened": "looks after you once more",
  "work_alert.raised": "suggested to HR to talk with you",
  "nudges.sent": "asked how you are",
  "engagement.viewed": "saw that Elara asked you how you are, or did not",
  "engagement.previewed": "saw that Elara would ask you how you are",
  "engagement.names_opened": "saw that you were among those whom Elara asked how they are",
  "contests.listed": "read what you contested",
  "contest.opened": "contested something about you",
  "contest.withdrawn": "took back what was contested about you",
  "contest.answered": "answered what you contested",
  "task.created": "gave you a task",
  "task.withdrawn": "took back a task for you",
  "tasks.listed": "saw the tasks that HR gave you",
  "threads.listed": "saw you in the list of messages to HR",
  "thread.read": "read your messages with HR",
  "thread.written": "wrote you a message",
  "thread.assigned": "settled who in HR looks after your messages",
  "thread.closed": "closed your messages with HR",
  "thread.reopened": "opened your messages with HR again",
  "corrections.listed": "read what you asked to be corrected",
  "correction.asked": "asked for a correction about you",
  "correction.withdrawn": "took back a request for correction about you",
  "correction.answered": "answered your request for a correction",
  "profile.photo_viewed": "saw your photo",
  "summaries.listed": "saw of which days a summary of a talk of yours is open to HR",
  "summaries.read": "read summaries of your talks with Elara that are open to HR",
  "summary.released": "opened a summary of a talk of yours to HR, as the time to keep it back was over",
  "summary.corrected": "corrected a summary of a talk of yours",
  "summary.withdrawn": "took a summary of a talk of yours back from HR",
  "summaries.exported": "took a copy of the summaries of your talks",
  "threads.exported": "took a copy of your messages with HR",
  "conversations.exported": "took a copy of your conversations with Elara",
};

/** What an event means, in words for the person it is about. An unknown one keeps its own name. */
export function describeDeed(action: string): string {
  return deeds[action] ?? `did something with your data (${action})`;
}

const roleWords: Readonly<Record<string, string>> = {
  hr: "HR",
  admin: "Administrator",
  employee: "Colleague",
};

function describeActor({ actorName, actorRole }: AccessEvent): string {
  const role = roleWords[actorRole];
  if (role === undefined) return "Elara itself";
  return actorName === null ? `${role} (account deleted)` : `${actorName} (${role})`;
}

function reasonOf(detail: Readonly<Record<string, unknown>>): string | null {
  return typeof detail.reason === "string" ? detail.reason : null;
}

/**
 * Events as the person they are about reads them: the same deed of the same person on one day, for the
 * same reason, is one entry. The order of the events, newest first, is kept.
 */
export function toAccessLog(events: readonly AccessEvent[], timeZone: string): AccessEntry[] {
  const entries = new Map<string, AccessEntry>();
  for (const event of events) {
    const day = toCalendarDate(event.at, timeZone);
    const who = describeActor(event);
    const reason = reasonOf(event.detail);
    const key = JSON.stringify([day, who, event.action, reason]);
    const known = entries.get(key);
    entries.set(key, {
      key,
      day,
      who,
      what: describeDeed(event.action),
      reason,
      times: (known?.times ?? 0) + 1,
      lastAt: known?.lastAt ?? event.at,
    });
  }
  return [...entries.values()];
}
