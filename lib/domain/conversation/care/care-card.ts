import type { ScreenCategory } from "../screen/verdict.ts";

/** What somebody behind a contact helps with. */
export const contactPurposes = ["emergency", "crisis", "abuse", "company", "directory"] as const;
export type ContactPurpose = (typeof contactPurposes)[number];

/** Somebody to turn to. At least one of `phone`, `text` and `web` is there. */
export type HelpContact = {
  readonly name: string;
  readonly purpose: ContactPurpose;
  /** As it is dialled in the country. */
  readonly phone?: string;
  /** A text or messenger service, in words, such as "text HOME to 741741". */
  readonly text?: string;
  /** Host and path, without a scheme. */
  readonly web?: string;
  /** When somebody answers, in words; nothing where that is not sure. */
  readonly hours?: string;
  /** Languages that are sure to be spoken, in English words. */
  readonly languages?: readonly string[];
};

/**
 * Whether somebody at the company knows.
 * - `told`: an alert stands in front of `who` inside the application; nobody has taken it over yet, perhaps nobody has seen it.
 * - `taken`: `who` has taken it over.
 * - `offered`: nobody has been told; the person decides.
 * - `unreachable`: nobody at the company could be told.
 * - `closed`: `who` has closed it; nothing waits any more.
 */
export const handOffStates = ["told", "taken", "offered", "unreachable", "closed"] as const;
export type HandOff = {
  readonly state: (typeof handOffStates)[number];
  /** In words that fit into a sentence, such as "Hannah Weber from HR". */
  readonly who: string;
};

/** A step of a plan or an exercise, or something that can be done. */
export type CareStep = { readonly title: string; readonly text: string };

/** What stands beside a reply of the care path: people to call, what to do, and who knows. */
export type CareCard = {
  readonly kind: "crisis" | "work_harm";
  readonly categories: readonly ScreenCategory[];
  readonly isImminent: boolean;
  /** ISO 3166-1 alpha-2; "" when the country is not known. */
  readonly country: string;
  readonly countryName: string;
  /** Whom to call first stands first. */
  readonly contacts: readonly HelpContact[];
  readonly handOff: HandOff;
  readonly safetyPlan: readonly CareStep[];
  readonly grounding: readonly CareStep[];
  /** What can be done about harm at work; empty in a crisis. */
  readonly options: readonly CareStep[];
};

/** What the care path has to know of the company, besides what was said. */
export type CareFacts = {
  readonly country: string;
  readonly handOff: HandOff;
  /** The company's own contacts, such as its doctor. */
  readonly companyContacts: readonly HelpContact[];
};
