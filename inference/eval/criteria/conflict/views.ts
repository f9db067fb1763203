import { inEnglish, met, notMet, type Rule } from "../finding.ts";

const they =
  "(?:he|she|they|(?:your|the) (?:other (?:\\w+)|\\w+ )?(?:boss|manager|supervisor|lead|leader|colleague|co-?worker|teammate|team|partner|company|employer|department|management|director|client|customer|person|side|intern|husband|wife|junior|senior|others?|employees?|staff|people)|somebody|someone|anybody|anyone|others)";
const views: readonly RegExp[] = [
  /\b(?:his|her|their|the other(?: (?:person|side|party|team))?'?s?|(?:your|the) (?:\w+ )?\w+'s?|another|a different|different|other|each|both|either|multiple|several|all|someone else's|somebody else's|more than one|two|the opposite|an outside\w*|outside) (?:\w+ )?(?:sides?|views?|viewpoints?|perspectives?|points? of view|angles?|reasons?|reasoning|shoes|eyes|version|position|story|stories|picture|reading|intentions?|motives?|pressures?|ways? (?:to (?:look|see|read|understand)|of (?:looking|seeing|reading)))\b/u,
  /\bfrom (?:his|her|their|another|a different|the other|outside|where (?:he|she|they))\b/u,
  new RegExp(
    `\\b(?:how|what|why|where|which)\\b[^.!?]{0,50}\\b(?:might|would|could|may|do you (?:think|imagine|suppose)|does|did|do)\\b[^.!?]{0,30}\\b${they}\\b[^.!?]{0,60}\\b(?:see|saw|think|thought|feel|felt|say|said|tell|describe|experience|notice|hear|read|view|want\\w*|need\\w*|mean\\w*|have|had|know|knew|need|be|worr\\w+|hope\\w*|tr(?:y|ied)|deal\\w*|put|act|react|do|under|carry|aware|understand|explain|look)`,
    "u",
  ),
  new RegExp(
    `\\b(?:maybe|perhaps|possibly|could it be|might it be|is it possible|it(?:'s| is| may be| might be) possible|there (?:may|might|could)|chances are|i wonder|wonder(?:ing)? (?:if|whether|what|how)|sometimes)\\b[^.!?]{0,80}\\b(?:${they}|another|other|also|more|something|reason|pressure|misunder\\w+)\\b`,
    "u",
  ),
  new RegExp(
    `\\b${they} (?:may|might|could)(?: not)?(?: (?:also|even|simply|just|well|have been|be|have))*\\b`,
    "u",
  ),
  /\b(?:another|other|different|alternative|more than one|several|some other|any other|what else) (?:possible )?(?:explanations?|reasons?|interpretations?|possibilit\w+|causes?|reading|(?:could|might|may) (?:explain|be (?:behind|going on|at play)))\b/u,
  /\b(?:both (?:of you|sides|views|people|can be true|things)|put (?:yourself|myself) in|(?:only|just) (?:know|have|hear|heard|hearing|see|seeing|getting) (?:\w+ ){0,2}(?:one|your|part|half)|(?:one|your) side of (?:it|the|this)|(?:step|look|looking|stepping) (?:back|at (?:it|this|that) from)|(?:a |somebody |someone )?(?:neutral|impartial|outside|uninvolved) (?:\w+ )?(?:observer|person|party|eye|view\w*)|(?:fly on the wall|somebody watching|someone watching|someone who (?:was|saw)|an outsider)|see(?:s|ing)? (?:it|this|things|that) (?:quite )?differently|what (?:may|might|could|would) (?:be|lie|have been|have) (?:behind|going on|at play|led|made|driv\w+)|what (?:led|made|brought|drives?|drove|prompt\w*) (?:him|her|them)|what(?:'s| is| was) going on (?:for|with) (?:him|her|them)|hear (?:his|her|their|the other)|ask(?:ed|ing)? (?:him|her|them) (?:what|why|how|about)|(?:is|was) there (?:a|any) (?:chance|way|possibility|explanation|reason)|from (?:either|both|the other) sides?|(?:could|can|may|might)(?: also| just as well)? (?:be|mean|have been|come from)\b[^.!?]*\bor\b|(?:could|may|might) (?:also|just as well|equally|as easily) (?:be|mean|have|come)|(?:do you |would you )?(?:suppose|imagine|guess|think) (?:he|she|they|your \w+|\w+)(?:'d| would|'s| is|'re| are| was| were| has| had)|asked (?:him|her|them|\w+) (?:tonight|today|about|what|how|why)|in (?:his|her|their) hands|up to (?:whoever|somebody|someone)|whoever|if (?:he|she|they|\w+) (?:were|was|sat|told|read|heard) (?:here|it|this|in))\b/u,
];

/** Whether a reply makes room for another view or another explanation. */
export const seesMoreThanOneView: Rule = inEnglish(({ reply }) => {
  const found = reply.sentences.find((sentence) => views.some((pattern) => pattern.test(sentence)));
  return found === undefined
    ? notMet("it makes no room for another view")
    : met("it makes room for another view", found);
});
