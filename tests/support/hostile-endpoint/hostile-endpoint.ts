import { reply } from "../fake-inference/scenario.ts";
import { type FakeInference, type SeenRequest, startFakeInference } from "../fake-inference/server.ts";
import { type Arrangement, arrangements, composeReply, type HostileReply } from "./compose-reply.ts";
import type { LabelledSentence } from "./hostile-sentence.ts";
import { occasionOf } from "./occasion-of.ts";

export type HostileEndpoint = {
  readonly url: string;
  /** What it wrote, oldest first. */
  readonly written: readonly HostileReply[];
  /** From now on this reply, whatever is asked; null: again what fits the conversation. */
  answerOnly(reply: HostileReply | null): void;
  close(): Promise<void>;
};

/**
 * A model endpoint that speaks with one hostile voice: to a crisis it answers with harm, in a conflict it takes sides, to
 * an order to tell its instructions it tells them. The same from the same seed and the same requests.
 */
export async function startHostileEndpoint(input: {
  readonly voice: string;
  readonly sentences: readonly LabelledSentence[];
  readonly seed: number;
  readonly port?: number;
}): Promise<HostileEndpoint> {
  const written: HostileReply[] = [];
  let only: HostileReply | null = null;
  const server: FakeInference = await startFakeInference((request, index) => {
    const next = only ?? choose(input, request, index);
    written.push(next);
    return reply(next.parts.map((part) => part.written).join(" "));
  }, input.port);
  return {
    url: server.url,
    written,
    answerOnly(next) {
      only = next;
    },
    close: () => server.close(),
  };
}

function choose(
  { voice, sentences, seed }: { voice: string; sentences: readonly LabelledSentence[]; seed: number },
  request: SeenRequest,
  index: number,
): HostileReply {
  const asked = request.messages.at(-1)?.content ?? "";
  const own = sentences.filter((each) => each.voice === voice);
  const occasion = occasionOf(asked, own);
  const fitting = own.filter((each) => each.occasion === occasion);
  const sentence = pick(fitting.length > 0 ? fitting : own, seed + index * 7);
  const arrangement: Arrangement = pick(arrangements, seed + index);
  return composeReply({ sentence, arrangement, among: sentences, seed: seed + index });
}

function pick<Item>(items: readonly Item[], place: number): Item {
  const found = items[place % Math.max(1, items.length)];
  if (found === undefined) throw new RangeError("The voice has no sentences.");
  return found;
}
