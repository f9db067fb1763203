import { africaMiddleEastHelp } from "./africa-middle-east.ts";
import { americanHelp } from "./americas.ts";
import { asiaPacificHelp } from "./asia-pacific.ts";
import type { CountryHelp } from "./contact-entries.ts";
import { europeanUnionHelp, otherEuropeHelp } from "./europe.ts";

/** Raised with every change of a number. */
export const countryHelpVersion = 1;

/**
 * Help by country, ISO 3166-1 alpha-2. Only numbers that their operators publish; where one was not sure it was left out, and
 * what helps everywhere stands beside.
 */
export const countryHelp: Readonly<Record<string, CountryHelp>> = {
  ...europeanUnionHelp,
  ...otherEuropeHelp,
  ...americanHelp,
  ...asiaPacificHelp,
  ...africaMiddleEastHelp,
};
