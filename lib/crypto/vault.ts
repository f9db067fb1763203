import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { KeyRing, MasterKey } from "./key-ring.ts";

const algorithm = "aes-256-gcm";
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const wrapContext = "elara:record-key";

/** The key of one record. Whoever destroys its wrapped form has destroyed the record. */
export type RecordKey = { readonly secret: KeyObject };

/**
 * Encryption at rest: AES-256-GCM, a key for each record, wrapped by the newest master key. `context` says
 * what a text belongs to (`message:msg_1`); a sealed text moved to another place does not open.
 */
export type Vault = {
  newRecordKey(): { readonly key: RecordKey; readonly wrapped: string };
  /** @throws SealError when the key ring lacks its master key, or it was changed */
  openKey(wrapped: string): RecordKey;
  seal(key: RecordKey, text: string, context: string): string;
  /** @throws SealError when it was changed, moved, or sealed with another key */
  unseal(key: RecordKey, sealed: string, context: string): string;
  /** A text that carries its own wrapped key: for columns that hold one text alone. */
  sealText(text: string, context: string): string;
  unsealText(sealed: string, context: string): string;
  /** The same key, wrapped by the newest master key; null when it is already. */
  rewrap(wrapped: string): string | null;
  /** Ids of the master keys at hand, newest first. */
  readonly masterKeyIds: readonly string[];
};

/** Something sealed cannot be opened. The message names keys by id and never holds content. */
export class SealError extends Error {
  override readonly name = "SealError";
}

export function createVault(ring: KeyRing): Vault {
  const [newest] = ring;
  const vault: Vault = {
    masterKeyIds: ring.map(({ id }) => id),
    newRecordKey() {
      const bytes = randomBytes(keyBytes);
      return { key: toRecordKey(bytes), wrapped: wrap(newest, bytes) };
    },
    openKey: (wrapped) => toRecordKey(unwrap(ring, wrapped)),
    seal: (key, text, context) => `s1.${encrypt(key.secret, Buffer.from(text, "utf8"), context)}`,
    unseal(key, sealed, context) {
      const [version, body] = sealed.split(".");
      if (version !== "s1" || body === undefined) throw new SealError("not a sealed text");
      return decrypt(key.secret, body, context).toString("utf8");
    },
    sealText(text, context) {
      const { key, wrapped } = vault.newRecordKey();
      return `${wrapped}~${vault.seal(key, text, context)}`;
    },
    unsealText(sealed, context) {
      const [wrapped = "", body = ""] = sealed.split("~");
      return vault.unseal(vault.openKey(wrapped), body, context);
    },
    rewrap(wrapped) {
      if (wrapped.startsWith(`w1.${newest.id}.`)) return null;
      return wrap(newest, unwrap(ring, wrapped));
    },
  };
  return vault;
}

/** A key of bytes would be checked and copied anew each time something is sealed, at several times the cost of sealing. */
function toRecordKey(bytes: Buffer): RecordKey {
  return { secret: createSecretKey(bytes) };
}

function wrap(master: MasterKey, bytes: Buffer): string {
  return `w1.${master.id}.${encrypt(createSecretKey(master.bytes), bytes, wrapContext)}`;
}

function unwrap(ring: KeyRing, wrapped: string): Buffer {
  const [version, id, body] = wrapped.split(".");
  if (version !== "w1" || body === undefined) throw new SealError("not a wrapped key");
  const master = ring.find((key) => key.id === id);
  if (master === undefined) throw new SealError(`the key ring lacks the master key ${id}`);
  return decrypt(createSecretKey(master.bytes), body, wrapContext);
}

function encrypt(key: KeyObject, plain: Buffer, context: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(context, "utf8"));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

function decrypt(key: KeyObject, body: string, context: string): Buffer {
  const all = Buffer.from(body, "base64url");
  if (all.length < ivBytes + tagBytes) throw new SealError("a sealed text is cut short");
  const decipher = createDecipheriv(algorithm, key, all.subarray(0, ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context, "utf8"));
  decipher.setAuthTag(all.subarray(all.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(all.subarray(ivBytes, all.length - tagBytes)), decipher.final()]);
  } catch {
    throw new SealError(`a sealed text was changed, moved or sealed with another key (${context})`);
  }
}
