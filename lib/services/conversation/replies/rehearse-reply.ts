import type { Turn } from "#lib/domain/conversation/turns.ts";
import { logError } from "#lib/errors.ts";
import { screenNewest } from "../turn/screen-turn.ts";
import { pause } from "./pause.ts";

/** Words of ours; nobody hears what is answered. */
const turns: readonly Turn[] = [{ role: "person", text: "I have been tired for weeks." }];

/**
 * Answers nobody once, so that what is loaded and compiled at the first message is there before it comes: the safety
 * screen first.
 */
export async function rehearseReply(): Promise<void> {
  try {
    screenNewest(turns);
    await pause(1);
    const { speakFromBank } = await import("./write-reply.ts");
    for await (const _ of speakFromBank(turns)) await pause(1);
    await import("#lib/ai/endpoint/sentence-fetch.ts");
  } catch (error) {
    logError("rehearsal", error);
  }
}
