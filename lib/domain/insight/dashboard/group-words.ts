import {
  type GroupDimension,
  groupDimensions,
  tenureBandNames,
  unknownLocation,
} from "../../privacy/group-cell.ts";
import { isolate } from "../../text/isolate.ts";
import { joinNames } from "../group-bars.ts";
import { dimensionNames } from "./filter-words.ts";

const ones: Readonly<Record<GroupDimension, string>> = {
  department: "department",
  location: "location",
  tenure: "group by time here",
};

const unknownPeople: Readonly<Record<GroupDimension, string>> = {
  department: "people whose department is not known",
  location: "people whose location is not known",
  tenure: "people whose start here is not known",
};

const unknownNames: ReadonlySet<string> = new Set([unknownLocation, tenureBandNames.unknown]);

function findDimension(itemName: string): GroupDimension | null {
  return groupDimensions.find((dimension) => dimensionNames[dimension] === itemName) ?? null;
}

/**
 * One of the groups that a chart is about, in a sentence.
 * @example nameOne("Time here") // "group by time here"
 */
export function nameOne(itemName: string): string {
  const dimension = findDimension(itemName);
  return dimension === null ? itemName.toLowerCase() : ones[dimension];
}

/**
 * Where something is, by the names of groups; those of whom the group is not known are said to be so. `most` names are
 * said, and how many more there are.
 * @example placeIn(["Design", "Unknown"], "Location") // "in Design and among people whose location is not known"
 */
export function placeIn(names: readonly string[], itemName: string, most = names.length): string {
  const dimension = findDimension(itemName);
  const said = names.length <= most ? names : names.slice(0, Math.max(1, most - 1));
  const known = said.filter((name) => dimension === null || !unknownNames.has(name)).map(isolate);
  const more = names.length > said.length ? [`${names.length - said.length} more`] : [];
  const isUnknownSaid = dimension !== null && said.some((name) => unknownNames.has(name));
  const inKnown = known.length + more.length === 0 ? [] : [`in ${joinNames([...known, ...more])}`];
  return [...inKnown, ...(isUnknownSaid ? [`among ${unknownPeople[dimension]}`] : [])].join(" and ");
}
