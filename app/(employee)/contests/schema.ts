import { z } from "zod";
import { datasetKinds } from "#lib/domain/dataset/kinds.ts";

const id = z.string().min(1).max(200);
const statement = z.string().max(20_000, "Please keep it to 2,000 characters.");

export const flagContestInput = z.object({
  flagId: id,
  quantities: z.array(z.string().max(200)).max(50),
  statement,
});

export const datumContestInput = z.object({
  dataset: z.enum(datasetKinds),
  recordLabel: z.string().max(2000, "Please keep it to 200 characters."),
  statement,
});

export const withdrawalInput = z.object({ contestId: id });
