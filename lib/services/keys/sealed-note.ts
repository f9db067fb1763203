import type { Ctx } from "#lib/context.ts";

const sealedNote = /^w1\.[0-9a-f]{8}\.[\w-]+~s1\.[\w-]+$/;

/** The text of a note column; notes from before there was encryption are read as they are, until `keys rotate` seals them. */
export function readNote({ vault }: Ctx, stored: string, context: string): string {
  return sealedNote.test(stored) ? vault.unsealText(stored, context) : stored;
}
