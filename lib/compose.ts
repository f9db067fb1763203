import type { Database } from "#db/client.ts";
import { openDatabase } from "#db/client.ts";
import { toInferenceEndpoint } from "./ai/inference-endpoint.ts";
import type { AuthPorts } from "./auth/ports.ts";
import { resolveAuthSecret } from "./auth/secret.ts";
import type { Actor, Ctx } from "./context.ts";
import { createTextSigner } from "./crypto/text-signature.ts";
import type { Vault } from "./crypto/vault.ts";
import { toMailService } from "./email/mail-service.ts";
import { type Env, env } from "./env.ts";
import { toJobPorts } from "./job-ports.ts";
import { openJobRunner } from "./jobs/open-job-runner.ts";
import type { PgBossQueue } from "./jobs/pg-boss-queue.ts";
import type { TriggerRunner } from "./jobs/trigger-dev/trigger-runner.ts";
import { toPusherAddress } from "./realtime/pusher-address.ts";
import { createRealtime, type Realtime } from "./realtime/realtime.ts";
import { releaseReplies } from "./services/conversation/replies/recover-replies.ts";
import { reportGivenUp } from "./services/jobs/report-given-up.ts";
import { requireMasterKeys } from "./services/keys/require-master-keys.ts";
import { endSession } from "./services/sign-in/end-session.ts";
import { findSessionActor } from "./services/sign-in/find-session-actor.ts";
import { signIn } from "./services/sign-in/sign-in.ts";
import { toSlackAccess } from "./slack/slack-access.ts";
import { toTargetRules } from "./webhooks/outbound.ts";

/** The wired app of this process. */
export type App = {
  readonly env: Env;
  readonly database: Database;
  readonly jobs: PgBossQueue | TriggerRunner;
  readonly auth: AuthPorts;
  readonly realtime: Realtime;
  /** Where people reach the app: the start of every link in a mail. Never taken from a request. */
  readonly appUrl: string;
  /** For somebody who is not signed in; the service itself finds out what they may do. */
  contextForVisitor(): Ctx;
  contextFor(actor: Actor): Ctx;
  close(): Promise<void>;
};

export type ComposeOptions = {
  /** Opens the app though texts in it need a master key that is not at hand. */
  readonly toleratesLostKeys?: boolean;
  /** Leaves it to the server to bring the database up to date. */
  readonly leavesSchema?: boolean;
};

/**
 * Opens the database, brings it up to date and connects every part to it.
 * @throws FolderInUseError, EnvironmentError, or what the database driver throws
 */
export async function composeApp(settings: Env, options: ComposeOptions = {}): Promise<App> {
  const vault = await openVault(settings);
  const database = await openDatabase(
    settings.DATABASE_URL === undefined
      ? { kind: "folder", path: settings.ELARA_DATA_DIR }
      : { kind: "url", url: settings.DATABASE_URL, poolSize: settings.DATABASE_POOL_SIZE },
  );
  if (options.leavesSchema !== true) await database.migrate();
  if (options.toleratesLostKeys !== true) {
    await closeOnFailure(database, () => requireMasterKeys(database.db, vault, new Date()));
  }
  const jobs = await openJobRunner(
    settings,
    toJobPorts(
      database,
      () => new Date(),
      (jobId) => reportGivenUp(contextFor({ kind: "system", name: "jobs" }), { jobId }),
    ),
  );
  const inference = toInferenceEndpoint(settings);
  const appUrl = settings.APP_URL ?? `http://localhost:${settings.PORT}`;
  const mailService = toMailService(settings);
  const signer = createTextSigner(() => resolveAuthSecret(settings));
  const contextFor = (actor: Actor): Ctx => ({
    actor,
    db: database.db,
    copyInto: database.copyInto,
    jobs,
    vault,
    inference,
    mailService,
    slack: toSlackAccess(settings),
    webhookTargets: toTargetRules(settings),
    signer,
    appUrl,
    now: () => new Date(),
  });
  const auth = authPorts(settings, contextFor({ kind: "visitor", name: "sign-in" }));
  const realtime = createRealtime(toPusherAddress(settings), auth.secret);
  return {
    env: settings,
    database,
    jobs,
    auth,
    realtime,
    appUrl,
    contextForVisitor: () => contextFor({ kind: "visitor", name: "link" }),
    contextFor,
    async close() {
      await realtime.close();
      await releaseReplies(database);
      await jobs.stop();
      await database.close();
    },
  };
}

/** A start that is refused gives the data folder back. */
async function closeOnFailure(database: Database, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openVault(settings: Env): Promise<Vault> {
  const [{ createVault }, { resolveKeyRing }] = await Promise.all([
    import("./crypto/vault.ts"),
    import("./crypto/master-key.ts"),
  ]);
  return createVault(await resolveKeyRing(settings));
}

function authPorts(settings: Env, ctx: Ctx): AuthPorts {
  let secret: Promise<string> | undefined;
  return {
    secret: () => {
      secret ??= resolveAuthSecret(settings);
      return secret;
    },
    appUrl: settings.APP_URL,
    trustedProxyHops: settings.TRUSTED_PROXY_HOPS,
    signIn: (attempt) => signIn(ctx, attempt),
    findSessionActor: (claims) => findSessionActor(ctx, claims),
    endSession: (claims) => endSession(ctx, claims),
  };
}

declare global {
  // Bundles are loaded several times in one process; only this is shared between them.
  var elaraApp: Promise<App> | undefined;
}

/** The app of this process, opened at the first call. */
export function getApp(): Promise<App> {
  globalThis.elaraApp ??= composeApp(env()).catch((error) => {
    globalThis.elaraApp = undefined;
    throw error;
  });
  return globalThis.elaraApp;
}
