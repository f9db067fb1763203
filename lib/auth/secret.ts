import { type Env, EnvironmentError } from "#lib/env.ts";

/**
 * The key of the session cookies: `AUTH_SECRET`, or outside production and in demo one that is made once
 * and kept in the data folder, readable by its owner alone.
 * @throws EnvironmentError in production without AUTH_SECRET
 */
export async function resolveAuthSecret(settings: Env): Promise<string> {
  if (settings.AUTH_SECRET !== undefined) return settings.AUTH_SECRET;
  if (settings.NODE_ENV === "production" && settings.ELARA_MODE !== "demo") {
    throw new EnvironmentError(
      "The environment is not usable:\n  AUTH_SECRET: is required in production; 32 random characters or more, for example from `openssl rand -base64 33`",
    );
  }
  const { readOrCreateSecretFile } = await import("#lib/secret-file.ts");
  return readOrCreateSecretFile(settings.ELARA_DATA_DIR, { name: "auth-secret", bytes: 33 });
}
