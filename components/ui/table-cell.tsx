import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

type TableCellProps = ComponentProps<"td"> & { align?: "left" | "right" };

export function TableCell({ align = "left", className, ...rest }: TableCellProps) {
  return (
    <td
      {...rest}
      className={joinClasses(
        "px-3 py-3 align-top first:pl-0 last:pr-0",
        align === "right" && "text-right",
        className,
      )}
    />
  );
}
