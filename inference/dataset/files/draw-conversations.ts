import { type Conversation, splitNames } from "../conversation.ts";
import { createDraw } from "../words/draw.ts";
import { readSplit } from "./read-dataset.ts";

/**
 * Some conversations of a data set by chance, each as likely as any other (reservoir sampling, Vitter 1985), so that of a
 * large one no more is held than is wanted.
 */
export async function drawConversations(
  folder: string,
  {
    count,
    seed,
    kind,
    id,
  }: {
    readonly count: number;
    readonly seed: number;
    readonly kind?: string | undefined;
    readonly id?: string | undefined;
  },
): Promise<Conversation[]> {
  const draw = createDraw(seed, "conversations to read");
  const drawn: Conversation[] = [];
  let seen = 0;
  for (const split of splitNames) {
    for await (const conversation of readSplit(folder, split)) {
      if (kind !== undefined && conversation.kind !== kind) continue;
      if (id !== undefined && conversation.id !== id) continue;
      const place = seen < count ? seen : draw.below(seen + 1);
      if (place < count) drawn[place] = conversation;
      seen++;
    }
  }
  return draw.shuffle(drawn);
}
