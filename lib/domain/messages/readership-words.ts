import { joinNames } from "./thread-rows.ts";

const mostNamed = 6;

/** Who can read what a person writes to HR, in words for that person. */
export function describeReadership(names: readonly string[]): string {
  const nobodyElse =
    "Nobody else can, no manager and no administrator. When somebody in HR opens it, your privacy page says so.";
  if (names.length === 0) {
    return `Nobody in HR has an account at the moment, so what you write waits until somebody does. ${nobodyElse}`;
  }
  const who =
    names.length > mostNamed ? `the ${names.length} people in HR` : `everybody in HR (${joinNames(names)})`;
  return `What you write here can be read by ${who}. ${nobodyElse}`;
}
