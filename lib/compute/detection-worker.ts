import { parentPort } from "node:worker_threads";
import { createDetectionDesk } from "./detection-desk.ts";
import type { DetectionReply, NumberedReply, NumberedRequest } from "./detection-messages.ts";

const answerRequest = createDetectionDesk();
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ id, request }: NumberedRequest) => {
  last = last.then(async () => {
    const reply = await answerRequest(request).catch((error) => ({ kind: "failed", error }) as const);
    parentPort?.postMessage({ id, reply } satisfies NumberedReply, movedBuffers(reply));
  });
});

/** What a reply hands over instead of copying. */
function movedBuffers(reply: DetectionReply): ArrayBuffer[] {
  return reply.kind === "packed" && reply.bytes.buffer instanceof ArrayBuffer ? [reply.bytes.buffer] : [];
}
