import type { Role } from "#lib/domain/privacy/roles.ts";

type ReaderWay = {
  readonly advice: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

/** What each reader of the guide can do, and where. */
export const readerWays: Readonly<Record<Role, ReaderWay>> = {
  employee: {
    advice: "See who looked at your data and why, and contest a record or a finding that is not right.",
    links: [
      { href: "/contests", label: "Contest something" },
      { href: "/privacy", label: "Who looked" },
    ],
  },
  hr: {
    advice: "Read the reasons before the name, talk before you decide, and write down why.",
    links: [
      { href: "/hr/focus", label: "Focus" },
      { href: "/hr/settings", label: "Change the limits" },
    ],
  },
  admin: {
    advice: "Keep it running. You see nobody's records and no findings.",
    links: [{ href: "/admin/system", label: "System" }],
  },
};
