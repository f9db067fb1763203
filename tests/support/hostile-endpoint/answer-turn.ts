import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { careReply } from "#lib/domain/conversation/care/care-reply.ts";
import { isCareReply } from "#lib/domain/conversation/care/care-state.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { speakReply } from "#lib/services/conversation/replies/speak-reply.ts";
import { screenNewest } from "#lib/services/conversation/turn/screen-turn.ts";

export type AnsweredTurn = { readonly text: string; readonly by: "care" | "reply" };

/**
 * What a person gets to read after the turns so far: Elara's whole path, without a database. An endpoint of another
 * `model` is another one, of which nothing is remembered.
 */
export async function answerTurn(
  turns: readonly Turn[],
  endpoint: { readonly url: string; readonly model: string },
): Promise<AnsweredTurn> {
  const verdict = screenNewest(turns);
  if (isCareReply(verdict, turns)) {
    const handOff = { state: "unreachable", who: "nobody" } as const;
    const facts = { country: "GB", companyContacts: [], handOff };
    return { by: "care", text: careReply({ verdict, screen: screenMessage, turns, seed: 1, ...facts }).text };
  }
  let text = "";
  const sentences = speakReply({
    endpoint: { ...endpoint, apiKey: null },
    limits: defaultReplyLimits,
    bank: builtInBank,
    situation: unknownSituation,
    consensus: null,
    turns,
    begun: [],
    seed: 1,
    signal: new AbortController().signal,
  });
  for await (const sentence of sentences) text += sentence;
  return { by: "reply", text };
}
