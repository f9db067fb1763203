import type { Turn } from "#lib/domain/conversation/turns.ts";
import { logError } from "#lib/errors.ts";
import { screenNewest } from "../turn/screen-turn.ts";
import { pause } from "./pause.ts";

/** Patterns are compiled to machine code only when they are used again. */
const times = 4;
/** Words of ours; nobody hears what is answered. */
const turns: readonly Turn[] = [{ role: "person", text: "I have been tired for weeks." }];

/**
 * Answers nobody once, so that what is loaded and compiled at the first message is there before it comes: the safety
 * screen first.
 */
export async function rehearseReply(): Promise<void> {
  try {
    for (let time = 0; time < times; time++) {
      screenNewest(turns);
      await pause(1);
    }
    const { speakFromBank } = await import("./write-reply.ts");
    for await (const _ of speakFromBank(turns)) await pause(1);
    const { guardSentence } = await import("#lib/domain/conversation/guard/guard-sentence.ts");
    for (let time = 0; time < times; time++) {
      guardSentence("That sounds like a lot to carry, and it has gone on for weeks.", {
        personText: "",
        before: "",
      });
      await pause(1);
    }
    await import("#lib/ai/endpoint/sentence-fetch.ts");
  } catch (error) {
    logError("rehearsal", error);
  }
}
