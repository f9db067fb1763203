import type { DetectionProfile } from "../verdicts.ts";
import { isHealthQuantity } from "./health-data.ts";
import { inputCatalogue, referenceEncodings, referenceInputNames } from "./input-catalogue.ts";
import type { DetectionInput } from "./input-definition.ts";

/**
 * The inputs of a profile, in the catalogue's order. Sick leave is health data: `elara` takes it in only when it is
 * asked to; the published method has it and cannot do without.
 */
export function selectInputs(
  profile: DetectionProfile,
  { includeSickLeave }: { readonly includeSickLeave: boolean },
): readonly DetectionInput[] {
  if (profile === "elara") {
    return inputCatalogue.filter(({ quantity }) => includeSickLeave || !isHealthQuantity(quantity));
  }
  return inputCatalogue
    .filter(({ name }) => referenceInputNames.includes(name))
    .map((input) => ({ ...input, encoding: referenceEncodings[input.name] ?? input.encoding }));
}
