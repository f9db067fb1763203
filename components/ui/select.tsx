import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

/** The browser's own select, so that keyboard and phone work as people know them. */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={joinClasses("relative block", className)}>
      <select {...rest} className="control appearance-none pr-10">
        {children}
      </select>
      <svg
        viewBox="0 0 12 8"
        className="pointer-events-none absolute top-1/2 right-4 w-3 -translate-y-1/2 text-muted"
        aria-hidden="true"
      >
        <path
          d="m1 1.5 5 5 5-5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
