import type { ChunkReader } from "./read-conversations.ts";
import type { Finding, Sink } from "./shape/finding.ts";

const heldAtMost = 1_000;

/**
 * A reader whose failures wait from the first that `isProse` knows on: a conversation after it shows that the file is
 * one of records after all, and they are told; without one the file is prose, and that is told once.
 */
export function holdProse(
  open: (sink: Sink) => ChunkReader,
  isProse: (reason: string) => boolean,
  sink: Sink,
): ChunkReader {
  let held: Finding[] = [];
  let isRead = false;
  const release = () => {
    for (const finding of held) sink(finding);
    held = [];
    isRead = true;
  };
  const reader = open((finding) => {
    if (finding.kind === "conversation" || held.length >= heldAtMost) release();
    if (finding.kind === "failure" && !isRead && (held.length > 0 || isProse(finding.reason)))
      held.push(finding);
    else sink(finding);
  });
  return {
    push: (bytes) => reader.push(bytes),
    end() {
      reader.end();
      const [first] = held;
      if (first !== undefined) sink(first);
    },
  };
}
