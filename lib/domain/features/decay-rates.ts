import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";

/** How fast the past fades, per day: e^(−λ·days). 0.01 halves in 69 days, 0.005 in 139. */
export type DecayRates = {
  readonly leave: number;
  readonly onboarding: number;
  readonly rewards: number;
  readonly mood: number;
};

/** After how many days half of something that fades at this rate is left: ln 2 / λ; Infinity at 0. */
export function halfLifeDays(ratePerDay: number): number {
  return Math.LN2 / ratePerDay;
}

const rate = z.number().min(0).max(1);

export const decayRatesSetting: SettingDefinition<DecayRates> = {
  key: "features.decayRatesPerDay",
  schema: z.strictObject({ leave: rate, onboarding: rate, rewards: rate, mood: rate }),
  defaultValue: { leave: 0.01, onboarding: 0.01, rewards: 0.01, mood: 0.005 },
};
