import { parseArgs } from "node:util";
import { reply, type Scenario } from "./scenario.ts";
import { faultyScenarios, soundScenarios } from "./scenarios.ts";
import { type SeenRequest, startFakeInference } from "./server.ts";

/**
 * The fake as a process of its own, to try Elara against by hand:
 * npx node tests/support/fake-inference/serve.ts --port 8080 --scenario talk --rate 30
 */
const replies = [
  "That sounds like a lot to carry at once. It makes sense that it wears you down. Which part of it stays with you after work?",
  "Thank you for telling me. I can hear how much you care about doing this well. What would a slightly easier day look like?",
  "I am glad that you said so. Days like these ask a lot of anybody. Who notices how you are doing?",
  "It is good to hear that something went right. Small things like that can hold up a whole week. What helped most?",
];

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    scenario: { type: "string", default: "talk" },
    rate: { type: "string", default: "30" },
  },
});
const named: Readonly<Record<string, Scenario>> = { ...soundScenarios, ...faultyScenarios };

function talk(_request: SeenRequest, index: number): Scenario {
  return reply(replies[index % replies.length] ?? "", Number(values.rate));
}

const scenario = values.scenario === "talk" ? talk : named[values.scenario];
if (scenario === undefined) {
  process.stderr.write(`Scenarios: talk, ${Object.keys(named).join(", ")}\n`);
  process.exit(2);
}
const fake = await startFakeInference(scenario, Number(values.port));
process.stdout.write(`INFERENCE_URL=${fake.url}\n`);
