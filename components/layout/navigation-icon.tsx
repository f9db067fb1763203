import type { NavigationIconName } from "./navigation.ts";

const paths: Record<NavigationIconName, string> = {
  overview: "M2.5 14.5h15M5.5 14.5a4.5 4.5 0 0 1 9 0M10 3.5v2.2M4.2 6.3l1.6 1.6M15.8 6.3l-1.6 1.6M6 17.5h8",
  focus:
    "M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 7V4.5A1.5 1.5 0 0 1 4.5 3H7M13 3h2.5A1.5 1.5 0 0 1 17 4.5V7M17 13v2.5a1.5 1.5 0 0 1-1.5 1.5H13M7 17H4.5A1.5 1.5 0 0 1 3 15.5V13",
  people:
    "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.4-2.9 2.6-4.5 5.5-4.5s5.1 1.6 5.5 4.5M13 3.9a3 3 0 0 1 0 5.3M15.2 12.3c1.6.7 2.6 2.1 2.8 4.2",
  imports: "M10 3v9M6.5 8.8 10 12.3l3.5-3.5M3 13.5v2A1.5 1.5 0 0 0 4.5 17h11a1.5 1.5 0 0 0 1.5-1.5v-2",
  settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  home: "M3 9.3 10 3.5l7 5.8M5 8v8.5h10V8M8.3 16.5v-4.2h3.4v4.2",
  users: "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.4-2.9 2.9-4.5 6-4.5s5.6 1.6 6 4.5",
  outbox: "M3 5h14v10.5H3ZM3.5 5.5 10 10.8l6.5-5.3",
  jobs: "M4 10a6 6 0 0 1 10.3-4.2L16.5 8M16.5 4v4h-4M16 10a6 6 0 0 1-10.3 4.2L3.5 12M3.5 16v-4h4",
  lookBack: "M3.5 10A6.5 6.5 0 1 0 6 4.9M3.5 3v3.5H7M10 6.5V10l2.5 1.5",
  alerts: "M10 17s-6.5-3.8-6.5-8.6A3.6 3.6 0 0 1 10 6.2a3.6 3.6 0 0 1 6.5 2.2C16.5 13.2 10 17 10 17Z",
  checkIns: "M16.5 9.2A6.5 6.5 0 1 1 6.7 4.5M10 6.5V10l2.2 1.6M12.5 3.5c2-1 4.5.4 4.5 2.4 0 .8-.3 1.4-.8 1.9",
  noticed: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4M6.5 9h5",
  contests:
    "M4 4h12a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 16 14h-5l-4 3v-3H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 4ZM10 6.5v3M10 11.4v.1",
  questions:
    "M3.5 4.5h9A1.5 1.5 0 0 1 14 6v4.5a1.5 1.5 0 0 1-1.5 1.5H7.5l-3 2.5V12h-1A1.5 1.5 0 0 1 2 10.5V6a1.5 1.5 0 0 1 1.5-1.5ZM16.5 8H17a1.5 1.5 0 0 1 1.5 1.5v4A1.5 1.5 0 0 1 17 15v2l-2.5-2H11",
  talk: "M3 16.5h14M5 13a5 5 0 0 1 10 0M7.5 13h5M10 3v2M4.4 6.2l1.2 1.2M15.6 6.2l-1.2 1.2",
  guide:
    "M10 5.5C8.3 4.2 5.9 3.7 3 4v11.5c2.9-.3 5.3.2 7 1.5 1.7-1.3 4.1-1.8 7-1.5V4c-2.9-.3-5.3.2-7 1.5ZM10 5.5V17",
  privacy:
    "M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5ZM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z",
};

export function NavigationIcon({ name }: { name: NavigationIconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className="size-5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
