import { z } from "zod";

const summaryId = z.string().min(1).max(100);
const readRevision = z.coerce.number().int();
const words = z.string().max(20_000, "Please make it shorter.");

export const summaryInput = z.object({ summaryId });
export const readSummaryInput = z.object({ summaryId, readRevision });

/** Boxes that are ticked: none, one, or a list of them. */
const kept = z
  .union([
    z
      .string()
      .max(100)
      .transform((name) => [name]),
    z.array(z.string().max(100)).max(1_000),
  ])
  .default([]);

export const correctionInput = z.object({ summaryId, readRevision, text: words, note: words, kept });
