import type { ComponentProps } from "react";
import { joinClasses } from "./class-names.ts";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={joinClasses("control", className)} />;
}
