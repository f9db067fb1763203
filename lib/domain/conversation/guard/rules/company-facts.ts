import { type GuardRule, words } from "../guard-rule.ts";

const places =
  "(?:ground|first|second|third|fourth|fifth|top|upper|lower) floor|basement|canteen|reception|front desk|intranet|lobby|loading|building|lift|portal|room|wing|office \\d";
const days = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const hedged =
  /(?<![a-zß-ɏ])(?:may|might|perhaps|maybe|usually|often|could|i do not know|whether|if there|many companies|some companies|you (?:said|wrote|told|mentioned)|sometimes|in many|QUOTE|is there|are there)(?![a-zß-ɏ])/u;

/** What a company has, pays or allows, told as if it were known: a model makes it up. */
export const companyFactRules: readonly GuardRule[] = [
  {
    says: words(
      `(?:there (?:is|are)|we have|the company has|you (?:will|can) find|has|sits?|waits?|meets?|go to|come to|located) (?:[\\w-]+ ){0,8}(?:on|in|at|next to|behind|near|by|through|opposite) (?:the |our |your )?(?:company |staff )?(?:${places})|(?:open|available|free|has time|has hours|there|office hours|meets|meet|comes) (?:\\w+ )?(?:on|every|each|between|from) (?:${days}|wednesday|\\w+ (?:to|and|until) \\w+)|(?:offer|offers|have|has|is|are) (?:\\w+ ){0,4}(?:every|each|on) ${days}`,
    ),
    unless: hedged,
    isFineAsQuestion: true,
  },
  {
    says: words(
      `(?:every|each|all|any) (?:employees?|workers?|members? of staff|staff) (?:may|can|gets?|has|have|receives?|is|are) (?:entitled|allowed|paid|free|an?|the|to|up|take|get)|employees (?:with [\\w ]+ )?(?:may|can|get|have|are entitled|receive) (?:leave|take|work|a|the|up|free|paid|\\w+ (?:days|weeks|months))|you (?:can|may|will|could) (?:get|have|take|claim|book|receive|borrow) (?:up to |the )?(?:\\w+ )?(?:free|paid|four|five|six|ten|twelve|three) (?:\\w+ )?(?:days?|weeks?|months?|sessions?|evenings?|hours|appointments|meetings)|(?:free|paid) (?:sessions|evenings|coaching|counselling|mental health days?|wellness days?)|(?:the|your|our) (?:company|firm|employer|insurance|health insurance|handbook|policy|policies|works agreement|union|new rule) (?:\\w+ )?(?:covers?|pays?|offers?|gives?|provides?|grants?|allows?|guarantees?|lets?|says?|states?|has an?|runs?) (?!that decision|this)|extension \\d+|form [a-z]*-?\\d+|(?:is|are) called (?!burn)[a-z]+ and|(?:ask|asks|asking) for (?:mr|mrs|ms|dr|herr|frau|madame|the (?:\\w+ )?(?:form|folder|code|duty))|duty officer|run by|under (?:the|our) (?:\\w+ ){1,3}(?:scheme|programme|plan|rules|policy)|entitled to|qualify for|elara sent you|let you (?:go home|leave)`,
    ),
    unless: hedged,
    isFineAsQuestion: true,
  },
];
