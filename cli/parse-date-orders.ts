import { InvalidArgumentError } from "commander";
import { datasetColumns } from "#lib/domain/dataset/columns.ts";
import { type DateOrderChoices, dateOrders } from "#lib/domain/dataset/date-order.ts";
import { datasetKinds } from "#lib/domain/dataset/kinds.ts";

/** One more `--date-order`: an order for every column, or `kind.column=order` for one. */
export function collectDateOrders(text: string, before: DateOrderChoices): DateOrderChoices {
  const [first = "", second] = text.split("=").map((part) => part.trim());
  const order = dateOrders.find((known) => known === (second ?? first).toLowerCase());
  if (order === undefined) {
    throw new InvalidArgumentError("It must be dmy, mdy or ymd, or kind.column=dmy for one column.");
  }
  if (second === undefined) return { ...before, "*": order };
  const columns = listDateColumns();
  const column = columns.find((known) => known.toLowerCase() === first.toLowerCase());
  if (column === undefined) throw new InvalidArgumentError(`Date columns are ${columns.join(", ")}.`);
  return { ...before, [column]: order };
}

function listDateColumns(): string[] {
  return datasetKinds.flatMap((kind) =>
    datasetColumns[kind].filter(({ type }) => type === "date").map(({ name }) => `${kind}.${name}`),
  );
}
