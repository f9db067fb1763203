/** What Elara writes mails for. */
export const mailPurposes = [
  "invitation",
  "password_reset",
  "password_changed",
  "alert",
  "alert_update",
  "alert_unanswered",
  "work_alert",
  "check_in",
  "unread_notifications",
  "daily_report",
] as const;
export type MailPurpose = (typeof mailPurposes)[number];

export type PurposeFacts = {
  /** What it is, for the list of mails and the page where one says which mails one wants. */
  readonly title: string;
  /** Why somebody gets it, at the foot of the letter; continues "You get this mail because". */
  readonly because: string;
  /** Sent whatever somebody has unsubscribed from: the account itself, and help for people in danger. */
  readonly isEssential: boolean;
  /** Tells that Elara or HR turned to this person: an admin sees that it went out, not to whom. */
  readonly isPersonal: boolean;
  /** Goes first; within one urgency the oldest goes first. */
  readonly urgency: "now" | "soon" | "later";
  /** How long after it was written it still helps. Later it is not sent any more. */
  readonly usefulForMs: number;
};

/** Smaller goes first. */
export const urgencyOrder: Readonly<Record<PurposeFacts["urgency"], number>> = { now: 0, soon: 1, later: 2 };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const essential = { isEssential: true, isPersonal: false } as const;
const forThePerson = { isEssential: false, isPersonal: true, urgency: "later" } as const;

/** Each purpose with its rules. */
export const purposeFacts: Readonly<Record<MailPurpose, PurposeFacts>> = {
  invitation: {
    ...essential,
    title: "Invitation",
    because: "somebody who looks after Elara in your company invited you.",
    urgency: "soon",
    usefulForMs: 7 * dayMs,
  },
  password_reset: {
    ...essential,
    title: "New password",
    because: "somebody asked for a new password for this address.",
    urgency: "now",
    usefulForMs: hourMs,
  },
  password_changed: {
    ...essential,
    title: "Password changed",
    because: "this is the address of your account, whose safety it is about.",
    urgency: "soon",
    usefulForMs: 7 * dayMs,
  },
  alert: {
    ...essential,
    title: "Somebody needs help",
    because: "you are among those who are called when somebody needs help.",
    urgency: "now",
    usefulForMs: dayMs,
  },
  alert_update: {
    ...essential,
    title: "News of an alert",
    because: "you have taken over an alert.",
    urgency: "now",
    usefulForMs: dayMs,
  },
  alert_unanswered: {
    ...essential,
    title: "An alert that nobody takes",
    because: "you look after Elara in your company.",
    urgency: "now",
    usefulForMs: dayMs,
  },
  work_alert: {
    ...essential,
    title: "Alert for HR",
    because: "you look after people in your company.",
    urgency: "soon",
    usefulForMs: 3 * dayMs,
  },
  check_in: {
    ...forThePerson,
    title: "Check-ins",
    because: "Elara asks now and then how you are, and you have not opened it in the app.",
    usefulForMs: 2 * dayMs,
  },
  unread_notifications: {
    ...forThePerson,
    title: "Unread notifications",
    because: "something has waited for you in Elara for a day, unread.",
    usefulForMs: 2 * dayMs,
  },
  daily_report: {
    isEssential: false,
    isPersonal: false,
    urgency: "later",
    title: "Daily report",
    because: "you look after people in your company, and the report of the day is written.",
    usefulForMs: dayMs,
  },
};

/** The purposes that somebody may unsubscribe from. */
export const optionalPurposes: readonly MailPurpose[] = mailPurposes.filter(
  (purpose) => !purposeFacts[purpose].isEssential,
);

/** The purpose of that name, or null for one that is not known (any more). */
export function toMailPurpose(name: string): MailPurpose | null {
  return mailPurposes.find((purpose) => purpose === name) ?? null;
}

/** Whether somebody may unsubscribe from mails of that purpose. */
export function isOptional(name: string): boolean {
  return optionalPurposes.some((purpose) => purpose === name);
}
