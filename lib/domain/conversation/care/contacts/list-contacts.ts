import type { HelpContact } from "../care-card.ts";
import { countryHelp } from "./country-help.ts";

const names = new Intl.DisplayNames(["en"], { type: "region" });

/** Directories of help lines all over the world, for countries whose own lines are not listed, and beside them. */
export const worldwideContacts: readonly HelpContact[] = [
  {
    name: "Find a Helpline",
    purpose: "directory",
    web: "findahelpline.com",
    hours: "lists free lines of most countries",
  },
  {
    name: "Befrienders Worldwide",
    purpose: "directory",
    web: "befrienders.org",
    hours: "lists centres where people listen",
  },
];

const unknownEmergency: HelpContact = {
  name: "Local emergency number",
  purpose: "emergency",
  hours:
    "In most of Europe, and from most mobile phones anywhere, 112; in much of the Americas 911. Elsewhere, ask somebody near you to call.",
};

/** Who helps in a country (ISO 3166-1 alpha-2, any case); for an unknown one, what helps everywhere. */
export function listContacts(country: string): readonly HelpContact[] {
  const help = countryHelp[country.toUpperCase()];
  return [...(help?.contacts ?? [unknownEmergency]), ...worldwideContacts];
}

/** The English name of a country; "" when it is not known. */
export function countryNameOf(country: string): string {
  if (!/^[A-Za-z]{2}$/.test(country)) return "";
  return names.of(country.toUpperCase()) ?? "";
}

/** The countries whose help is known, by name. */
export function listCountries(): { readonly code: string; readonly name: string }[] {
  return Object.keys(countryHelp)
    .map((code) => ({ code, name: countryNameOf(code) }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}
