import type { GroupCell } from "../../privacy/group-cell.ts";
import { parseFocusFilter, toFocusQuery } from "../focus-filter.ts";
import { parsePeopleFilter, toPeopleQuery } from "../people-filter.ts";

/** Where the people of a group are listed, as HR may see them; null for a group that the lists cannot be narrowed to. */
export function toPeopleLinks({ department, location, tenure }: GroupCell): {
  readonly people: string;
  readonly focus: string;
} | null {
  if (tenure !== null) return null;
  return {
    people: `/hr/people${toPeopleQuery({ ...parsePeopleFilter({}), department, location })}`,
    focus: `/hr/focus${toFocusQuery({ ...parseFocusFilter({}), department, location })}`,
  };
}
