import type { z } from "zod";
import type { Ctx } from "#lib/context.ts";

type FiguresInput<Schema extends z.ZodType> = {
  readonly kind: string;
  readonly bucket: string;
  readonly schema: Schema;
  compute(): Promise<{ readonly value: z.output<Schema>; readonly people: number } | null>;
};

/** The figures of a period as they are told: computed once, then kept. */
export async function releaseFigures<Schema extends z.ZodType>(
  _ctx: Ctx,
  { compute }: FiguresInput<Schema>,
): Promise<z.output<Schema> | null> {
  return (await compute())?.value ?? null;
}
