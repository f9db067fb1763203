import {
  type Addressee,
  listKindsOf,
  type NotificationKind,
  notificationKindEntries,
} from "./notification-kind.ts";
import { isMailedAnyway, type StoredPreferences, toPreferences } from "./preferences.ts";
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
  /** Which mails they ended by the link in one of them, whatever is ticked here. */
  readonly unsubscribedFrom: readonly string[];
};

const mailRemarks = {
  alert: "A mail is sent at once.",
  check_in: "The mail follows when you have not opened a check-in in the app.",
} as const;

/** What somebody has chosen and may choose, as the page shows it. */
export function toPreferencesView(
  stored: StoredPreferences,
  who: Addressee & { readonly timeZone: string; readonly unsubscribedFrom: readonly string[] },
): PreferencesView {
  const { quietHours } = stored;
  return {
    kinds: listKindsOf(who).map((kind) => toKindPreference(kind, stored)),
    quietHours:
      quietHours === null
        ? null
        : { from: formatWallTime(quietHours.fromMinute), to: formatWallTime(quietHours.toMinute) },
    timeZone: who.timeZone,
    isOptedOut: stored.isOptedOut,
    isContacted: who.hasRecord,
    unsubscribedFrom: who.unsubscribedFrom,
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
    mail: toMailWay(kind, stored),
    slack: maySlack ? { isOn: !stored.unslackedKinds.includes(kind), isFixed } : null,
    remark:
      essentialBecause === null
        ? kind === "check_in"
          ? mailRemarks.check_in
          : null
        : [essentialBecause, mail === "own" ? mailRemarks.alert : null].filter(Boolean).join(" "),
  };
}

function toMailWay(kind: NotificationKind, { unmailedKinds }: StoredPreferences): WayView {
  if (notificationKindEntries[kind].mail === "never") return null;
  const isFixed = isMailedAnyway(kind);
  return { isOn: isFixed || !unmailedKinds.includes(kind), isFixed };
}
