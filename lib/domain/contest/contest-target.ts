import { type DatasetKind, datasetKinds } from "../dataset/kinds.ts";
import { firstParam, type SearchParams } from "../insight/search-params.ts";
import { longestRecordLabel } from "./contest-text.ts";

/** What the form for a new contest is opened for; "none": the person still chooses. */
export type ContestTarget =
  | { readonly kind: "none" }
  | { readonly kind: "flag"; readonly flagId: string }
  | { readonly kind: "datum"; readonly dataset: DatasetKind; readonly recordLabel: string };

/** Reads what to contest from an address. What is not understood is left to be chosen. */
export function parseContestTarget(params: SearchParams): ContestTarget {
  const flagId = firstParam(params, "flag");
  if (flagId !== "") return { kind: "flag", flagId };
  const dataset = datasetKinds.find((kind) => kind === firstParam(params, "dataset"));
  if (dataset === undefined) return { kind: "none" };
  const { record } = params;
  const label = typeof record === "string" ? record.replaceAll("\u0000", "") : "";
  return { kind: "datum", dataset, recordLabel: label.slice(0, longestRecordLabel) };
}

/** The address of the form for a target. Reads back to the same target. */
export function toContestAddress(target: ContestTarget): string {
  if (target.kind === "none") return "/contests/new";
  if (target.kind === "flag") return `/contests/new?${new URLSearchParams({ flag: target.flagId })}`;
  const { dataset, recordLabel } = target;
  const params = new URLSearchParams(recordLabel === "" ? { dataset } : { dataset, record: recordLabel });
  return `/contests/new?${params}`;
}
