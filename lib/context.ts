import type { CopyInto, Db } from "#db/client.ts";
import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import type { TextSigner } from "#lib/crypto/text-signature.ts";
import type { Vault } from "#lib/crypto/vault.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";
import type { MailService } from "#lib/email/mail-service.ts";
import { UserFacingError } from "#lib/errors.ts";
import type { JobQueue } from "#lib/jobs/job.ts";
import type { SlackAccess } from "#lib/slack/slack-access.ts";
import type { TargetRules } from "#lib/webhooks/target-address.ts";

/** Who acts: a signed-in person, a visitor who is nobody yet, or the system itself (a job, the command line). */
export type Actor =
  | {
      readonly kind: "user";
      readonly userId: string;
      readonly name: string;
      readonly role: Role;
      readonly employeeId: string | null;
    }
  | { readonly kind: "visitor"; readonly name: string }
  | { readonly kind: "system"; readonly name: string };

/** What every service gets: who acts, the database, the job queue, encryption, the model and the clock. */
export type Ctx = {
  readonly actor: Actor;
  readonly db: Db;
  readonly copyInto: CopyInto;
  readonly jobs: JobQueue;
  /** What people write is stored sealed by it. */
  readonly vault: Vault;
  /** The model endpoint; null while the question bank answers alone. */
  readonly inference: InferenceEndpoint | null;
  /** What delivers mails; null while they stay in the outbox. */
  readonly mailService: MailService | null;
  /** What the company has set up in Slack. */
  readonly slack: SlackAccess;
  /** Where webhooks may go. */
  readonly webhookTargets: TargetRules;
  /** Signs what is handed out and has to be recognised when it comes back. */
  readonly signer: TextSigner;
  /** Where people reach the app: the start of every link in a mail. Never taken from a request. */
  readonly appUrl: string;
  readonly now: () => Date;
};

/**
 * The first line of every service that is not for everybody. The system may do all it is asked to.
 * @throws UserFacingError forbidden
 */
export function requireRole(ctx: Ctx, ...allowed: readonly Role[]): void {
  const { actor } = ctx;
  if (actor.kind === "system" || (actor.kind === "user" && allowed.includes(actor.role))) return;
  throw new UserFacingError("forbidden", "Your account may not do this.");
}

/** The acting user's id, or null when the system acts. */
export function actorId(ctx: Ctx): string | null {
  return ctx.actor.kind === "user" ? ctx.actor.userId : null;
}

/**
 * The acting user's id, for what belongs to whoever is signed in.
 * @throws UserFacingError forbidden when it is nobody
 */
export function requireUserId(ctx: Ctx): string {
  if (ctx.actor.kind === "user") return ctx.actor.userId;
  throw new UserFacingError("forbidden", "Please sign in first.");
}
