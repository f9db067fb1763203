import type { Role } from "../privacy/roles.ts";

/** What a notification can be about. It holds no words of a person: they are made from kind and subject. */
export const notificationKinds = [
  "check_in",
  "message",
  "task",
  "summary",
  "contest_answered",
  "correction_answered",
  "alert",
  "alert_update",
  "work_alert",
  "alert_unattended",
  "contest_opened",
  "correction_asked",
  "system_problem",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** `unread`: with what lay unread for a day. `own`: its occasion sends a mail of its own. */
export type NotificationMail = "unread" | "own" | "never";

export type NotificationKindEntry = {
  /** What it is called where somebody chooses about it. */
  readonly name: string;
  /** Who can get one; the choice is shown to these. */
  readonly roles: readonly Role[];
  /** It is about one's own employee record: without one nobody gets it. */
  readonly needsRecord?: true;
  /** Why it cannot be turned off; null where it can. */
  readonly essentialBecause: string | null;
  readonly mail: NotificationMail;
  /** Whether it may go to the person by Slack, where the company has set that up. */
  readonly maySlack: boolean;
};

const everybody: readonly Role[] = ["employee", "hr", "admin"];
const lifeAtStake = "Somebody may be in danger. Whoever is called has to see it.";

/** Every kind with what may be chosen about it. */
export const notificationKindEntries: Readonly<Record<NotificationKind, NotificationKindEntry>> = {
  check_in: {
    name: "Check-ins from Elara",
    roles: everybody,
    needsRecord: true,
    essentialBecause: null,
    mail: "own",
    maySlack: true,
  },
  message: {
    name: "New messages",
    roles: everybody,
    essentialBecause: null,
    mail: "unread",
    maySlack: true,
  },
  task: {
    name: "Tasks and deadlines",
    roles: everybody,
    needsRecord: true,
    essentialBecause: null,
    mail: "unread",
    maySlack: true,
  },
  summary: {
    name: "What Elara has summarised for you to read",
    roles: everybody,
    needsRecord: true,
    essentialBecause: "It tells you until when you can keep something back.",
    mail: "unread",
    maySlack: false,
  },
  contest_answered: {
    name: "Answers to what you contested",
    roles: everybody,
    needsRecord: true,
    essentialBecause: "It answers a right that you have used.",
    mail: "unread",
    maySlack: false,
  },
  correction_answered: {
    name: "Answers to your requests for correction",
    roles: everybody,
    needsRecord: true,
    essentialBecause: "It answers a right that you have used.",
    mail: "unread",
    maySlack: false,
  },
  alert: {
    name: "Alerts you are called to",
    roles: ["hr"],
    essentialBecause: lifeAtStake,
    mail: "own",
    maySlack: false,
  },
  alert_update: {
    name: "News on alerts you look after",
    roles: ["hr"],
    essentialBecause: lifeAtStake,
    mail: "own",
    maySlack: false,
  },
  work_alert: {
    name: "Colleagues who may be glad of a talk",
    roles: ["hr"],
    essentialBecause: "You are on the rota for it; another one can take your place there.",
    mail: "own",
    maySlack: false,
  },
  alert_unattended: {
    name: "Alerts that nobody in HR has taken over",
    roles: ["admin"],
    essentialBecause: lifeAtStake,
    mail: "own",
    maySlack: false,
  },
  contest_opened: {
    name: "Contested records and findings",
    roles: ["hr"],
    essentialBecause: null,
    mail: "unread",
    maySlack: false,
  },
  correction_asked: {
    name: "Requests for correction",
    roles: ["hr"],
    essentialBecause: null,
    mail: "unread",
    maySlack: false,
  },
  system_problem: {
    name: "Problems of the system",
    roles: ["admin"],
    essentialBecause: "Nobody else would notice that something has stopped.",
    mail: "unread",
    maySlack: false,
  },
};

/** Who somebody is, as far as it decides what they can be told. */
export type Addressee = { readonly role: Role; readonly hasRecord: boolean };

/** The kinds that somebody can get, in the order of the page. */
export function listKindsOf({ role, hasRecord }: Addressee): readonly NotificationKind[] {
  return notificationKinds.filter((kind) => {
    const { roles, needsRecord } = notificationKindEntries[kind];
    return roles.includes(role) && (hasRecord || needsRecord !== true);
  });
}

/** The kinds that go by mail together when they lay unread for a day. */
export const mailedKinds: readonly NotificationKind[] = notificationKinds.filter(
  (kind) => notificationKindEntries[kind].mail === "unread",
);

export function isNotificationKind(text: string): text is NotificationKind {
  return notificationKinds.some((kind) => kind === text);
}
