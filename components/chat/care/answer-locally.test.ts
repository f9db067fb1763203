import { expect, test } from "vitest";
import type { CareFacts } from "#lib/domain/conversation/care/care-card.ts";
import { answerLocally } from "./answer-locally.ts";
import { toDialAddress } from "./contact-address.ts";

const facts: CareFacts = {
  country: "US",
  companyContacts: [{ name: "Company doctor", purpose: "company", phone: "+1 555 0100" }],
  handOff: { state: "offered", who: "Hannah Weber from HR" },
};
const person = (text: string) => ({ role: "person", text }) as const;

test("a crisis is answered in the browser with people to call, and claims that nobody was told", () => {
  const answer = answerLocally([person("I want to kill myself")], facts);
  expect(answer?.card.kind).toBe("crisis");
  expect(answer?.card.handOff.state).toBe("unreachable");
  expect(answer?.card.contacts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Emergency", "Company doctor"]),
  );
  expect(answer?.text).not.toBe("");
});

test("a yes to the question about suicide is heard, the same word elsewhere is not", () => {
  const first = [person("I want to kill myself")];
  const asked = answerLocally(first, facts)?.text ?? "";
  expect(answerLocally([...first, { role: "elara", text: asked }, person("yes")], facts)).not.toBeNull();
  expect(answerLocally([{ role: "elara", text: "Shall we go on?" }, person("yes")], facts)).toBeNull();
});

test("ordinary words bring nothing", () => {
  expect(answerLocally([person("This deadline is killing me")], facts)).toBeNull();
  expect(answerLocally([], facts)).toBeNull();
});

test.each([
  ["1-800-799-7233", "tel:18007997233"],
  ["116 123", "tel:116123"],
  ["+49 (0)30 1234", "tel:+490301234"],
])("%s is dialled as %s", (phone, address) => {
  expect(toDialAddress(phone)).toBe(address);
});
