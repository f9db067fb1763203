import type { Db } from "#db/client.ts";
import { listThreadMessages } from "#db/queries/thread-messages.ts";
import type { Ctx } from "#lib/context.ts";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { isWorkHarm, toCareTopic } from "#lib/domain/conversation/care/care-topic.ts";
import { makeCareCard } from "#lib/domain/conversation/care/make-care-card.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { ScreenContext, ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import { asksAboutSuicide } from "#lib/domain/messages/asks-about-suicide.ts";
import { logError, UserFacingError } from "#lib/errors.ts";
import { raiseAlert } from "#lib/services/alerts/raise-alert.ts";
import { openText } from "./sealed-thread.ts";

/** How many of the person's earlier messages help to understand the newest. */
const screenedBefore = 6;

/** Looks at what a person writes to HR before anything else happens to it, in the light of what was written before. */
export async function screenWords(
  ctx: Ctx,
  { threadId, text }: { readonly threadId: string | null; readonly text: string },
): Promise<ScreenVerdict> {
  const alone = screenMessage(text);
  if (threadId === null || alone.level === "crisis") return alone;
  return screenMessage(text, await readBefore(ctx, threadId));
}

/** What cannot be opened does not keep a message from being sent. */
async function readBefore(ctx: Ctx, threadId: string): Promise<ScreenContext> {
  const rows = await listThreadMessages(ctx.db, { threadId, limit: 4 * screenedBefore });
  try {
    const before = rows.map(({ message }) => ({ side: message.side, text: openText(ctx.vault, message) }));
    const last = before.at(-1);
    const own = before.filter(({ side }) => side === "person").slice(-screenedBefore);
    return {
      askedDirectly: last?.side === "hr" && asksAboutSuicide(last.text),
      previous: own.map((message) => message.text),
    };
  } catch (error) {
    if (!(error instanceof UserFacingError)) throw error;
    logError("screen context of a thread", error);
    return { askedDirectly: false, previous: [] };
  }
}

/**
 * In danger people are called, as in a talk with Elara, and the author gets a card of help; about harm at work the card says
 * what can be done. Null for everything else.
 */
export async function callForHelp(
  tx: Db,
  ctx: Ctx,
  message: {
    readonly threadId: string;
    readonly messageId: string;
    readonly text: string;
    readonly verdict: ScreenVerdict;
  },
): Promise<CareCard | null> {
  const { threadId, messageId, text, verdict } = message;
  if (verdict.level !== "crisis" && !isWorkHarm(verdict)) return null;
  const facts = await raiseAlert(tx, ctx, { conversationId: threadId, messageId, verdict });
  return makeCareCard({ ...facts, verdict }, toCareTopic(verdict, text));
}
