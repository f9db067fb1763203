import { lawWords } from "../lexicon/law-words.ts";

const strong = new RegExp(`(?<![\\p{L}])${lawWords}(?![\\p{L}])`, "u");
const rights =
  /(?<!\p{L})(?:entitle[sd]?(?: you)? (?:to|them)|entitlement|your (?:legal |statutory |full )?rights?(?: as| to| under| at| are| is| include)|(?:have|has|had|got) (?:a |an |the |every |no |full |absolutely no |solid |good |strong |legal )*(?:right to (?!feel|be |rest|say|your feelings|know exactly|want|expect|ask|take a break|change)|grounds|case (?:against|for|here|there|in)|claim (?:to|against|for)|pretty good case|good case|strong case|legal basis)|grounds for|case against|owes? you (?:that|the|your|an?|at least|money|overtime|back|compensation|damages|months?)|(?:is|are|be|was) (?:legally |fully |specially )?protected(?! from (?:the )?(?:noise|stress))|protects you|prohibited|forbidden|not permitted to|not allowed to|required to|obliged to|obligat\p{L}+|mandatory|(?:clause|contract|warning|dismissal|notice(?: period)?|agreement|termination|policy) (?:\p{L}+ ){0,4}?(?:is|was|would be|are) (?:not |in|un)?(?:valid|void|enforceable|binding|invalid|unenforceable|null)|contract (?:\p{L}+ )?(?:does not )?(?:oblige|entitle|guarantee|forbid|allow|require|bind|prohibit)\p{L}*|by contract|committed an? (?:\p{L}+ )?(?:offence|crime|assault)|sexual harassment|(?:counts?|qualifies|amounts?|constitutes?) (?:as |to )?(?:\p{L}+ )?(?:harassment|discrimination|retaliation|dismissal|bullying|assault|stalking|coercion|a breach|breach|abuse|theft)|(?:is|was|were) (?:\p{L}+ )?(?:sex |racial |age |religious |gender |disability |illegal |indirect |direct )*(?:discrimination|harassment|assault|theft|blackmail|coercion|stalking)(?! is)|discrimination on (?:the )?grounds|argue that|(?:stand|hold) up in|statute of|on your side legally|(?:on|is on) your side$|months'? (?:pay|notice|salary)|weeks'? (?:pay|notice)|(?:you|they|he|she|your \p{L}+|an employer|employers?|the company|nobody|no one|no employer) (?:can not|may not|must not|is not allowed to|are not allowed to|may)(?: be| just| simply| ever| legally)* (?:dismiss\p{L}*|fire|fired|sack\p{L}*|terminat\p{L}+|force|forced|make you|ask (?:about|you about|that|for that)|contact you|demand|refuse you|withhold|deduct|record|monitor|change your (?:contract|hours)|let you go|punish)|you (?:\p{L}+ )?(?:do not have to|need not|are not obliged to|can|could|may|are allowed to|should) (?:sign|refuse|withhold|demand|claim|insist|take (?:them|him|her|the company|it|your employer|this) to (?:court|a tribunal|an? |the (?:labou?r|employment|press|police|authorities))|go to court|file|legally|object|record|appeal|press|seek damages|ask for (?:a )?(?:settlement|severance|compensation|six|three))|keep evidence|gather evidence|collect evidence|document everything|paper trail|your claim|file an? (?:\p{L}+ )?(?:grievance|complaint|claim|suit|charge|case)|sign nothing|lawyer up|get (?:yourself )?a (?:good )?lawyer|take (?:them|him|her|it|the company) to court|win (?:that|the|this|your|in|a)|lodge an? |severance|reference letter)(?!\p{L})/u;

const helper =
  "(?:lawyers?|solicitors?|attorney|unions?|advis[eo]rs?|advice (?:line|cent(?:re|er))s?|works councils?|(?:employee|staff) representatives?|citizens advice|hr|legal (?:aid|advice|service|clinic)|law cent(?:re|er)|ombuds\\p{L}+|somebody who knows|someone who knows|a professional|an expert|labou?r office|equality body)";
const refers = new RegExp(
  `(?<!\\p{L})${helper}(?: or (?:an? |your |the )?[\\p{L} ]{2,30}?)?(?: who \\p{L}+)? (?:can|could|may|might|will be able|would be able|knows?|is the|are the|would know|is able|are able|has|look)|(?:ask|asking|talk to|talking to|speak to|speak with|speaking with|contact|see|from|with|reach|ring|call) (?:\\p{L}+ ){0,3}${helper}|(?:have|let|show it to) (?:somebody|someone|an? \\p{L}+)(?: who \\p{L}+)?(?: \\p{L}+){0,3} (?:look|read|check)|who (?:knows?|understands?) (?:\\p{L}+ )?(?:employment |labour )?(?:law|rights|it|about)|question for (?:an? |somebody|someone|the|your)`,
  "u",
);
const limit =
  /(?<!\p{L})(?:(?:i|elara) (?:really |also |am )?(?:can not|could not|do not|will not|would not|am not|not able|not)(?: \p{L}+){0,5} (?:say|tell|judge|know|advise|assess|guess|give|advice|able|decide|offer|interpret)|whether|something i can not|not (?:legal|a legal) advice|what the law says|no (?:legal )?advice|i can not)/u;
const advises =
  /(?<!\p{L})(?:claim (?:the|for|damages|compensation|constructive|unfair|your|back)|sue (?:them|him|her|the|your)|entitled to|you (?:would|will|can|could) win|get (?:damages|compensation|a settlement)|sign nothing|is illegal|is unlawful|threaten|strong case|good case|a case(?: against)?$|damages|breach(?:ed)?)(?!\p{L})/u;

/** Whether a sentence states what the law or a contract says, what somebody is owed or should claim. */
export function advisesOnLaw(plain: string, isQuestion: boolean): boolean {
  if (isQuestion && !/(?:have you (?:considered|thought)|why not|how about|what about)/u.test(plain))
    return false;
  if (!strong.test(plain) && !rights.test(plain)) return false;
  if (limit.test(plain)) return false;
  if (refers.test(plain))
    return advises.test(plain) && !/could tell you|can tell you|can say|may know/u.test(plain);
  return !/(?<!\p{L})(?:you (?:said|wrote|mentioned|told|feel|felt|are (?:not )?(?:required|obliged|allowed) to (?:be|feel|rest|say|answer|share|talk|take))|(?:may|might|could) (?:also )?be (?:worth )?ask|law and order|brother-in-law|in-laws?|jury)(?!\p{L})/u.test(
    plain,
  );
}
