import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return (
    <tr
      {...rest}
      className={joinClasses(
        "border-b border-line transition-colors last:border-0 hover:bg-hover",
        className,
      )}
    />
  );
}
