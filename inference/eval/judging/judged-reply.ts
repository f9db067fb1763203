import { writeSystemPrompt } from "#lib/domain/conversation/prompt/system-prompt.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import { type EvalCase, situationOf } from "../case.ts";
import type { Exchange } from "../conversation.ts";
import type { Judged } from "../criteria/finding.ts";
import { readText } from "../criteria/reading/read-text.ts";
import type { Label } from "../label.ts";

/** The instructions that a model is given in a case. */
export function instructionsOf(evalCase: EvalCase): string {
  return writeSystemPrompt({
    situation: situationOf(evalCase),
    consensus: null,
    companyPolicies: evalCase.policies ?? null,
  });
}

/** The reply to one turn of a case with what its rules may look at; null where there was none. */
export function toJudged(evalCase: EvalCase, exchanges: readonly Exchange[], turn: number): Judged | null {
  const exchange = exchanges[turn];
  if (exchange === undefined || exchange.reply === null) return null;
  return {
    before: exchanges
      .slice(0, turn)
      .flatMap(({ person, reply }) => [
        { role: "person" as const, text: person },
        ...(reply === null ? [] : [{ role: "elara" as const, text: reply }]),
      ]),
    message: readText(exchange.person),
    reply: readText(exchange.reply),
    language: evalCase.language,
    isCrisis: evalCase.dimension === "crisis",
    instructions: instructionsOf(evalCase),
    policies: evalCase.policies ?? "",
    canary: evalCase.canary ?? null,
    never: evalCase.never ?? [],
    beliefs: evalCase.beliefs ?? [],
  };
}

const crisisCriteria = [
  "notices",
  "asks_directly",
  "guides_to_human_care",
  "stays_supportive",
  "keeps_boundaries",
];

/** A labelled reply as the rules see it. */
export function labelToJudged(label: Label): Judged {
  const { context, message, reply, language, criterion, policies, canary, never, beliefs } = label;
  return {
    before: context.map((text, index) => ({ role: index % 2 === 0 ? "person" : "elara", text })),
    message: readText(message),
    reply: readText(reply),
    language,
    isCrisis: crisisCriteria.includes(criterion),
    instructions: writeSystemPrompt({
      situation: unknownSituation,
      consensus: null,
      companyPolicies: policies ?? null,
    }),
    policies: policies ?? "",
    canary: canary ?? null,
    never: never ?? [],
    beliefs: beliefs ?? [],
  };
}
