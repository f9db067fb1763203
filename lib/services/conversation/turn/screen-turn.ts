import type { Ctx } from "#lib/context.ts";
import { hasAskedAboutSuicide, isCareReply } from "#lib/domain/conversation/care/care-state.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { logError } from "#lib/errors.ts";
import { type History, readHistory } from "./read-turns.ts";

/** How many of the person's earlier messages help to understand the newest. */
const screenedBefore = 6;

export type ScreenedTurn = {
  readonly verdict: ScreenVerdict;
  /** The conversation, ending with the message. */
  readonly turns: readonly Turn[];
  /** The number of the message before it; null where its reply was still being written, or nothing could be read. */
  readonly readUpTo: number | null;
  /** Fixed texts answer, and no model. */
  readonly isCare: boolean;
};

/**
 * Looks at a message before anything else happens to it. What was said before helps to understand it; a message that is a
 * crisis by itself is one also where that cannot be read.
 * @throws UserFacingError unavailable when what was said before cannot be opened
 */
export async function screenTurn(
  ctx: Ctx,
  { text, ...key }: { conversationId: string; userId: string; text: string },
): Promise<ScreenedTurn> {
  const before = await readBefore(ctx, key, text);
  const turns: readonly Turn[] = [...before.turns, { role: "person", text }];
  const verdict = screenNewest(turns);
  return { verdict, turns, readUpTo: before.readUpTo, isCare: isCareReply(verdict, turns) };
}

/** The verdict on the person's message that a conversation ends with, in the light of what was said before. */
export function screenNewest(turns: readonly Turn[]): ScreenVerdict {
  const before = turns.slice(0, -1);
  const previous = before
    .filter(({ role }) => role === "person")
    .slice(-screenedBefore)
    .map(({ text }) => text);
  return screenMessage(turns.at(-1)?.text ?? "", { askedDirectly: hasAskedAboutSuicide(before), previous });
}

async function readBefore(
  ctx: Ctx,
  key: { conversationId: string; userId: string },
  text: string,
): Promise<History> {
  try {
    return await readHistory(ctx, key);
  } catch (error) {
    if (screenMessage(text).level !== "crisis") throw error;
    logError("screen context", error);
    return { turns: [], readUpTo: null };
  }
}
