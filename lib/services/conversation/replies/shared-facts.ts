import type { Db } from "#db/client.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import type { QuestionBank } from "#lib/domain/conversation/bank/question-bank.ts";
import {
  companyPoliciesSetting,
  defaultReplyLimits,
  type ReplyLimits,
} from "#lib/domain/conversation/settings.ts";
import { logError } from "#lib/errors.ts";
import { readReplyLimits } from "#lib/services/conversation/read-reply-limits.ts";
import { readBank } from "#lib/services/question-bank/read-bank.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** What all replies are written with. A reply is better with what the company has set, but can be written without. */
export type SharedFacts = {
  readonly limits: ReplyLimits;
  readonly bank: QuestionBank;
  readonly companyPolicies: string | null;
};

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
  const limits = await orElse(defaultReplyLimits, readReplyLimits(db));
  const companyPolicies = await orElse(null, readCompanyPolicies(db));
  return { limits, companyPolicies, bank: await orElse(builtInBank, readBank(db)) };
}

async function readCompanyPolicies(db: Db): Promise<string | null> {
  const { value } = await readSetting(db, companyPoliciesSetting);
  return value === "" ? null : value;
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
