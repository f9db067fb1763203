import { expect, test } from "vitest";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { makeHelpCard } from "#lib/domain/conversation/care/make-care-card.ts";
import { careCardOf, type ElaraMessage, textOf } from "../elara-message.ts";
import { steadyMessages } from "./steady-messages.ts";

const card: CareCard = makeHelpCard({
  country: "DE",
  companyContacts: [],
  handOff: { state: "offered", who: "" },
});
const person: ElaraMessage = { id: "m1", role: "user", parts: [{ type: "text", text: "Hi" }] };
const reply = (id: string, text: string | null, withCard = false): ElaraMessage => ({
  id,
  role: "assistant",
  parts: [
    ...(withCard ? [{ type: "data-care" as const, id: "care", data: card }] : []),
    ...(text === null ? [] : [{ type: "text" as const, text }]),
  ],
});
const shownAfter = (...states: readonly (readonly ElaraMessage[])[]) =>
  states.reduce((shown, state) => steadyMessages(shown, state), [] as readonly ElaraMessage[]);

test("a replay never takes away what was read, and adds what is new", () => {
  const full = [person, reply("r1", "One. Two.")];
  expect(textOf(shownAfter(full, [person, reply("r1", null)])[1] ?? person)).toBe("One. Two.");
  expect(textOf(shownAfter(full, [person, reply("r1", "One.")])[1] ?? person)).toBe("One. Two.");
  expect(textOf(shownAfter(full, [person, reply("r1", "One. Two. Three.")])[1] ?? person)).toBe(
    "One. Two. Three.",
  );
});

test("what says something else takes its place", () => {
  const changed = shownAfter([person, reply("r1", "One. Two.")], [person, reply("r1", "Other.")]);
  expect(changed.map(textOf)).toEqual(["Hi", "Other."]);
});

test("a card of help stays through a replay and never goes", () => {
  const shown = shownAfter([person, reply("r1", "One.", true)], [person, reply("r1", null)]);
  expect(shown[1] && careCardOf(shown[1])).toEqual(card);
});

test("one reply to a message is shown: the newer one as soon as it has something", () => {
  const old = reply("r1", "One.", true);
  expect(shownAfter([person, old], [person, old, reply("r2", null)]).map(({ id }) => id)).toEqual([
    "m1",
    "r1",
  ]);
  expect(shownAfter([person, old], [person, old, reply("r2", "New.")]).map(({ id }) => id)).toEqual([
    "m1",
    "r2",
  ]);
});

test("the person's own messages are never touched", () => {
  const other: ElaraMessage = { ...person, parts: [{ type: "text", text: "H" }] };
  expect(shownAfter([person], [other])).toEqual([other]);
});
