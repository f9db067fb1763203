import { inputCatalogue } from "../../detection/inputs/input-catalogue.ts";
import {
  type Adverse,
  type AnchorName,
  type Anchors,
  type DetectionInput,
  quantities,
} from "../../detection/inputs/input-definition.ts";
import { joinNames } from "../group-bars.ts";
import { capitalise, formatAmount } from "../guide/guide-format.ts";

/** A bad side that holds only before, or only from, some time in the company on. */
type Condition = { readonly side: "before" | "from"; readonly anchor: AnchorName };

/**
 * What counts against somebody only in their first days in the company, or only after them, in sentences; none when
 * nothing does. Such a rule alone can make a rate differ with time in the company.
 */
export function describeTenureRules(
  anchors: Anchors,
  catalogue: readonly DetectionInput[] = inputCatalogue,
): string[] {
  const rules = catalogue.flatMap(({ quantity, adverse }) =>
    conditionsOf(adverse).map((condition) => ({ ...condition, title: quantities[quantity].toLowerCase() })),
  );
  return [...Map.groupBy(rules, ({ side, anchor }) => `${side} ${anchor}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const titles = [...new Set(group.map(({ title }) => title))];
    const days = formatAmount(anchors[first.anchor], "day");
    const when = first.side === "before" ? `in the first ${days}` : `after the first ${days}`;
    const [verb, where] = [
      titles.length === 1 ? "counts" : "count",
      first.side === "before" ? "there" : "later",
    ];
    return [
      `${capitalise(joinNames(titles))} ${verb} against somebody only ${when}, so a higher rate ${where} can come from that.`,
    ];
  });
}

function conditionsOf(adverse: Adverse | null): Condition[] {
  const bounds: Bounds = adverse ?? {};
  const ofTenure = (bound: Bounds["onlyBelow"], side: Condition["side"]) =>
    bound?.measure === "Days_Since_Joining" ? [{ side, anchor: bound.anchor }] : [];
  return [...ofTenure(bounds.onlyBelow, "before"), ...ofTenure(bounds.onlyFrom, "from")];
}

type Bounds = Pick<Adverse, "onlyBelow"> & { readonly onlyFrom?: Adverse["onlyBelow"] };
