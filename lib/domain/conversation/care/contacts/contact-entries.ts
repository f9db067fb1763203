import type { HelpContact } from "../care-card.ts";

/** Who helps in one country. */
export type CountryHelp = {
  /** Emergency numbers first. */
  readonly contacts: readonly HelpContact[];
  /** Where the operators publish these numbers. */
  readonly source: string;
  /** When they were last compared with public pages (a calendar date); null: not since they were written. */
  readonly checkedOn: string | null;
};

export const dayAndNight = "day and night";

export function emergency(phone: string, name = "Emergency"): HelpContact {
  return { name, purpose: "emergency", phone };
}

type Details = Pick<HelpContact, "text" | "web" | "hours" | "languages">;

/** A line for people in a crisis. */
export function crisis(name: string, phone: string, details: Details = {}): HelpContact {
  return { name, purpose: "crisis", phone, ...details };
}

/** A line for people who are hurt at home or by somebody close. */
export function abuse(name: string, phone: string, details: Details = {}): HelpContact {
  return { name, purpose: "abuse", phone, ...details };
}
