import { anyOf } from "./guard-rule.ts";

/** What Elara may say of herself: that she listens, cannot, does not know, is sorry, asks. Everything else is a life she does not have. */
const allowed = new RegExp(
  `^(?: \\w+ly| also| just| still| even| then| only| never| always| too| simply| do| did| myself| so| now| very much)* ${anyOf(
    "(?:am|was|will be|would be|have been|remain)(?: \\w+ly| also| just| still| so| very| only| always| too| right| still| all| always| not| never| here,?)* (?:relieved|reassured|heartened|humbled|easily|an? (?:ai|program|computer|machine|listener|good listener|piece|assistant|digital|chat|companion|conversation|voice|little|bit|safe)|ai|elara|software|built|made|designed|called|here|there|around|with|beside|sorry|glad|happy|pleased|delighted|curious|interested|listening|hearing|reading|asking|wondering|thinking|trying|guessing|sure|certain|unsure|afraid (?:i|that)|aware|able|unable|allowed|grateful|thankful|open|at|in|on your|for you|the|your|all|moved|touched|struck|surprised|impressed|proud|concerned|worried about you|keen|ready|going to|getting|taking|following|keeping|holding|seeing|sensing|picking|noticing|meaning|no|not|quite|rather|fairly|wary|careful|meant|one of those|someone you|something you|right|wrong|mistaken|to blame|repeating|clumsy|honest|confident|in no|never)",
    "(?:can|could|may|might|shall|cannot|should|must|ought)",
    "(?:will|would)",
    "am(?=[.!]?$)|most (?:want|hope)(?:ed)?|most wanted",
    "(?:do|did|does|have|had|can|could|would|will|am) not",
    "(?:hear|see|understand|get|notice|wonder|appreciate|hope|know|think|guess|imagine|believe|sense|mean|meant|say|said|ask(?:ed)? (?:you|about|that|this|whether|because|a|too|the|if|again|first|it|myself|for (?:too|more|your|the|one))|ask|wrote|missed|misread|misunderstood|misheard|mentioned|mention|take|took|want(?:ed)? (?:to (?:understand|make|hear|ask|know|get|be (?:sure|careful|clear|honest|here|there|of|fair|useful)|help|say|thank|stay|give|check|come|point|go|add|tell|talk|listen|respect|acknowledge|follow|see|avoid|guess|push|pretend|be)(?! treated| promoted| moved| heard| seen| valued| paid| home)|it|that|this)|like|need (?:to (?:ask|understand|know|say|check|be|think|correct|hear)|you|no|nothing|a (?:moment|little|bit))|admit|read|listen|suggest|offer|exist|care|respect|value|trust|agree|assume|gather|picture|suppose|doubt|find|noticed|heard|understood|thank|apologi[sz]e|apologi[sz]ed|promise|owe|stand (?:by|with|beside)|sit (?:with|here|beside)|stay (?:here|with|beside|right|close|on)|stay|leave|keep|follow|learn|wish you|wish that|wish there|wish it|wish i (?:could|had)|remember|recall|answer|talk|speak|tell|feel (?:for|with|how|the|your|your|honoured)|look forward|make|made|put|give|gave|come|go|went too|got (?:that|it|you)|try|tried|repeat|repeated|rely|work (?:on|with|by)|use|serve|sound|sounded|seem|let|call|called|point|share|carry on|pass|change|decide|judge|run|skip (?:it|that)|only|merely|write|type|do (?:my best|what i can)|start (?:afresh|over|from|again)|leave|hold)",
    "(?:enjoy|come|came|have come|have chosen|chose|touched|opened|started (?:with|from|by|at|talking|asking|that|this)|began|steered|moved|pushed|jumped|rushed|offered|invited|welcome)",
    "have (?:little|read this|neither|taken (?:that|it|this|note)|read|no|not|all|never|been (?:listening|asking|told by you|here|too|a)|understood|heard|noted|noticed|read|a question|a feeling|one (?:more|question|thing|idea)|another|to|got (?:all|a (?:question|feeling|sense)|it|that|time|nothing|an? idea)|the|an?|nothing|every|only|just|your|in mind|time|some|ideas|questions|already|asked|said|missed|misunderstood|given|seen|written|kept|some)",
  )}(?![a-zß-ɏ])`,
  "u",
);

const subject =
  /(?<!(?:[a-zß-ɏ]|(?<![a-zß-ɏ])(?:if|was|am|did|have|can|could|shall|may|should|would|do|as|than|so|neither) ))i(?![a-zß-ɏ]|\.)/gu;
const speaksToThePerson = /(?<![a-zß-ɏ])(?:you|your|yours|yourself|(?<!let )us)(?![a-zß-ɏ])/u;
const toldBack = /(?<![a-zß-ɏ])you (?:said|say|wrote|told|mentioned|put it|described|called|asked)/u;

/** Whether a plain sentence tells of a life in the first person, with nobody addressed. */
export function tellsOfOwnLife(plain: string): boolean {
  if (toldBack.test(plain)) return false;
  return [...plain.matchAll(subject)].some(({ index }) => {
    const rest = plain.slice(index + 1);
    return !speaksToThePerson.test(rest) && !allowed.test(rest);
  });
}
