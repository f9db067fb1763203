import fc from "fast-check";
import { expect, test } from "vitest";
import { parseKeyRing } from "./key-ring.ts";
import { createVault, SealError } from "./vault.ts";

const keyOf = (fill: number) => Buffer.alloc(32, fill).toString("base64");
const oldVault = createVault(parseKeyRing(keyOf(1)));
const vault = createVault(parseKeyRing(`${keyOf(2)}, ${keyOf(1)}`));

test("what was sealed opens again, whatever it holds, and no two seals look alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const sealed = vault.sealText(text, "note:1");
      expect(vault.unsealText(sealed, "note:1")).toBe(text);
      expect(vault.sealText(text, "note:1")).not.toBe(sealed);
    }),
  );
});

test("a sealed text holds nothing of what it says", () => {
  const { key, wrapped } = vault.newRecordKey();
  const sealed = vault.seal(key, "I am exhausted", "message:1");
  expect(Buffer.from(sealed.slice(3), "base64url").toString("latin1")).not.toContain("exhausted");
  expect(wrapped).not.toContain(key.secret.export().toString("base64url"));
});

test("a text that was changed, cut short or moved to another record does not open", () => {
  const { key } = vault.newRecordKey();
  const sealed = vault.seal(key, "only here", "message:1");
  expect(() => vault.unseal(key, sealed, "message:2")).toThrow(SealError);
  for (let place = 3; place < sealed.length - 1; place += 7) {
    const other = sealed[place] === "A" ? "B" : "A";
    const changed = sealed.slice(0, place) + other + sealed.slice(place + 1);
    expect(() => vault.unseal(key, changed, "message:1"), `place ${place}`).toThrow(SealError);
  }
  expect(() => vault.unseal(key, sealed.slice(0, 20), "message:1")).toThrow(SealError);
});

test("a ring opens what its older keys sealed; rewrapped, the older key is not needed any more", () => {
  const { key, wrapped } = oldVault.newRecordKey();
  const sealed = oldVault.seal(key, "long ago", "message:1");
  const rewrapped = vault.rewrap(wrapped);
  expect(rewrapped).not.toBeNull();
  const onlyNew = createVault(parseKeyRing(keyOf(2)));
  expect(onlyNew.unseal(onlyNew.openKey(rewrapped ?? ""), sealed, "message:1")).toBe("long ago");
  expect(() => onlyNew.openKey(wrapped)).toThrow(/lacks the master key/);
  expect(vault.rewrap(rewrapped ?? "")).toBeNull();
});

test.each([
  ["", /no key/],
  ["short", /key 1 is not 32 bytes/],
  [`${keyOf(1)},nonsense!`, /key 2 is not 32 bytes/],
  [`${keyOf(1)},${keyOf(1)}`, /same key twice/],
])("a ring that cannot be used is refused: %s", (text, message) => {
  expect(() => parseKeyRing(text)).toThrow(message);
});
