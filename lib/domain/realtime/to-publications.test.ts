import fc from "fast-check";
import { expect, test } from "vitest";
import type { AddressedEvent, Publication } from "./to-publications.ts";
import { toPublications } from "./to-publications.ts";

const event = (id: string, userId: string): AddressedEvent => ({
  id,
  userId,
  name: "message",
  subjectId: `of-${id}`,
});

function listDeliveries(publication: Publication): string[] {
  return publication.kind === "one"
    ? publication.userIds.map((userId) => `${publication.event.id} ${userId}`)
    : publication.events.map((item) => `${item.event.id} ${item.userId}`);
}

test("one event for many people and many events for one person each go out in the fewest requests", () => {
  const forMany = Array.from({ length: 250 }, (_, index) => event("all", `u${index}`));
  const forOne = Array.from({ length: 25 }, (_, index) => event(`e${index}`, "u1"));
  const publications = toPublications([...forMany, ...forOne]);
  expect(publications.map((publication) => [publication.kind, listDeliveries(publication).length])).toEqual([
    ["one", 100],
    ["one", 100],
    ["one", 50],
    ["several", 10],
    ["several", 10],
    ["several", 5],
  ]);
});

test("everybody is told each of their events once and nothing else, within the protocol's limits", () => {
  const events = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 150 })), {
    selector: String,
    maxLength: 400,
  });
  fc.assert(
    fc.property(events, (pairs) => {
      const addressed = pairs.map(([id, user]) => event(`e${id}`, `u${user}`));
      const publications = toPublications(addressed);
      const wanted = addressed.map(({ id, userId }) => `${id} ${userId}`);
      expect(publications.flatMap(listDeliveries).sort()).toEqual(wanted.sort());
      for (const publication of publications) {
        const count = listDeliveries(publication).length;
        expect(count).toBeLessThanOrEqual(publication.kind === "one" ? 100 : 10);
      }
    }),
  );
});

test("nothing about the person travels with the event", () => {
  const [publication] = toPublications([event("e", "u1")]);
  expect(publication).toEqual({
    kind: "several",
    events: [{ event: { id: "e", name: "message", subjectId: "of-e" }, userId: "u1" }],
  });
});
