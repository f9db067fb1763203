import type { CareCard, CareFacts } from "#lib/domain/conversation/care/care-card.ts";
import { careReply } from "#lib/domain/conversation/care/care-reply.ts";
import { hasAskedAboutSuicide, isCareReply } from "#lib/domain/conversation/care/care-state.ts";
import { screenByLexicons } from "#lib/domain/conversation/screen/screen-by-lexicons.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";

export type CareAnswer = { readonly text: string; readonly card: CareCard };

const rememberedMessages = 5;

/**
 * What the care path says to the last of `turns`, found in the browser, for when nobody else can: the same screen and the
 * same fixed texts as on the server, without anybody being told. Null when the message is none of its matters.
 */
export function answerLocally(turns: readonly Turn[], facts: CareFacts): CareAnswer | null {
  const last = turns.at(-1);
  if (last?.role !== "person") return null;
  const before = turns.slice(0, -1);
  const verdict = screenByLexicons(last.text, {
    askedDirectly: hasAskedAboutSuicide(before),
    previous: before
      .flatMap(({ role, text }) => (role === "person" ? [text] : []))
      .slice(-rememberedMessages),
  });
  if (!isCareReply(verdict, turns)) return null;
  const handOff = { state: "unreachable", who: facts.handOff.who } as const;
  return careReply({ ...facts, handOff, verdict, screen: screenByLexicons, seed: turns.length, turns });
}

/** Runs everything once, so that the browser has it compiled when it is needed. */
export function warmUp(facts: CareFacts): void {
  answerLocally([{ role: "person", text: "I want to die" }], facts);
}
