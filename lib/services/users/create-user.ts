import type { Db } from "#db/client.ts";
import { findUserByEmail, insertUser, isKnownEmployee } from "#db/queries/users.ts";
import { hashPassword } from "#lib/auth/password-hash.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireGoodPassword } from "./require-good-password.ts";

export type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly employeeId: string | null;
};

/**
 * Adds a user who can sign in at once.
 * @throws UserFacingError conflict when the address or the employee has an account, invalid_input for a
 *   password to be refused or an employee nobody knows
 */
export async function createUser(
  ctx: Ctx,
  input: NewUser & { password: string },
): Promise<{ userId: string }> {
  requireRole(ctx, "admin");
  await requireGoodPassword(input.password, input);
  const passwordHash = await hashPassword(input.password);
  return ctx.db.transaction((tx) => addUser(tx, ctx, input, { passwordHash, action: "user.created" }));
}

/** Adds the row and its audit event, in the caller's transaction. */
export async function addUser(
  tx: Db,
  ctx: Ctx,
  { email, name, role, employeeId }: NewUser,
  how: { passwordHash: string | null; action: string },
): Promise<{ userId: string }> {
  await requireKnownEmployee(tx, employeeId);
  const createdAt = ctx.now();
  const userId = newId("usr", createdAt);
  const { passwordHash } = how;
  if (!(await insertUser(tx, { id: userId, email, name, role, employeeId, passwordHash, createdAt }))) {
    throw await alreadyThere(tx, email);
  }
  await recordEvent(tx, ctx, { action: how.action, subject: userId, detail: { role } });
  return { userId };
}

/** @throws UserFacingError invalid_input */
export async function requireKnownEmployee(db: Db, employeeId: string | null): Promise<void> {
  if (employeeId === null || (await isKnownEmployee(db, employeeId))) return;
  throw new UserFacingError("invalid_input", "There is no employee with this ID.", {
    fieldErrors: { employeeId: "No import has brought this ID yet. Check its spelling." },
  });
}

async function alreadyThere(tx: Db, email: string): Promise<UserFacingError> {
  return (await findUserByEmail(tx, email)) === null
    ? new UserFacingError("conflict", "This employee already has an account.", {
        fieldErrors: { employeeId: "Another account is linked to this employee." },
      })
    : new UserFacingError("conflict", "There is already an account with this e-mail address.", {
        fieldErrors: { email: "This address has an account." },
      });
}
