import { type Env, EnvironmentError } from "#lib/env.ts";
import { type KeyRing, parseKeyRing } from "./key-ring.ts";

/**
 * The master keys: `ELARA_MASTER_KEY`, or one that is made once and kept in the data folder, readable by its
 * owner alone.
 * @throws EnvironmentError when the ring cannot be read
 */
export async function resolveKeyRing(settings: Env): Promise<KeyRing> {
  try {
    return parseKeyRing(settings.ELARA_MASTER_KEY ?? (await readOwnKey(settings.ELARA_DATA_DIR)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new EnvironmentError(
      `The environment is not usable:\n  ELARA_MASTER_KEY: ${error.message}; a new key comes from \`openssl rand -base64 32\``,
    );
  }
}

async function readOwnKey(folder: string): Promise<string> {
  const { readOrCreateSecretFile } = await import("#lib/secret-file.ts");
  return readOrCreateSecretFile(folder, { name: "master-key", bytes: 32 });
}
