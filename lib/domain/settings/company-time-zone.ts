import { z } from "zod";
import type { SettingDefinition } from "./definition.ts";

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone in which the company's days begin and end, by its IANA name. */
export const companyTimeZone: SettingDefinition<string> = {
  key: "company.timeZone",
  schema: z.string().refine(isTimeZone, "is no time zone, such as Europe/Berlin"),
  defaultValue: "UTC",
};
