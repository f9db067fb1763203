import { z } from "zod";
import { severities } from "../../detection/verdicts.ts";

/** Nobody of whom too little is known counts: they are neither struggling nor not. */
export const riskBands = ["none", ...severities] as const;
export type RiskBand = (typeof riskBands)[number];

export const bandWords: Readonly<Record<RiskBand, string>> = {
  none: "Nothing found",
  moderate: "Moderate",
  significant: "Significant",
  severe: "Severe",
};

const counted = z.object({ found: z.int(), people: z.int() });

export const riskFiguresSchema = z.object({
  /** People of whom enough is known, and how many of them there is a finding about; null below five found. */
  people: z.int(),
  found: z.int().nullable(),
  /** Null: fewer than five, or it would give away one of fewer than five. */
  bands: z.array(z.object({ band: z.enum(riskBands), count: z.int().nullable() })),
  departments: z.array(z.object({ name: z.string(), counted: counted.nullable() })),
  /** The last run of each month, oldest first; null where fewer than five were found. */
  months: z.array(z.object({ start: z.string(), counted: counted.nullable() })),
});
/** What is kept of a week. */
export type RiskFigures = z.output<typeof riskFiguresSchema>;

/** Up to which day the data of the run reach. */
export const datedRiskFiguresSchema = riskFiguresSchema.extend({ asOf: z.string() });
