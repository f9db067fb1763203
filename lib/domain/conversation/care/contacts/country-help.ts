import type { HelpContact } from "../care-card.ts";

/** Who helps in one country, where that is written, and when it was last compared with it (a calendar date). */
export type CountryHelp = {
  readonly contacts: readonly HelpContact[];
  readonly source: string;
  readonly checkedOn: string;
};

/** Help by country, ISO 3166-1 alpha-2. Raise the version with every change. */
export const countryHelpVersion = 1;

export const countryHelp: Readonly<Record<string, CountryHelp>> = {
  US: {
    source: "988lifeline.org, thehotline.org",
    checkedOn: "2026-11-22",
    contacts: [
      { name: "Emergency", purpose: "emergency", phone: "911" },
      {
        name: "988 Suicide & Crisis Lifeline",
        purpose: "crisis",
        phone: "988",
        text: "text 988",
        web: "988lifeline.org",
        hours: "day and night",
        languages: ["English", "Spanish"],
      },
      {
        name: "National Domestic Violence Hotline",
        purpose: "abuse",
        phone: "1-800-799-7233",
        text: "text START to 88788",
        web: "thehotline.org",
        hours: "day and night",
      },
    ],
  },
};
