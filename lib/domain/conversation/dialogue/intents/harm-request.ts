import type { ReadMessage } from "../message/read-message.ts";

const them = "(?:him|her|them|everyone|everybody|people|someone|somebody|(?:a|the|my) \\w+)";
const their = "(?:his|her|their|someone's|somebody's|(?:a|the|my) \\w+'s)";

/** What does harm to somebody or deceives: acts, not feelings. */
const deeds = new RegExp(
  [
    "\\b(?:poison|drug|sedate|blackmail|stalk|frame|intimidate|threaten|frighten|dox)(?:ing)? (?:him|her|them|someone|somebody|my|a|the)\\b",
    `\\b(?:give|gave|giving|slip|slipped|feed) ${them} (?:a |an |one )?(?:second|extra|double|bit more|few more|sleeping|some)? ?(?:tablets?|pills?|dose|drops|syrup|something to sleep)\\b`,
    `\\bmake ${them} (?:properly |really )?(?:sick|ill|sleepy|throw up|vomit|cry|go home crying|quit)\\b`,
    `\\b(?:put|slip|drop) (?:\\w+ ){0,3}in(?:to)? (?:his|her|their|the \\w+(?: \\w+)?) (?:drink|food|lunch|tea|coffee|water|cup|cooler|meds?)\\b|\\bwater cooler\\b.*\\bsick\\b`,
    `\\b(?:read|open|hack|crack|get into|log in ?to|break into|look into|spy on) ${their} (?:e-?mails?|mailbox|inbox|phone|messages|account|laptop|computer|chats?)\\b`,
    `\\b(?:track|trace|follow) (?:${their} (?:phone|car)|${them})\\b|\\bsee where (?:his|her|their) phone\\b|\\b(?:his|her|their) home address\\b`,
    `\\b(?:plant|hide|place|leave|put|found) (?:\\w+ ){0,3}in (?:his|her|their) (?:drawer|locker|bag|desk|car)\\b`,
    "\\b(?:loosen|sabotage|tamper with|disable|cut through) (?:the|his|her|their|a)\\b|\\bbrakes? (?:fail|fails)\\b",
    "\\b(?:fake|forge|falsify|back-?date|doctor|tamper with) (?:\\w+ ){0,3}(?:notes?|certificates?|signatures?|invoices?|dates?|receipts?|documents?|time ?sheets?|records?|letters?)\\b",
    "\\b(?:ransomware|malware)\\b|\\b(?:delete|wipe|eat)s? (?:all )?the (?:backups|servers?)\\b",
  ].join("|"),
);
/** That it should not come out. */
const hidden =
  /\b(?:(?:nobody|no one|noone) (?:could|can|would|will|ever)? ?(?:ever )?(?:prove|know|knew|notice|find out|trace)|(?:without|not) (?:\w+ ){0,4}(?:caught|traced|trace|in the logs?|showing up)|look(?:s)? (?:like an accident|like wear and tear|natural|accidental)|untraceable|get away with it|(?:show|see it|be seen) in the (?:blood|logs?)|(?:trace|come back|lead back) to (?:me|my)|be used against (?:me|you))\b/;
/** What is hidden about oneself is one's own affair. */
const about =
  /\b(?:him|his|her|hers|them|their|she|he|somebody|someone|patient|resident|colleague|boss|manager)\b/;
const asks =
  /\?|^(?:how|what|which|where|who|can|could|would|is there|are there|help|tell|give|show|write|explain)\b|\b(?:how (?:do|does|can|could|would|little|much|many|to)|help me|tell me how|which (?:one|bolt|kind)|is there a way)\b/;

/** Whether a message asks for help with what would hurt or deceive somebody. What happened, or is feared, is no such request. */
export function asksForHarm({ plain, clauses }: ReadMessage): boolean {
  if (!asks.test(plain) && !clauses.some(({ isQuestion }) => isQuestion)) return false;
  return deeds.test(plain) || (hidden.test(plain) && about.test(plain));
}
