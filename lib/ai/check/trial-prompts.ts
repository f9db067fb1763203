import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { assemblePrompt } from "#lib/domain/conversation/prompt/assemble-prompt.ts";
import { estimateTokens } from "#lib/domain/conversation/prune/estimate-tokens.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { shapePrompt } from "../endpoint/shape-prompt.ts";

/** What is said while an endpoint is tried: words of ours, about nobody. */
export const trialMessages = [
  "My week was long, and I hardly had a break. What could help me to wind down tonight?",
  "I finished a big project today, and nobody said a word about it.",
  "Ich schlafe schlecht, seit das neue Projekt läuft – müde bin ich trotzdem nie früh genug. 😴",
] as const;

const [firstMessage] = trialMessages;
const opening: Turn = { role: "elara", text: "Good to see you. How has the week been so far?" };

/** A prompt as it goes to the model in a conversation: instructions, then turns. */
export function writeTrialPrompt(turns: readonly Turn[], tokenBudget: number): LanguageModelV4Prompt {
  const known = { situation: unknownSituation, consensus: null };
  const prompt = assemblePrompt({ ...known, turns, tokenBudget });
  return [
    { role: "system", content: prompt.instructions },
    ...prompt.turns.map(({ role, text }): LanguageModelV4Prompt[number] => ({
      role: role === "person" ? "user" : "assistant",
      content: [{ type: "text", text }],
    })),
  ];
}

export function writeTrialPrompts(tokenBudget: number) {
  const folded = (turns: readonly Turn[], budget = tokenBudget) =>
    shapePrompt(writeTrialPrompt(turns, budget), { hasSystemMessage: false });
  const first: Turn[] = [{ role: "person", text: firstMessage }];
  const long = writeLongTalk(tokenBudget);
  return {
    talk: folded(first),
    opened: folded([opening, ...first]),
    system: shapePrompt(writeTrialPrompt(first, tokenBudget), { hasSystemMessage: true }),
    half: folded(long, Math.floor(tokenBudget / 2)),
    full: folded(long),
  };
}

const parts = [
  "the plan for the week",
  "a call that ran late",
  "the new tool",
  "lunch at the desk",
  "a quiet hour",
];

/** A conversation that is longer than a budget of tokens, ended by the person. */
function writeLongTalk(tokenBudget: number): Turn[] {
  const turns: Turn[] = [];
  let tokens = 0;
  for (let index = 0; tokens < tokenBudget * 1.2 || index % 2 === 0; index++) {
    const part = parts[index % parts.length] ?? "";
    const turn: Turn =
      index % 2 === 0
        ? {
            role: "person",
            text: `On day ${index + 1} it was mostly ${part}, and I got less done than I had hoped.`,
          }
        : { role: "elara", text: `You speak of ${part} on day ${index}. What would have made it easier?` };
    tokens += estimateTokens(turn.text);
    turns.push(turn);
  }
  return turns;
}
