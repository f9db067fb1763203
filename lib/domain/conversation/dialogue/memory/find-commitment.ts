import type { ReadMessage } from "../message/read-message.ts";

const intention =
  /\b(?:i'll|i will|i'm going to|i am going to|i plan to|i'm planning to|maybe i(?:'ll| will| should| could)|i think i(?:'ll| will| should)|i could|i want to|i'm gonna|i've decided to|i promise to)(?: (?:just|then|also|probably|maybe|try to|first))* (.+)/;
const steps =
  /^(talk|speak|write|tell|ask|call|email|message|take|go for|go to bed|go home|say no|try|block|plan|book|rest|sleep|walk|make|see|visit|meet|leave work|leave on time|switch off|stop working|stop checking|start|look for|apply|sign up|request|set|put|turn off|close|cook|exercise|run|do (?:some )?sport|contact|raise|mention|bring|prepare|list)\b/;
const notAStep =
  /\b(?:quit|resign|kill|hurt|hit|die|end it|leave him|leave her|sue|scream|punch|give up|never|not|nothing|cry|drink)\b/;
const longestWords = 9;
const sayable =
  "talk speak write tell ask call email message take go for to bed home say no try block plan book rest sleep walk make see visit meet leave work on time switch off stop working checking start look apply sign up request set put turn close cook exercise run do some sport contact raise mention bring prepare list a an the my me i her him them it this that about with at in from after before by until of and or more less early earlier later today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday next week weekend month morning afternoon evening lunch break breaks day days off holiday holidays vacation leave hour hours manager boss lead team colleague colleagues hr mentor doctor friend friends partner wife husband family mother father sister brother somebody someone phone emails mails laptop calendar meeting meetings one-on-one review deadline deadlines project task tasks workload priorities list notes time outside fresh air again first thing it's not so much";
const words = new Set(sayable.split(" "));

const swaps: readonly (readonly [RegExp, string])[] = [
  [/\bmy\b/g, "your"],
  [/\bme\b/g, "you"],
  [/\bi\b/g, "you"],
  [/\bmyself\b/g, "yourself"],
];

/**
 * A small step that somebody says they will take, to be named again at the end: "talk to her on monday" becomes "talk
 * to her on Monday". Only words of a list of ours pass; null when there is none, or when it is said in other words.
 */
export function findCommitment({ clauses }: ReadMessage): string | null {
  for (const { text, isQuestion } of clauses.toReversed()) {
    const told = isQuestion ? undefined : intention.exec(text)?.[1];
    if (told === undefined) continue;
    const step = told
      .replace(/[.,!;:].*$/, "")
      .replace(/\s+(?:and|because|so|if|when|but|which|who)\b.*$/, "")
      .trim();
    if (!steps.test(step) || notAStep.test(step)) continue;
    const spoken = step.split(" ");
    if (spoken.length > longestWords || spoken.some((word) => !words.has(word))) continue;
    return sayBack(step);
  }
  return null;
}

function sayBack(step: string): string {
  const turned = swaps.reduce((said, [pattern, word]) => said.replace(pattern, word), step);
  return turned
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, (day) => day[0]?.toUpperCase() + day.slice(1))
    .replace(/\bhr\b/g, "HR");
}
