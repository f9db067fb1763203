import { createRandom } from "../../detection/random.ts";
import type { Reply, ReplyRequest } from "./reply.ts";

/** Elara's next turn, from the bank and what was said. Pure, and never throws, whatever was written. */
export function replyTo({ turns, situation, consensus, bank, seed }: ReplyRequest): Reply {
  const said = turns.filter(({ role }) => role === "elara").map(({ text }) => text);
  const family = consensus?.focus ?? situation.problems[0]?.family ?? bank.families[0]?.name ?? "no_data";
  const { openings = [], followUps = [] } = bank.families.find(({ name }) => name === family) ?? {};
  const candidates = said.length === 0 ? openings : followUps.filter(({ after }) => after === "confirms");
  const fresh = candidates.filter(({ text }) => !said.some((before) => before.includes(text)));
  const question = fresh[createRandom(seed, turns.length).below(fresh.length)];
  const lead = said.length === 0 ? "Hello, good to have you here." : "I hear you.";
  const sentences = [
    lead,
    ...(question === undefined ? ["Tell me more whenever you like."] : [question.text]),
  ];
  return {
    text: sentences.join(" "),
    sentences,
    family,
    answerKind: said.length === 0 ? null : "confirms",
    questionId: question?.id ?? null,
    isEnding: false,
  };
}

/** The rest of a reply that was begun by something else: what goes after `begun`, with a leading blank where one is due. */
export function continueReply(request: ReplyRequest & { readonly begun: string }): Reply {
  const reply = replyTo(request);
  const rest = request.begun.includes("?") ? [] : reply.sentences.slice(request.begun.trim() === "" ? 0 : 1);
  const lead = request.begun === "" || /\s$/.test(request.begun) ? "" : " ";
  const text = rest.length === 0 ? "" : lead + rest.join(" ");
  return { ...reply, text, sentences: rest };
}
