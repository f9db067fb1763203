import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return (
    <tr
      {...rest}
      className={joinClasses(
        "border-b border-line transition-[background-color,box-shadow] last:border-0 hover:bg-hover hover:shadow-[-0.75rem_0_var(--surface-hover),0.75rem_0_var(--surface-hover)]",
        className,
      )}
    />
  );
}
