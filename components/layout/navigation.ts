import type { Role } from "#lib/domain/privacy/roles.ts";

export const navigationIcons = [
  "overview",
  "insight",
  "focus",
  "people",
  "imports",
  "settings",
  "home",
  "users",
  "outbox",
  "jobs",
  "integrations",
  "privacy",
  "guide",
  "contests",
  "corrections",
  "noticed",
  "lookBack",
  "talk",
  "questions",
  "alerts",
  "calendar",
  "checkIns",
  "messages",
  "reports",
] as const;
export type NavigationIconName = (typeof navigationIcons)[number];

export type NavigationItem = {
  readonly href: string;
  readonly label: string;
  readonly icon: NavigationIconName;
};

/** Entries that belong together; a line parts them from the next ones. */
export type NavigationGroup = readonly [NavigationItem, ...NavigationItem[]];

/** How detection works concerns everybody, so everybody is led there, last. */
const guide: NavigationItem = {
  href: "/how-detection-works",
  label: "How detection works",
  icon: "guide",
};

/** Everybody may talk with Elara, whatever their role. */
const talk: NavigationItem = { href: "/chat", label: "Talk with Elara", icon: "talk" };

const navigation: Readonly<Record<Role, readonly [NavigationGroup, ...NavigationGroup[]]>> = {
  employee: [
    [
      { href: "/home", label: "Home", icon: "home" },
      { href: "/my-weeks", label: "My weeks", icon: "lookBack" },
      talk,
      { href: "/calendar", label: "Calendar", icon: "calendar" },
      { href: "/messages", label: "Messages", icon: "messages" },
      { href: "/noticed", label: "What Elara noticed", icon: "noticed" },
      { href: "/contests", label: "Contested", icon: "contests" },
    ],
    [{ href: "/privacy", label: "Privacy", icon: "privacy" }, guide],
  ],
  hr: [
    [
      { href: "/hr/overview", label: "Overview", icon: "overview" },
      { href: "/hr/insight", label: "Insight", icon: "insight" },
      { href: "/hr/focus", label: "Focus", icon: "focus" },
      { href: "/hr/people", label: "People", icon: "people" },
      { href: "/hr/reports", label: "Reports", icon: "reports" },
      { href: "/hr/contests", label: "Contested", icon: "contests" },
      { href: "/hr/corrections", label: "Corrections", icon: "corrections" },
      { href: "/hr/alerts", label: "Alerts", icon: "alerts" },
      { href: "/hr/engagement", label: "Check-ins", icon: "checkIns" },
      { href: "/hr/messages", label: "Messages", icon: "messages" },
    ],
    [
      { href: "/hr/imports", label: "Imports", icon: "imports" },
      { href: "/hr/backtest", label: "Looking back", icon: "lookBack" },
      { href: "/hr/questions", label: "Questions", icon: "questions" },
      { href: "/hr/settings", label: "Settings", icon: "settings" },
      talk,
      guide,
    ],
  ],
  admin: [
    [
      { href: "/admin/users", label: "Users", icon: "users" },
      { href: "/admin/outbox", label: "Outbox", icon: "outbox" },
      { href: "/admin/jobs", label: "Jobs", icon: "jobs" },
      { href: "/admin/integrations", label: "Integrations", icon: "integrations" },
      { href: "/admin/system", label: "System", icon: "overview" },
    ],
    [talk, guide],
  ],
};

/** The places a role may go, in the order of the menu, in groups. The first of all is where it starts. */
export function listNavigationGroups(role: Role): readonly [NavigationGroup, ...NavigationGroup[]] {
  return navigation[role];
}

/** The menu's entry for the page at `path`: that page itself or the nearest one above it. */
export function findCurrentItem(groups: readonly NavigationGroup[], path: string): NavigationItem | null {
  const above = groups.flat().filter(({ href }) => path === href || path.startsWith(`${href}/`));
  return above.sort((one, other) => other.href.length - one.href.length)[0] ?? null;
}
