import type { Role } from "#lib/domain/privacy/roles.ts";

type ReaderWay = {
  readonly advice: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

/** What each reader of the guide can do, and where. */
export const readerWays: Readonly<Record<Role, ReaderWay>> = {
  employee: {
    advice:
      "Read what was noticed about you and why, contest what is not right, and see who looked at your data.",
    links: [
      { href: "/noticed", label: "What Elara noticed" },
      { href: "/contests", label: "Contest something" },
      { href: "/privacy", label: "Who looked" },
    ],
  },
  hr: {
    advice: "Read the reasons, talk before you decide, and write down why.",
    links: [
      { href: "/hr/focus", label: "Focus" },
      { href: "/hr/backtest", label: "How well it did" },
      { href: "/hr/settings", label: "Change the limits" },
    ],
  },
  admin: {
    advice: "Keep it running. You see nobody's records and no findings.",
    links: [{ href: "/admin/system", label: "System" }],
  },
};
