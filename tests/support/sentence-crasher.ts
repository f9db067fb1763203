import { openDatabase } from "#db/client.ts";
import { insertSegments } from "#db/queries/replies.ts";

/*
 * A process that is killed right after a sentence counts as stored: `node sentence-crasher.ts <database url or folder>
 * <reply id> <runner id> <sequence>`.
 */
const [place = "", replyId = "", runnerId = "", sequence = "1"] = process.argv.slice(2);
const { db } = await openDatabase(
  place.startsWith("postgres") ? { kind: "url", url: place } : { kind: "folder", path: place },
);
const segments = [{ replyId, sequence: Number(sequence), sealedText: `sentence ${sequence}` }];
const taken = await insertSegments(db, { runnerId, segments });
if (!taken.has(replyId)) throw new Error("the reply took no sentence");
process.kill(process.pid, "SIGKILL");
