import { argon2id, argon2Verify } from "hash-wasm";

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const parameters = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;

/** The argon2id hash of a password, exactly as typed but for Unicode form, with its parameters in it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return argon2id({ ...parameters, password: password.normalize("NFKC"), salt, outputType: "encoded" });
}

let decoyHash: Promise<string> | null = null;

/** A hash that no password fits, with the parameters of every other. It stands in where there is none. */
export function decoyPasswordHash(): Promise<string> {
  decoyHash ??= hashPassword(crypto.randomUUID());
  return decoyHash;
}

/**
 * Whether a password is the right one. Without a hash (no such account, or no password set yet) it takes
 * as long and says no.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const matches = await argon2Verify({
    password: password.normalize("NFKC"),
    hash: hash ?? (await decoyPasswordHash()),
  });
  return hash !== null && matches;
}
