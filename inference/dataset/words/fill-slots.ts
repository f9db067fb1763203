import type { Draw } from "./draw.ts";

/** Words that stand in for `{name}` in what is said. One conversation uses one word for each. */
const slots: Readonly<Record<string, readonly string[]>> = {
  day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  month: ["January", "March", "April", "June", "September", "October"],
  span: ["a few weeks", "two months", "half a year", "a long time", "about a month"],
  evening: ["seven", "eight", "half past eight", "nine"],
  peer: [
    "a colleague",
    "somebody from my team",
    "one of the senior people",
    "a guy from the other team",
    "a woman I sit next to",
  ],
  boss: ["my manager", "my boss", "my team lead", "my supervisor"],
  project: [
    "the migration",
    "the new portal",
    "the audit",
    "the product launch",
    "the big tender",
    "the office move",
  ],
  team: [
    "support",
    "sales",
    "the warehouse",
    "accounting",
    "the lab",
    "engineering",
    "the front desk",
    "logistics",
  ],
  relative: ["my wife", "my husband", "my partner", "my sister", "my best friend"],
  child: ["my son", "my daughter", "my little one"],
};

/** Fills the slots of a conversation; a slot of no such name is left as it is, for the check to find. */
export function createSlotFiller(draw: Draw): (text: string) => string {
  const chosen = new Map<string, string>();
  return (text) =>
    text.replace(/\{(\^?)(\w+)\}/gu, (whole, upper: string, name: string) => {
      const words = slots[name];
      if (words === undefined) return whole;
      const word = chosen.get(name) ?? draw.pick(words);
      chosen.set(name, word);
      return upper === "^" ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
}
