import { UserFacingError } from "#lib/errors.ts";

const greatestId = 2_147_483_647;

/** The id in an address, or null when it can be no batch's. */
export function parseBatchId(text: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
  return id !== null && id <= greatestId ? id : null;
}

/** @throws UserFacingError not_found */
export function requireBatchId(text: string): number {
  const id = parseBatchId(text);
  if (id === null) throw new UserFacingError("not_found", "There is no such import.");
  return id;
}
