import type { Ctx } from "#lib/context.ts";
import { toSampleSeed } from "#lib/domain/engagement/draw-sample.ts";

/** The seed of a day's lot. Whoever knew it could draw again, and tell whom Elara asked for another reason. */
export async function readSampleSeed({ signer }: Pick<Ctx, "signer">, day: string): Promise<number> {
  return toSampleSeed(await signer.sign("check-in lot", day));
}
