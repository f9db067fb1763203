import type { Role } from "../privacy/roles.ts";
import type { NotificationKind } from "./notification-kind.ts";

export type NotificationWords = { readonly title: string; readonly detail: string };

const words: Readonly<Record<NotificationKind, NotificationWords>> = {
  check_in: { title: "How are you today?", detail: "Elara would like to hear from you. A minute is enough." },
  message: { title: "You have a new message", detail: "Open it to read it and to answer." },
  task: { title: "A task needs your attention", detail: "Your calendar says what it is and when it is due." },
  summary: {
    title: "Something is ready for you to read",
    detail: "Open it to read it and to decide what becomes of it.",
  },
  contest_answered: {
    title: "HR has answered what you contested",
    detail: "Open it to read the answer.",
  },
  correction_answered: {
    title: "HR has answered your request for a correction",
    detail: "Open it to read the answer.",
  },
  alert: { title: "Somebody needs you", detail: "Open the alert to see who, and take it over." },
  alert_update: {
    title: "There is something new on an alert",
    detail: "Somebody you look after may need you again.",
  },
  work_alert: {
    title: "A colleague may be glad of a talk",
    detail: "It is not an emergency. Open it to see more.",
  },
  alert_unattended: {
    title: "An alert waits for HR",
    detail: "Nobody has taken it over. Please reach somebody in HR by phone.",
  },
  contest_opened: {
    title: "Somebody contests a record or a finding",
    detail: "Their words wait for your answer.",
  },
  correction_asked: {
    title: "Somebody asks for a correction",
    detail: "Their request waits for your answer.",
  },
  system_problem: { title: "Something needs your attention", detail: "Open it to see what has stopped." },
};

/** What a notification says. It names nobody: a list can be read over a shoulder. */
export function describeNotification(kind: NotificationKind): NotificationWords {
  return words[kind];
}

export type NotificationTarget = {
  readonly kind: NotificationKind;
  readonly subjectId: string | null;
  /** The role of whoever opens it. */
  readonly role: Role;
};

/** Which page of the administration a `system_problem` is about, by its subject. */
export const systemProblemSubjects = ["jobs", "outbox", "integrations", "system"] as const;
export type SystemProblemSubject = (typeof systemProblemSubjects)[number];

const links: Readonly<Record<NotificationKind, (target: NotificationTarget) => string>> = {
  check_in: ({ subjectId }) => (subjectId === null ? "/home" : below("/check-in", subjectId)),
  message: ({ role, subjectId }) => below(role === "hr" ? "/hr/messages" : "/messages", subjectId),
  task: () => "/calendar",
  summary: ({ subjectId }) => below("/summaries", subjectId),
  contest_answered: () => "/contests",
  correction_answered: () => "/account/profile",
  alert: ({ subjectId }) => below("/hr/alerts", subjectId),
  alert_update: ({ subjectId }) => below("/hr/alerts", subjectId),
  work_alert: ({ subjectId }) => below("/hr/alerts", subjectId),
  alert_unattended: () => "/admin/system",
  contest_opened: () => "/hr/contests",
  correction_asked: () => "/hr/corrections",
  system_problem: ({ subjectId }) =>
    `/admin/${systemProblemSubjects.find((subject) => subject === subjectId) ?? "system"}`,
};

/** Where a notification leads, a path of this app. */
export function linkOfNotification(target: NotificationTarget): string {
  return links[target.kind](target);
}

function below(path: string, subjectId: string | null): string {
  return subjectId === null ? path : `${path}/${encodeURIComponent(subjectId)}`;
}
