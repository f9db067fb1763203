import { inputCatalogue } from "../inputs/input-catalogue.ts";
import type { DetectionInput } from "../inputs/input-definition.ts";
import { type OwnPastInput, ownPastCatalogue } from "../inputs/own-past-catalogue.ts";
import type { Reason } from "../verdicts.ts";

type SomeInput = DetectionInput | OwnPastInput;

/** Which of the inputs of one quantity says the sentence: the one that is marked so, else the first. */
export function chooseSpeaker<Input extends SomeInput>(inputs: readonly Input[]): Input | null {
  return (
    inputs.find((input) => input.comparedWith === "company" && input.wording.speaksFirst) ?? inputs[0] ?? null
  );
}

/** The input whose sentence a reason is; null for one that the catalogues do not know. */
export function findSpeaker({ features }: Pick<Reason, "features">): SomeInput | null {
  const all: readonly SomeInput[] = [...inputCatalogue, ...ownPastCatalogue];
  return chooseSpeaker(all.filter(({ name }) => features.includes(name)));
}
