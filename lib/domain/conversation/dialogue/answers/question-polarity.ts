import { readMessage } from "../message/read-message.ts";

/** What a "no" to a question means: that all is well (`trouble` was asked for), or that it is not (`ease` was). */
export type QuestionPolarity = "ease" | "trouble" | "open";

const ease =
  /\b(?:enough|okay|ok|fine|manage(?:d|able)?|able to|supported?|support you|comfortable|clear|happy|easy|at ease|get along|fair(?:ly)?|welcome|sleep(?:ing)? well|well|enjoy(?:ed)?|recogni[sz]ed|valued|appreciated|seen|heard|good|helps you|trust|balanced?|switch off|rest(?:ed)?|recover|proud|at home|belong|included|find time|have time|room for|suits?|works? for you|doable|look forward|likes?|satisfied|safe|relax|learn(?:ing)?|somebody|someone|anybody|anyone|know(?:s)? how|listen(?:s)?|noticed|joy|openly|speak up|feel part|fun|pleasure|proud|free time|get on|time off|wanted|trusted)\b/;
const trouble =
  /\b(?:too (?:much|many|long|little)|heavy|heaviest|hard(?:er|est)?|stress\w*|worr\w+|tired|tiring|exhaust\w*|follow you|weigh\w*|pressure|alone|missing|tense|tension|wrong|bother\w*|difficult\w*|overwhelm\w*|conflict|left out|awake|annoy\w*|drain\w*|struggl\w*|trouble|problem|wear\w*|worse|bad|hurt\w*|afraid|anxious|angry|unfair|pile|pushed aside|cost\w*|lonely|down|low|behind|stuck|doubt\w*|lose|losing|lost|burden|get in the way|gets? to you|on your mind|troubl\w*|unclear|frustrat\w*|ignored|overlooked|spill|come(?:s)? home|got into your|building up)\b/;
const yesNo =
  /^(?:and |so |but |or |then )?(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|am|isn't|aren't|don't|doesn't|didn't)\b/;

/** Reads the last question of a text of Elara's; `open` when it cannot be answered by yes or no, or leans nowhere. */
export function readPolarity(question: string): QuestionPolarity {
  const asked = readMessage(question).clauses.findLast(({ isQuestion }) => isQuestion);
  if (asked === undefined) return "open";
  const head = asked.text.split(/[,:]\s/).findLast((part) => yesNo.test(part));
  if (head === undefined) return "open";
  if (trouble.test(head)) return "trouble";
  return ease.test(head) ? "ease" : "open";
}
