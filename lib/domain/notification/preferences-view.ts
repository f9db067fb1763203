import type { Role } from "../privacy/roles.ts";
import { listKindsOf, type NotificationKind, notificationKindEntries } from "./notification-kind.ts";
import { type StoredPreferences, toPreferences } from "./preferences.ts";
import { formatWallTime } from "./quiet-hours.ts";

/** A way to be told of a kind: on or off, and whether that can be chosen. Null: there is no such way. */
export type WayView = { readonly isOn: boolean; readonly isFixed: boolean } | null;

export type KindPreference = {
  readonly kind: NotificationKind;
  readonly name: string;
  readonly bell: WayView;
  readonly mail: WayView;
  readonly slack: WayView;
  /** What is said under it: why it cannot be turned off, or what its mail is. */
  readonly remark: string | null;
};

export type PreferencesView = {
  readonly kinds: readonly KindPreference[];
  /** From and to as times on the wall; null: none. */
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  readonly timeZone: string;
  readonly isOptedOut: boolean;
  /** Elara turns to people with an employee record alone. */
  readonly isContacted: boolean;
};

const mailRemarks = {
  alert: "A mail is sent at once.",
  check_in: "The mail follows when you have not opened a check-in in the app.",
} as const;

/** What somebody has chosen and may choose, as the page shows it. */
export function toPreferencesView(
  stored: StoredPreferences,
  who: { readonly role: Role; readonly isContacted: boolean; readonly timeZone: string },
): PreferencesView {
  const { quietHours } = stored;
  return {
    kinds: listKindsOf(who.role)
      .filter((kind) => kind !== "check_in" || who.isContacted)
      .map((kind) => toKindPreference(kind, stored)),
    quietHours:
      quietHours === null
        ? null
        : { from: formatWallTime(quietHours.fromMinute), to: formatWallTime(quietHours.toMinute) },
    timeZone: who.timeZone,
    isOptedOut: stored.isOptedOut,
    isContacted: who.isContacted,
  };
}

function toKindPreference(kind: NotificationKind, stored: StoredPreferences): KindPreference {
  const { name, essentialBecause, mail, maySlack } = notificationKindEntries[kind];
  const isFixed = essentialBecause !== null;
  const { mutedKinds } = toPreferences(stored);
  return {
    kind,
    name,
    bell: { isOn: !mutedKinds.includes(kind), isFixed },
    mail: mail === "never" ? null : { isOn: isFixed || !stored.unmailedKinds.includes(kind), isFixed },
    slack: maySlack ? { isOn: !stored.unslackedKinds.includes(kind), isFixed } : null,
    remark:
      essentialBecause === null
        ? kind === "check_in"
          ? mailRemarks.check_in
          : null
        : [essentialBecause, mail === "own" ? mailRemarks.alert : null].filter(Boolean).join(" "),
  };
}
