import { sampleConversations } from "./sample-conversations.ts";
import { simulate, writeOut } from "./simulated-conversations.ts";

// Prints the sample conversations with a seed: `node tests/support/print-sample-conversations.ts 3 [name]`.
const [seed = "1", wanted] = process.argv.slice(2);
for (const { name, says, ...given } of sampleConversations) {
  if (wanted !== undefined && name !== wanted) continue;
  console.log(`\n## ${name}\n${writeOut(simulate(says, { ...given, seed: Number(seed) }))}`);
}
