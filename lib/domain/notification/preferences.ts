import { type NotificationKind, notificationKindEntries } from "./notification-kind.ts";
import type { QuietHours } from "./quiet-hours.ts";

/** What somebody has chosen about being told; what is not chosen is on. */
export type StoredPreferences = {
  /** Listed without a count on the bell, and sent nowhere. */
  readonly mutedKinds: readonly NotificationKind[];
  readonly unmailedKinds: readonly NotificationKind[];
  readonly unslackedKinds: readonly NotificationKind[];
  /** While they last, nothing is sent by mail or Slack but what is essential. */
  readonly quietHours: QuietHours | null;
  /** Does not want to be contacted by Elara unasked. */
  readonly isOptedOut: boolean;
};

export const defaultPreferences: StoredPreferences = {
  mutedKinds: [],
  unmailedKinds: [],
  unslackedKinds: [],
  quietHours: null,
  isOptedOut: false,
};

export type NotificationPreferences = {
  readonly mutedKinds: readonly NotificationKind[];
  /** Whether a notification of the kind that lies unread may go to the person by mail. */
  mailFor(kind: NotificationKind): boolean;
  /** Whether one may go to them by Slack, where Slack is set up. */
  slackFor(kind: NotificationKind): boolean;
  readonly quietHours: QuietHours | null;
  readonly contact: { readonly isOptedOut: boolean };
};

/** What holds for somebody: their choice, where there is one to make. An essential kind is never muted. */
export function toPreferences(stored: StoredPreferences): NotificationPreferences {
  const isMuted = (kind: NotificationKind) => !isEssential(kind) && stored.mutedKinds.includes(kind);
  const isUnwanted = (kind: NotificationKind) => isMuted(kind) || (kind === "check_in" && stored.isOptedOut);
  return {
    mutedKinds: stored.mutedKinds.filter(isMuted),
    mailFor: (kind) =>
      notificationKindEntries[kind].mail !== "never" &&
      !isUnwanted(kind) &&
      (isMailedAnyway(kind) || !stored.unmailedKinds.includes(kind)),
    slackFor: (kind) =>
      notificationKindEntries[kind].maySlack && !isUnwanted(kind) && !stored.unslackedKinds.includes(kind),
    quietHours: stored.quietHours,
    contact: { isOptedOut: stored.isOptedOut },
  };
}

/** Essential, and so is its own mail. That about what lies unread is a courtesy, and may be refused. */
export function isMailedAnyway(kind: NotificationKind): boolean {
  return isEssential(kind) && notificationKindEntries[kind].mail === "own";
}

export function isEssential(kind: NotificationKind): boolean {
  return notificationKindEntries[kind].essentialBecause !== null;
}
