import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { disarmMarks } from "#lib/domain/conversation/sentences/model-marks.ts";

type Role = "user" | "assistant";
type Said = { readonly role: Role; readonly text: string };

/**
 * A prompt in the form that every chat template takes: turns of user and assistant that alternate and begin with the
 * user, and no text in them that a template reads as a mark. Mistral's templates refuse a system message or place it
 * elsewhere, so the instructions stand at the start of the first message unless the model is said to know system
 * messages.
 */
export function shapePrompt(
  prompt: LanguageModelV4Prompt,
  options: { readonly hasSystemMessage: boolean },
): LanguageModelV4Prompt {
  const instructions = readInstructions(prompt);
  const said = prompt.flatMap(toSaid);
  if (instructions === "") return mergeNeighbours(said).map(toMessage);
  if (options.hasSystemMessage) {
    return [{ role: "system", content: instructions }, ...mergeNeighbours(said).map(toMessage)];
  }
  return mergeNeighbours([{ role: "user", text: instructions }, ...said]).map(toMessage);
}

/** The instructions of a prompt; empty where it has none. */
export function readInstructions(prompt: LanguageModelV4Prompt): string {
  return prompt.flatMap((message) => (message.role === "system" ? [message.content] : [])).join("\n\n");
}

/** What the person said last. */
export function readPersonText(prompt: LanguageModelV4Prompt): string {
  return (
    prompt
      .flatMap(toSaid)
      .filter(({ role }) => role === "user")
      .at(-1)?.text ?? ""
  );
}

function toSaid(message: LanguageModelV4Prompt[number]): Said[] {
  if (message.role !== "user" && message.role !== "assistant") return [];
  const text = message.content.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");
  return text.trim() === "" ? [] : [{ role: message.role, text: disarmMarks(text) }];
}

function mergeNeighbours(said: readonly Said[]): Said[] {
  const merged: Said[] = [];
  for (const each of said) {
    const last = merged.at(-1);
    if (last?.role === each.role)
      merged[merged.length - 1] = { ...last, text: `${last.text}\n\n${each.text}` };
    else merged.push(each);
  }
  return merged;
}

function toMessage({ role, text }: Said): LanguageModelV4Prompt[number] {
  return { role, content: [{ type: "text", text }] };
}
