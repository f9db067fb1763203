import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import type { Reply, ReplyRequest } from "#lib/domain/conversation/dialogue/reply.ts";
import { replyTo } from "#lib/domain/conversation/dialogue/reply-to.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";

export type Simulated = { readonly turns: readonly Turn[]; readonly replies: readonly Reply[] };

const plain: Omit<ReplyRequest, "turns"> = {
  situation: unknownSituation,
  consensus: null,
  bank: builtInBank,
  seed: 1,
};

/** A whole conversation: Elara begins, unless `startsWithPerson`, then answers message after message. */
export function simulate(
  messages: readonly string[],
  given: Partial<Omit<ReplyRequest, "turns">> & { readonly startsWithPerson?: boolean } = {},
): Simulated {
  const { startsWithPerson = false, ...request } = given;
  const turns: Turn[] = [];
  const replies: Reply[] = [];
  const answer = () => {
    const reply = replyTo({ ...plain, ...request, turns: [...turns] });
    replies.push(reply);
    turns.push({ role: "elara", text: reply.text });
  };
  if (!startsWithPerson) answer();
  for (const text of messages) {
    turns.push({ role: "person", text });
    answer();
  }
  return { turns, replies };
}

/** To be read aloud: who says what, with how each answer was taken. */
export function writeOut({ turns, replies }: Simulated): string {
  let next = 0;
  return turns
    .map(({ role, text }) => {
      if (role === "person") return `  > ${text}`;
      const reply = replies[next++];
      const note = [
        reply?.answerKind,
        reply?.family,
        reply?.questionId,
        reply?.isEnding === true ? "END" : "",
      ];
      return `E: ${text}\n     [${note.filter((part) => part).join(", ")}]`;
    })
    .join("\n");
}
