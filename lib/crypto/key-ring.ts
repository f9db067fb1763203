import { createHash } from "node:crypto";

const keyBytes = 32;

export type MasterKey = { readonly id: string; readonly bytes: Buffer };
/** Master keys, newest first: the first one seals, every one opens. */
export type KeyRing = readonly [MasterKey, ...MasterKey[]];

/**
 * Reads a ring of keys: 32 bytes each in base64 (or base64url), separated by commas, newest first. A key's id is
 * the start of its SHA-256, so that a record says which key it needs without anybody naming keys.
 * @throws RangeError saying which place of the ring is wrong; never with the key itself
 */
export function parseKeyRing(text: string): KeyRing {
  const keys = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(toMasterKey);
  const [newest, ...older] = keys;
  if (newest === undefined) throw new RangeError("holds no key");
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new RangeError("holds the same key twice");
  return [newest, ...older];
}

function toMasterKey(text: string, index: number): MasterKey {
  const bytes = Buffer.from(text, "base64");
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text) || bytes.length !== keyBytes) {
    throw new RangeError(`key ${index + 1} is not ${keyBytes} bytes in base64`);
  }
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
}
