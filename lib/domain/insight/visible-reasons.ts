import type { Counterfactual } from "../detection/counterfactual/find-counterfactuals.ts";
import { isHealthQuantity } from "../detection/inputs/health-data.ts";
import { inputCatalogue } from "../detection/inputs/input-catalogue.ts";
import type { Quantity } from "../detection/inputs/input-definition.ts";
import type { Reason } from "../detection/verdicts.ts";

const moodQuantities: readonly string[] = ["mood", "moodChange"] satisfies readonly Quantity[];
const moodFeatures: readonly string[] = inputCatalogue
  .filter(({ quantity }) => moodQuantities.includes(quantity))
  .map(({ name }) => name);
const sickLeaveFeature = "Sick Leave_Factor";

/** Whether a quantity is computed from the person's own mood answers. */
export function isMoodQuantity(quantity: string): boolean {
  return moodQuantities.includes(quantity);
}

/** What says whether a reason may be read: which quantity it tells of, from which features. */
type ReasonKind = Pick<Reason, "quantity" | "features">;

const isMood = ({ quantity, features }: ReasonKind) =>
  moodQuantities.includes(quantity) || features.some((feature) => moodFeatures.includes(feature));
const isSickLeave = ({ quantity, features }: ReasonKind) =>
  isHealthQuantity(quantity) || features.includes(sickLeaveFeature);

export type VisibleReasons<Kind extends ReasonKind = Reason> = {
  readonly reasons: readonly Kind[];
  /** Whether a reason was left out because it repeats the person's own mood answers. */
  readonly holdsBackMood: boolean;
};

/**
 * The reasons that HR may read. Sick leave is health data and never a reason, whatever was stored; a
 * reason about mood repeats the person's own answers and shows only while those are open (DOMAIN §3, §7).
 */
export function selectVisibleReasons<Kind extends ReasonKind>(
  reasons: readonly Kind[],
  isMoodOpen: boolean,
): VisibleReasons<Kind> {
  const allowed = reasons.filter((reason) => !isSickLeave(reason));
  if (isMoodOpen) return { reasons: allowed, holdsBackMood: false };
  const withoutMood = allowed.filter((reason) => !isMood(reason));
  return { reasons: withoutMood, holdsBackMood: withoutMood.length < allowed.length };
}

/**
 * What would end the finding, as a sentence; null where none was found, or where it would tell of sick
 * leave or of mood answers that are closed.
 */
export function selectVisibleChange(
  counterfactual: Counterfactual | null,
  isMoodOpen: boolean,
): string | null {
  const about = counterfactual?.changes.map(({ quantity }) => quantity) ?? [];
  const isAboutMood = about.some((quantity) => moodQuantities.includes(quantity));
  if (about.some(isHealthQuantity) || (isAboutMood && !isMoodOpen)) return null;
  return counterfactual?.sentence ?? null;
}

/** A person's mood answers stand open while a flag is open and nobody has dismissed it. */
export function isStandingFlag(flag: { endedAt: Date | null; decision: string | null } | null): boolean {
  return flag !== null && flag.endedAt === null && flag.decision !== "dismissed";
}
