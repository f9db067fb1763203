/** A weekday from Monday, 1, to Sunday, 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/* Where weeks do not begin on Monday: CLDR 46, supplemental data, firstDay. */
const sunday = new Set(
  "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW".split(
    " ",
  ),
);
const saturday = new Set("AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY".split(" "));
const friday = new Set(["MV"]);

/** The day on which weeks begin in a country, by its two letters; Monday where that is not known. */
export function weekStartIn(country: string | null): Weekday {
  const code = country?.toUpperCase() ?? "";
  if (sunday.has(code)) return 7;
  if (saturday.has(code)) return 6;
  return friday.has(code) ? 5 : 1;
}

/**
 * The country that the first language of an `Accept-Language` header speaks of: its own region, or where the language is
 * at home; null when there is none.
 */
export function countryOfLanguages(header: string | null): string | null {
  const [first = ""] = (header ?? "").split(",");
  const [tag = ""] = first.split(";");
  try {
    return new Intl.Locale(tag.trim()).maximize().region ?? null;
  } catch {
    return null;
  }
}
