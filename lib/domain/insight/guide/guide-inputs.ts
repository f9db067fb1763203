import { isHealthQuantity } from "../../detection/inputs/health-data.ts";
import { inputCatalogue } from "../../detection/inputs/input-catalogue.ts";
import {
  type Anchors,
  type DetectionInput,
  type Measure,
  type Quantity,
  quantities,
} from "../../detection/inputs/input-definition.ts";
import { selectInputs } from "../../detection/inputs/select-inputs.ts";
import { featureSources } from "../../features/master-row.ts";
import { measureWords, sourceTitles } from "./measure-words.ts";
import { describeBadSide } from "./side-words.ts";

/** `sided`: can be a reason; `shape`: only helps to say what is usual; `closed`: health data that stays out; `silent`: health data that is in. */
export type QuantityPart = "sided" | "shape" | "closed" | "silent";

export type GuideQuantity = {
  readonly quantity: Quantity;
  readonly title: string;
  readonly part: QuantityPart;
  /** The inputs that this quantity is looked at by, in plain words. */
  readonly lookedAt: readonly { readonly name: Measure; readonly words: string }[];
  /** What counts against somebody, and from where on. */
  readonly bad: readonly string[];
};

export type GuideSource = { readonly title: string; readonly quantities: readonly GuideQuantity[] };

type InputSettings = { readonly anchors: Anchors; readonly includeSickLeave: boolean };

/** Every input of the catalogue, each once, under its quantity and its source, as the settings have it. */
export function toGuideSources(settings: InputSettings): GuideSource[] {
  const bySource = Map.groupBy(inputCatalogue, ({ name }) => measureWords[name].source);
  return featureSources.flatMap((source) => {
    const inputs = Map.groupBy(bySource.get(source) ?? [], ({ quantity }) => quantity);
    const rows = [...inputs].map(([quantity, group]) => toQuantity(quantity, group, settings));
    return rows.length === 0 ? [] : [{ title: sourceTitles[source], quantities: rows }];
  });
}

/** How many numbers a run takes in about a person at most. */
export function countInputs(settings: InputSettings): number {
  return selectInputs("elara", settings).length;
}

function toQuantity(
  quantity: Quantity,
  inputs: readonly DetectionInput[],
  settings: InputSettings,
): GuideQuantity {
  const bad = inputs
    .map((input) => describeBadSide(input, settings.anchors))
    .filter((words) => words !== null);
  return {
    quantity,
    title: quantities[quantity],
    part: partOf(quantity, inputs, settings),
    lookedAt: inputs.map(({ name }) => ({ name, words: measureWords[name].words })),
    bad: [...new Set(bad)],
  };
}

function partOf(
  quantity: Quantity,
  inputs: readonly DetectionInput[],
  { includeSickLeave }: InputSettings,
): QuantityPart {
  if (isHealthQuantity(quantity)) return includeSickLeave ? "silent" : "closed";
  return inputs.some(({ adverse }) => adverse !== null) ? "sided" : "shape";
}
