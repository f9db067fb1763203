import { guardSentence } from "#lib/domain/conversation/guard/guard-sentence.ts";
import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";
import type { GuardLine, GuardReply } from "./evaluation-set.ts";
import { type Outcome, timed } from "./outcome.ts";

/** A single sentence, as if it were the first of a reply. */
export function judgeGuardLine(line: GuardLine, takenUs: number[]): Outcome[] {
  const { sentence, person, clean, reason } = line;
  const verdict = timed(() => guardSentence(sentence, { personText: person, before: "" }), takenUs);
  const outcome = {
    isTrue: !verdict.ok,
    text: `${sentence}   (to: ${person})`,
    said: verdict.ok ? "passed" : verdict.reason,
  };
  if (clean) {
    return [{ ...outcome, rate: "guard, sentences: clean ones blocked", isMiss: !verdict.ok, groups: {} }];
  }
  const groups = { reason: reason ?? "" };
  const caught = {
    ...outcome,
    rate: "guard, sentences: contaminated ones caught",
    isMiss: verdict.ok,
    groups,
  };
  if (verdict.ok) return [caught];
  const isNamed = verdict.reason === reason;
  return [caught, { ...caught, rate: "guard, sentences: caught for the reason given", isTrue: isNamed }];
}

/** A whole reply as it would be streamed: what is blocked is not part of what came before. */
export function judgeGuardReply(reply: GuardReply, takenUs: number[]): Outcome[] {
  const blocked = listBlocked(reply, takenUs);
  const outcome = {
    isTrue: blocked.length > 0,
    groups: {},
    text: `${reply.reply}   (to: ${reply.person})`,
    said: blocked.length === 0 ? "passed" : blocked.join(" | "),
  };
  if (reply.clean) {
    return [
      { ...outcome, rate: "guard, replies: clean ones with a sentence blocked", isMiss: outcome.isTrue },
    ];
  }
  const { sentences = [] } = reply;
  return [
    { ...outcome, rate: "guard, replies: contaminated ones caught", isMiss: !outcome.isTrue },
    ...sentences.map(({ text, reason }): Outcome => {
      const isBlocked = blocked.includes(text);
      const kind =
        reason === undefined
          ? "clean sentences blocked beside contaminated"
          : "contaminated sentences caught";
      const isMiss = isBlocked !== (reason !== undefined);
      return { ...outcome, rate: `guard, replies: ${kind}`, isTrue: isBlocked, isMiss, text };
    }),
  ];
}

function listBlocked({ reply, person }: GuardReply, takenUs: number[]): string[] {
  const splitter = createSentenceSplitter();
  const sentences = [...splitter.push(reply), splitter.end()].filter((sentence) => sentence.trim() !== "");
  const blocked: string[] = [];
  let before = "";
  for (const sentence of sentences) {
    const verdict = timed(() => guardSentence(sentence, { personText: person, before }), takenUs);
    if (verdict.ok) before += sentence;
    else blocked.push(sentence.trim());
  }
  return blocked;
}
