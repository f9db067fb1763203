import type { Db } from "#db/client.ts";
import { findAccountOfEmployee, findThreadPerson, type ThreadRow } from "#db/queries/message-threads.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordContact } from "#lib/services/engagement/record-contact.ts";
import { getPerson } from "#lib/services/people/read-person.ts";
import { auditThread } from "./audit-thread.ts";
import { openThread } from "./open-thread.ts";
import { requireInboxThread } from "./require-thread.ts";
import { requireSubject, requireWords } from "./require-words.ts";
import { findSent, refuseFlood, type Sent, storeMessage } from "./store-message.ts";
import type { Words } from "./write-to-hr.ts";

/**
 * Somebody in HR begins a thread with an employee, and looks after it.
 * @throws UserFacingError forbidden, also about oneself; not_found; conflict when the employee has no account that can
 * sign in; invalid_input, rate_limited
 */
export async function startThreadWith(
  ctx: Ctx,
  input: Words & { readonly employeeId: string; readonly subject: string },
): Promise<Sent> {
  requireRole(ctx, "hr");
  const subject = requireSubject(input.subject);
  const text = requireWords(input.text, { isCrisis: false });
  const { clientId } = input;
  return ctx.db.transaction(async (tx) => {
    const sent = await findSent(tx, ctx, { clientId, text, threadId: null });
    if (sent !== null) return sent;
    const userId = await requireAccount(tx, ctx, input.employeeId);
    const thread = await openThread(tx, ctx, { userId, subject, side: "hr" });
    return store(tx, ctx, { thread, clientId, text });
  });
}

/**
 * Somebody in HR writes in a thread. Who answers first looks after it; a colleague may answer too.
 * @throws UserFacingError forbidden; not_found, also about oneself; conflict when the person can no longer sign in;
 * invalid_input, rate_limited
 */
export async function writeToPerson(ctx: Ctx, input: Words & { readonly threadId: string }): Promise<Sent> {
  requireRole(ctx, "hr");
  const text = requireWords(input.text, { isCrisis: false });
  const { threadId, clientId } = input;
  return ctx.db.transaction(async (tx) => {
    const sent = await findSent(tx, ctx, { clientId, text, threadId });
    if (sent !== null) return sent;
    const thread = await requireInboxThread(tx, ctx, { threadId, hold: "update" });
    if ((await findThreadPerson(tx, thread.userId))?.disabledAt !== null) throw unreachable();
    return store(tx, ctx, { thread, clientId, text });
  });
}

async function store(tx: Db, ctx: Ctx, input: Words & { readonly thread: ThreadRow }): Promise<Sent> {
  const { thread, clientId, text } = input;
  await refuseFlood(tx, ctx);
  const messageId = newId("tms", ctx.now());
  const sent = await storeMessage(tx, ctx, { thread, side: "hr", messageId, clientId, text, card: null });
  // An answer is no contact out of the blue; the rest counts towards how often somebody is contacted.
  if (thread.lastSide === "hr") {
    await recordContact(tx, ctx, { userId: thread.userId, channel: "hr_message", key: messageId });
  }
  await auditThread(tx, ctx, { thread, action: "thread.written" });
  return sent;
}

async function requireAccount(tx: Db, ctx: Ctx, employeeId: string): Promise<string> {
  await getPerson(tx, ctx, employeeId);
  const account = await findAccountOfEmployee(tx, employeeId);
  if (account === null) {
    throw new UserFacingError(
      "conflict",
      "This person has no account in Elara yet, so they would not read it. Write an e-mail or call; an administrator can invite them.",
    );
  }
  if (account.disabledAt !== null) throw unreachable();
  return account.id;
}

function unreachable(): UserFacingError {
  return new UserFacingError(
    "conflict",
    "This person can no longer sign in, so they would not read it. Write an e-mail or call.",
  );
}
