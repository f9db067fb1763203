import type { CareFacts, HelpContact } from "../care-card.ts";

const anywhere = "your local emergency number (112 or 911 in most countries)";

/** What stands in the places of a text: whom to call in an emergency, whom to talk to, and who was told. */
export function wordPlaces(
  { handOff }: Pick<CareFacts, "handOff">,
  contacts: readonly HelpContact[],
): Record<string, string> {
  const emergency = contacts.find(({ purpose, phone }) => purpose === "emergency" && phone !== undefined);
  const line = contacts.find(({ purpose }) => purpose !== "emergency" && purpose !== "company");
  return {
    emergency: emergency?.phone ?? anywhere,
    line: line === undefined ? anywhere : wordContact(line),
    who: handOff.who,
  };
}

function wordContact({ name, phone, text, web }: HelpContact): string {
  if (phone !== undefined) return `${name}, ${phone}`;
  return `${name}, ${text ?? web ?? ""}`;
}
