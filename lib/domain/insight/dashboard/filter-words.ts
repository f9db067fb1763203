import type { FilterRemark, GroupDimension, GroupFilter } from "./group-filter.ts";

export const dimensionNames: Readonly<Record<GroupDimension, string>> = {
  department: "Department",
  location: "Location",
  tenure: "Time here",
};

const tenureNames: Readonly<Record<string, string>> = {
  under_1: "Under 1 year",
  "1_to_3": "1 to 3 years",
  "3_to_5": "3 to 5 years",
  "5_and_more": "5 years and more",
  unknown: "Not known",
};

/** @example nameTenure("1_to_3") // "1 to 3 years" */
export function nameTenure(band: string): string {
  return tenureNames[band] ?? band;
}

/** A value of a dimension as pages say it. */
export function nameValue(field: GroupDimension, value: string): string {
  return field === "tenure" ? nameTenure(value) : value;
}

/** What of an address was left out and why, in a sentence. */
export function describeRemark({ kind, field, value }: FilterRemark): string {
  if (field === "period") return `There is no period “${value}”. The last 12 months are shown.`;
  const name = dimensionNames[field].toLowerCase();
  if (kind === "unknown") return `There is no ${name} “${value}” in the data, so it was left out.`;
  return `${dimensionNames[field]} “${nameValue(field, value)}” was left out: of department, location and time here, two can be chosen at once. With three, figures would speak of so few people that single ones could be told.`;
}

/** Whom the figures are about: "Sales · Berlin", or everybody. */
export function nameGroup(filter: Omit<GroupFilter, "period">): string {
  const parts = [
    filter.department,
    filter.location,
    filter.tenure === null ? null : nameTenureOfGroup(filter.tenure),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Everybody" : parts.join(" · ");
}

function nameTenureOfGroup(band: string): string {
  return band === "unknown" ? "start not known" : `${nameTenure(band).toLowerCase()} here`;
}
