import type { Db } from "#db/client.ts";
import { deleteMasterKey, insertMasterKey, listMasterKeyIds } from "#db/queries/master-keys.ts";
import { hasTextSealedBy } from "#db/queries/sealed-columns.ts";
import type { Vault } from "#lib/crypto/vault.ts";
import { EnvironmentError } from "#lib/env.ts";

/**
 * Run before anything is sealed: remembers the key that seals from now on, and makes sure that every key which
 * sealed something is at hand. Without this, a start with the wrong key would look fine until somebody reads.
 * @throws EnvironmentError naming the ids of the keys that are missing
 */
export async function requireMasterKeys(db: Db, vault: Vault, now: Date): Promise<void> {
  const missing = await listMissingKeys(db, vault);
  if (missing.length > 0) {
    throw new EnvironmentError(
      `The environment is not usable:\n  ELARA_MASTER_KEY: this database holds texts that only the master key ${missing.join(", ")} opens, and it is not among the keys given. Add it after the newest key, separated by a comma. If it is lost for good, so are those texts: \`elara keys forget <id>\` accepts that`,
    );
  }
  const newest = vault.masterKeyIds[0];
  if (newest !== undefined) await insertMasterKey(db, { id: newest, firstUsedAt: now });
}

/** Ids of the keys that sealed something and are not in the ring; one that nothing needs any more is struck off. */
async function listMissingKeys(db: Db, vault: Vault): Promise<string[]> {
  const missing: string[] = [];
  for (const id of await listMasterKeyIds(db)) {
    if (vault.masterKeyIds.includes(id)) continue;
    if (await hasTextSealedBy(db, id)) missing.push(id);
    else await deleteMasterKey(db, id);
  }
  return missing;
}
