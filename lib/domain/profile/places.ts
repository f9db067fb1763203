/** Countries by ISO 3166-1 alpha-2. */
const countryCodes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM
DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS
GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

const languageCodes = `
ar bg bn ca cs da de el en es et fa fi fr ga gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml
mr ms nb ne nl pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh
`
  .trim()
  .split(/\s+/);

export type NamedCode = { readonly code: string; readonly name: string };

/** Every country by its English name. */
export function listAllCountries(): readonly NamedCode[] {
  return byName(countryCodes, new Intl.DisplayNames(["en"], { type: "region" }));
}

/** Languages that people at work speak, by their English name. */
export function listLanguages(): readonly NamedCode[] {
  return byName(languageCodes, new Intl.DisplayNames(["en"], { type: "language" }));
}

/** The English name of a language. */
export function languageNameOf(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}

/** Time zones by IANA name; UTC is one. */
export function listTimeZones(): readonly string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
}

export function isCountry(code: string): boolean {
  return countryCodes.includes(code);
}

export function isLanguage(code: string): boolean {
  return languageCodes.includes(code);
}

/** Offsets such as "+02:00" are no zones: they know no summer. */
export function isTimeZoneName(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function byName(codes: readonly string[], names: Intl.DisplayNames): readonly NamedCode[] {
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}
