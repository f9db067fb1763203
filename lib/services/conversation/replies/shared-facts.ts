import type { Db } from "#db/client.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import type { QuestionBank } from "#lib/domain/conversation/bank/question-bank.ts";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";
import { logError } from "#lib/errors.ts";
import { type ReplySettings, readReplySettings } from "#lib/services/conversation/read-reply-settings.ts";
import { readBank } from "#lib/services/question-bank/read-bank.ts";

/** What all replies are written with. A reply is better with what the company has set, but can be written without. */
export type SharedFacts = ReplySettings & { readonly bank: QuestionBank };

const defaultReplySettings: ReplySettings = { limits: defaultReplyLimits, companyPolicies: null };

/** How long a reply may be written with what was read for an earlier one. */
const keptMs = 1_000;

declare global {
  // Bundles are loaded several times in one process.
  var elaraSharedFacts:
    | WeakMap<Db, { readonly facts: Promise<SharedFacts>; readonly until: number }>
    | undefined;
}

/** Read at most once a second, however many replies begin. */
export function readSharedFacts(db: Db): Promise<SharedFacts> {
  globalThis.elaraSharedFacts ??= new WeakMap();
  const kept = globalThis.elaraSharedFacts.get(db);
  if (kept !== undefined && performance.now() < kept.until) return kept.facts;
  const facts = read(db);
  globalThis.elaraSharedFacts.set(db, { facts, until: performance.now() + keptMs });
  return facts;
}

async function read(db: Db): Promise<SharedFacts> {
  const settings = await orElse(defaultReplySettings, readReplySettings(db));
  return { ...settings, bank: await orElse(builtInBank, readBank(db)) };
}

/** What a reply is better with, but can be written without. */
export async function orElse<Value>(fallback: Value, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    logError("reply facts", error);
    return fallback;
  }
}
