import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

type TableHeadCellProps = ComponentProps<"th"> & { align?: "left" | "right" };

export function TableHeadCell({ align = "left", className, scope = "col", ...rest }: TableHeadCellProps) {
  return (
    <th
      {...rest}
      scope={scope}
      className={joinClasses(
        "border-b border-line-strong px-3 py-2.5 align-baseline text-xs font-semibold text-muted first:pl-0 last:pr-0",
        align === "right" && "text-right",
        className,
      )}
    />
  );
}
