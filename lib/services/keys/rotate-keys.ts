import { deleteMasterKey, listMasterKeyIds } from "#db/queries/master-keys.ts";
import {
  hasTextSealedBy,
  listPlainTexts,
  listSealedByOthers,
  type SealedColumn,
  sealedColumns,
  updateSealedText,
} from "#db/queries/sealed-columns.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

const batchSize = 500;

export type KeyRotation = {
  readonly masterKeyId: string;
  /** Texts whose key is now wrapped by the newest master key. */
  readonly rewrapped: number;
  /** Texts from before there was encryption, sealed now. */
  readonly sealed: number;
  /** Keys that nothing needs any more. */
  readonly retired: readonly string[];
};

/**
 * Wraps the key of every sealed text by the newest master key, so that older ones can be given up. The texts
 * themselves are not touched. It can be stopped and run again at any time.
 */
export async function rotateKeys(ctx: Ctx): Promise<KeyRotation> {
  requireRole(ctx, "admin");
  const masterKeyId = ctx.vault.masterKeyIds[0];
  if (masterKeyId === undefined) throw new TypeError("a vault has at least one key");
  let rewrapped = 0;
  let sealed = 0;
  for (const column of sealedColumns) {
    sealed += await sealPlainTexts(ctx, column);
    rewrapped += await rewrapColumn(ctx, column, masterKeyId);
  }
  const retired = await retireKeys(ctx, masterKeyId);
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, {
      action: "keys.rotated",
      subject: masterKeyId,
      detail: { rewrapped, sealed, retired },
    }),
  );
  return { masterKeyId, rewrapped, sealed, retired };
}

async function rewrapColumn(ctx: Ctx, column: SealedColumn, masterKeyId: string): Promise<number> {
  let done = 0;
  for (;;) {
    const rows = await listSealedByOthers(ctx.db, column, { masterKeyId, limit: batchSize });
    if (rows.length === 0) return done;
    await ctx.db.transaction(async (tx) => {
      for (const { id, text } of rows) {
        const [wrapped = "", ...rest] = text.split("~");
        const to = [ctx.vault.rewrap(wrapped) ?? wrapped, ...rest].join("~");
        await updateSealedText(tx, column, { id, from: text, to });
      }
    });
    done += rows.length;
  }
}

async function sealPlainTexts(ctx: Ctx, column: SealedColumn): Promise<number> {
  const { noteContext } = column;
  if (noteContext === undefined) return 0;
  let done = 0;
  for (;;) {
    const rows = await listPlainTexts(ctx.db, column, { limit: batchSize });
    if (rows.length === 0) return done;
    await ctx.db.transaction(async (tx) => {
      for (const { id, text } of rows) {
        await updateSealedText(tx, column, {
          id,
          from: text,
          to: ctx.vault.sealText(text, `${noteContext}:${id}`),
        });
      }
    });
    done += rows.length;
  }
}

async function retireKeys(ctx: Ctx, masterKeyId: string): Promise<string[]> {
  const retired: string[] = [];
  for (const id of await listMasterKeyIds(ctx.db)) {
    if (id === masterKeyId) continue;
    if (await hasTextSealedBy(ctx.db, id)) {
      throw new UserFacingError(
        "conflict",
        `Something was sealed with the key ${id} meanwhile. Start again.`,
      );
    }
    await deleteMasterKey(ctx.db, id);
    retired.push(id);
  }
  return retired;
}
