import { readFileSync } from "node:fs";
import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { z } from "zod";
import { shapePrompt } from "#lib/ai/endpoint/shape-prompt.ts";

const message = z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string() });
const fixtures = z
  .array(z.object({ name: z.string(), messages: z.array(message), folded: z.array(message) }))
  .min(10)
  .parse(JSON.parse(readFileSync(new URL("fixtures/folded-conversations.json", import.meta.url), "utf8")));

type Message = z.infer<typeof message>;

test.each(fixtures)("training folds a conversation as Elara sends it: $name", ({ messages, folded }) => {
  const sent = shapePrompt(messages.map(toPromptMessage), { hasSystemMessage: false });
  expect(sent).toEqual(folded.map(toPromptMessage));
});

function toPromptMessage({ role, content }: Message): LanguageModelV4Prompt[number] {
  if (role === "system") return { role, content };
  return { role, content: [{ type: "text", text: content }] };
}
