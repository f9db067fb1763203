import {
  type GroupCell,
  type GroupDimension,
  type TenureBand,
  tenureBandNames,
  tenureBands,
} from "../../privacy/group-cell.ts";
import type { FilterRemark } from "./group-filter.ts";

export const dimensionNames: Readonly<Record<GroupDimension, string>> = {
  department: "Department",
  location: "Location",
  tenure: "Time here",
};

/** A value of a dimension as pages say it. */
export function nameValue(field: GroupDimension, value: string): string {
  const band = field === "tenure" ? tenureBands.find((known) => known === value) : undefined;
  return band === undefined ? value : tenureBandNames[band];
}

/** What of an address was left out and why, in a sentence. */
export function describeRemark({ kind, field, value }: FilterRemark): string {
  if (field === "period") return `There is no period “${value}”. The last 12 months are shown.`;
  const name = dimensionNames[field].toLowerCase();
  if (kind === "unknown") return `There is no ${name} “${value}” in the data, so it was left out.`;
  return `${dimensionNames[field]} “${nameValue(field, value)}” was left out: of department, location and time here, two can be chosen at once. With three, figures would speak of so few people that single ones could be told.`;
}

/** Whom the figures are about: "Sales · Berlin", or everybody. */
export function nameGroup(cell: GroupCell): string {
  const parts = [
    cell.department,
    cell.location,
    cell.tenure === null ? null : nameTenureOfGroup(cell.tenure),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Everybody" : parts.join(" · ");
}

function nameTenureOfGroup(band: TenureBand): string {
  return band === "unknown" ? "start not known" : `${tenureBandNames[band].toLowerCase()} here`;
}
