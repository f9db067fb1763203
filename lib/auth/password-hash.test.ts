import { expect, test } from "vitest";
import { decoyPasswordHash, hashPassword, verifyPassword } from "./password-hash.ts";

test("a hash is argon2id with its parameters, salted, and fits its password alone", async () => {
  const [hash, again] = [await hashPassword("grün ist die Farbe"), await hashPassword("grün ist die Farbe")];
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(again).not.toBe(hash);
  expect(await verifyPassword("grün ist die Farbe", hash)).toBe(true);
  expect(await verifyPassword("Grün ist die Farbe", hash)).toBe(false);
  expect(await verifyPassword("grün ist die Farbe ", hash)).toBe(false);
});

test("a password typed with another Unicode form of the same letters fits", async () => {
  const hash = await hashPassword("grün ist die Farbe");
  expect(await verifyPassword("gru\u0308n ist die Farbe", hash)).toBe(true);
});

test("long passwords count to their end", async () => {
  const long = "a".repeat(199);
  const hash = await hashPassword(`${long}b`);
  expect(await verifyPassword(`${long}c`, hash)).toBe(false);
  expect(await verifyPassword(`${long}b`, hash)).toBe(true);
});

test("without an account the answer is no, after the work that a real hash costs", async () => {
  const costOf = (hash: string) => hash.split("$").slice(1, 4);
  expect(await verifyPassword("copper lantern harbour tulip", null)).toBe(false);
  expect(costOf(await decoyPasswordHash())).toEqual(
    costOf(await hashPassword("copper lantern harbour tulip")),
  );
  expect(await decoyPasswordHash()).toBe(await decoyPasswordHash());
});
