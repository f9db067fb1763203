import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return <textarea {...rest} rows={rows} className={joinClasses("control resize-y", className)} />;
}
