import type { ReadMessage } from "../message/read-message.ts";

/** A quarrel or friction with somebody, as it may be spoken of. */
export type Conflict = {
  /** In words of ours: "your manager"; "the other person" where nothing of ours names them. */
  readonly who: string;
};

const people: readonly (readonly [names: string, role: string])[] = [
  ["boss(?:es)?|managers?|supervisors?|superiors?", "your manager"],
  ["(?:team ?|shift |group |line )?lead(?:er|s)?|head of \\w+|foreman|director|chef", "your lead"],
  ["interns?|trainees?|apprentices?|juniors?|students?", "the other person"],
  ["employees?|reports?|people|staff|subordinates?", "the other person"],
  ["clients?|customers?|patients?|guests?|suppliers?|contractors?", "the other person"],
  [
    "teams?|departments?|shifts?|office|group|sales|finance|accounting|management|hr|it|company",
    "the others",
  ],
  [
    "colleagues?|co-?workers?|team ?mates?|(?:desk|office) ?(?:mates?|neighbou?rs?)|partners?|peers?|seniors?|friends?|guy|girl|woman|man|lady|person|one|mate",
    "your colleague",
  ],
];
const names = people.map(([each]) => each).join("|");
const someone = `(?:(?:my|our|the|this|that|one of (?:my|our|the)|a|an|some|another|new|old|other) (?:[a-z'-]+ ){0,2}?(?:${names})\\b(?: (?:from|in|of|at|next to|above|below) [a-z]+(?: [a-z]+)?)?|he|she|they|someone|somebody|[a-z]+ from [a-z]+|hr|management|others|everyone|everybody)`;
const often =
  "(?:always|never|keeps?|kept|constantly|still|just|only|again|often|even|all the time|suddenly|simply|deliberately|also|then|has|have|had|is|are|was|were|'s|'ve|would|will|who|that|and|now|usually|sometimes|really|totally|completely|openly|publicly)";
const hurts =
  "(?:ignor\\w+|blam\\w+|criticis\\w+|criticiz\\w+|interrupt\\w*|talk(?:s|ed|ing)? (?:over|down|behind|badly|bad)|(?:shout|yell|snap|scream|bark)\\w* |complain\\w*|gossip\\w*|l(?:ied|ying|ies)\\b|cheat\\w*|undermin\\w+|micro-?manag\\w+|control\\w* |check(?:s|ing|ed)? (?:every|all|up)|monitor\\w* me|cle[an]+\\w* |cover(?:s|ing)? for|left me|leav(?:es|ing) (?:me|everything|the|it|all|his|her|their|early|us)|dump\\w*|push(?:es|ed|ing)? (?:me|his|her|their|work|it|everything)|refus\\w+|den(?:y|ies|ied)|reject\\w*|cancel\\w*|forg(?:ot|ets?)|promis\\w+|(?:took|takes|taking|steals?|stole) (?:the |my |our |all |over )?(?:credit|idea|work|easy|side|project|week)|present\\w* (?:my|our)|took|exclud\\w+|left (?:me|us) (?:out|off)|favou?r\\w*|prefer\\w*|decid\\w+|chang(?:es|ed|ing) (?:my|our|the|everything)|correct\\w* me|roll\\w* (?:his|her|their) eyes|sigh\\w*|laugh\\w*|mak(?:es|ing|e) (?:\\w+ )?(?:fun|jokes?|remarks|comments|me)|made (?:\\w+ )?(?:fun|jokes?|remarks|comments|me)|call(?:s|ed|ing) (?:me|after)|reply|replies|repl\\w+|answer\\w*|respond\\w*|listen\\w*|speak\\w*|spoken|talk(?:s|ed|ing)? to|help\\w*|explain\\w*|trust\\w*|respect\\w*|avoid\\w*|react\\w*|accus\\w+|suspect\\w*|expect\\w*|demand\\w*|want(?:s|ed)? (?:me|everything|it all)|think(?:s)? (?:i|she|he|they|that|it)|thought|said (?:i|that i|something|good)|say(?:s)? (?:i|that i|it)|told (?:me|everyone|everybody|my|others|her|him|on)|tell(?:s)? (?:me|everyone|everybody)|pass(?:ed|es) (?:it|me|on)|went (?:straight|behind|over|around)|go(?:es)? (?:straight|behind|over|around)|act(?:s|ed|ing)? (?:like|as)|treat\\w*|behav\\w+|annoy\\w*|bother\\w*|provok\\w*|attack\\w*|insult\\w*|offend\\w*|hurt\\w*|disrespect\\w*|compete\\w*|sabotag\\w*|delay\\w*|send(?:s|ing)? (?:my|it|me|everything)|broke|destroy\\w*|lazy|(?:comes?|came|arrives?|is|are|being) late|late|rude|unfair|cold|mean|nasty|arrogant|aggressive|difficult|toxic|hostile|impossible|unbearable|annoyed|jealous|on (?:the|his|her|their) phone|team player|sid(?:ed|es) with|do(?:es)?(?:n't| not) (?:do|like|care|clea[nr]|want|get|let|give|have time|pull|understand|see|know|even)|n(?:ot|ever) (?:has|have|had)? ?time|didn't (?:ask|tell|say|even|let|want|help|invite|thank|give)|without (?:asking|telling|saying)|has(?:n't| not)|have(?:n't| not)|won't|gave (?:my|it)|give(?:s)? (?:my|me the))";
const negation = "(?:n't|not|never|no longer|hardly|barely|rarely)";
const againstMe = new RegExp(
  `\\b${someone}(?:'s|'re)?(?: ${often}| ${negation}|n't| do(?:es)?n't| did(?:n't| not)| will not| won't| can't| couldn't| to| me| my| our| us| in| a| the| with| \\w+ly){0,5} ${hurts}`,
);
const between =
  /\b(?:(?:had|have|having|got into|get into|in|start\w*|into) (?:a |an |another |this |the |constant )?(?:\w+ )?(?:argument|fight|row|quarrel|conflict|dispute|clash|falling[- ]out|disagreement|misunderstanding|feud)|(?:argument|fight|row|quarrel|conflict|tensions?|dispute|clash|disagreement|friction|trouble|problems?|issues?|bad blood|drama|falling[- ]out|misunderstanding)s? (?:with|between) (?:my|our|a|an|one|the|him|her|them|us|me|two|some|someone|somebody|colleagues?|people)|(?:we|i) (?:\w+ ){0,2}?(?:argu(?:e|ed)|fight|fought|disagree[d]?|clash(?:ed)?|quarrel\w*)|(?:we|both) (?:\w+ ){0,2}?(?:want the same|don't get along|do not get along|don't speak|no longer speak|only communicate|haven't (?:spoken|talked)|can't agree|compete)|(?:don't|do not|can't|cannot|never) (?:\w+ )?(?:get along|get on|stand|work) (?:with )?(?:my|him|her|them|this|that|our|one)|(?:took|takes|taking|on) (?:his|her|their|the other) side|sided with|(?:said|say|says|told|call(?:s|ed)?) (?:me |that )?(?:i'm|i am|i was|me) (?:\w+ )?(?:difficult|lazy|not a|too|the problem|rude|unreliable|negative|aggressive)|my (?:colleague|boss|manager|co-?worker|lead|team|desk ?mate|teammate|\w+) and i\b.*\b(?:argu\w+|fight\w*|disagree\w*|same|ugly|not|n't|only)|at my (?:cost|expense)|steps? on my toes|out to get me|against me|hates? me|doesn't like me|has it in for me|keeps? .{1,40}\b(?:me|my|back)\b)/;
const kind =
  /\b(?:(?:always|often|really|keeps?|is|are|was|were|has been) (?:\w+ )?(?:help(?:s|ful|ing|ed)|kind|nice|friendly|support\w*|there for me|lovely|great|good to me|fair|patient|encourag\w*|brought|thank\w*|cake)|good (?:talk|chat|relationship)|gets? along (?:well|great|fine)|like my (?:boss|manager|team|colleague))\b/;
/** A verdict is wanted: who is right, or that somebody is wrong. */
export const asksForVerdict =
  /\b(?:(?:am|was) i (?:\w+ )?(?:right|wrong|overreacting|too (?:sensitive|harsh|hard)|to blame|at fault|the (?:problem|bad guy|idiot|only one)|crazy|unfair|exaggerating|unreasonable|justified)|(?:is|was|are|were) (?:he|she|they|it|this|that|my \w+) (?:\w+ )?(?:right|wrong|fair|unfair|normal|ok|okay|acceptable|bullying|to blame|allowed)|who(?:'s| is| was) (?:right|wrong|to blame|at fault)|(?:do|don't|would|wouldn't|can't|surely|must) you (?:\w+ )?(?:agree|see|admit|understand|think|say|side)|(?:you )?agree(?: with me)?,? (?:right|don't you|no)|(?:be|take|on) my side|tell me (?:that )?(?:i'm|i am|he|she|they)|say (?:that )?(?:he|she|they|i'm|i am) (?:\w+ )?(?:right|wrong)|what(?:'s| is) your (?:opinion|verdict|view)|(?:isn't|doesn't|don't|shouldn't|wouldn't|didn't|aren't|wasn't) (?:it|that|he|she|they|i) ?\W*$|(?:he|she|they|it)(?:'s| is| are) (?:\w+ )?(?:wrong|unfair|in the wrong|to blame),? (?:right|isn't|aren't|no|or))\b/;
/** Where asking for the other's place would be asking too much: fear, force, or being degraded for who one is. */
const grave =
  /\b(?:hit|hits|punch\w*|slap\w*|kick(?:s|ed) me|shov\w+|grab\w*|touch\w*|grop\w+|kiss\w*|assault\w*|rap(?:e|ed|ist)|threat\w*|stalk\w*|follow(?:s|ed|ing)? me|sexual\w*|sexis[tm]\w*|harass\w*|racis[tm]\w*|racial|slurs?|n-word|homophob\w*|transphob\w*|antisemit\w*|discriminat\w*|bull(?:y|ies|ied|ying)|mobb\w*|humiliat\w*|degrad\w*|abus\w*|violen\w*|blackmail\w*|extort\w*|weapon|knife|gun|afraid of (?:him|her|them)|scared of (?:him|her|them|my)|fear (?:him|her|them)|unsafe|in danger|locked me|undress\w*|naked|porn|kill\w*|suicid\w*|(?:want(?:s|ed)?|wish\w*|going) to die|self-?harm\w*|poison\w*|cameras?|microphones?|bugged|implant\w*|body|breasts?|ass\b|because (?:i'm|i am|of my) (?:a |an )?(?:woman|black|muslim|jewish|gay|lesbian|trans|foreign\w*|pregnant|disabled|old|religion|skin|accent|race|headscarf))\b/;

/** Somebody at work who is spoken of: by a role, or by he, she and they where a role was named before. */
const spokenOf = new RegExp(
  `\\b(?:(?:my|our|the|this|that|one of (?:my|our|the)|another|new|old|other|a) (?:[a-z'-]+ ){0,2}?(?:${names})|he|she|him|her|his|they|them|their|he's|she's|they're)\\b`,
  "g",
);
const rubs =
  /\b(?:not|never|no|nobody|without|instead|but|although|again|only|always|suddenly|wrong|unfair|fair|fault|angry|mad|furious|ridiculous|lazy|rude|harsh|loud|slow|cold|arrogant|excuses?|rules?|behind|against|stupid|enough|too|twice|every time|each time|sorry|apolog\w+|pretend\w*|suppose\w*|accuse\w*|blame\w*|complain\w*|demand\w*|insist\w*|claim\w*|annoy\w*|problem|trouble|argu\w+|fight|fought|quarrel|silent|silence|tense|awkward|credit|promise\w*|lied|lies|late|refus\w+|ignor\w+|reject\w*|cancel\w*|forg[eo]t\w*|disrespect\w*|respect|trust|jealous|favou?r\w*|hates?|unacceptable|how dare|of all people)\b|n't\b/g;
/** Worries and losses at home: the people in them are nobody to quarrel with. */
const atHome =
  /\b(?:mother|father|mum|mom|dad|parents?|wife|husband|boyfriend|girlfriend|son|daughter|child|children|kids?|baby|brother|sister|grand\w+|cat|dog|died|death|funeral|cancer|hospital|dementia|ill|sick)\b/;
const leastTogether = 3;

function isAtOdds({ plain }: ReadMessage): boolean {
  if (atHome.test(plain)) return false;
  const people = plain.match(spokenOf)?.length ?? 0;
  const signs = plain.match(rubs)?.length ?? 0;
  return people > 0 && signs > 0 && people + signs >= leastTogether;
}

/** With whom there is friction, by what somebody writes; null where there is none, and where it is graver than a quarrel. */
export function findConflict(message: ReadMessage): Conflict | null {
  const { plain, clauses } = message;
  if (grave.test(plain)) return null;
  const told = clauses.filter(({ text }) => !kind.test(text));
  const quarrel = told.find(({ text }) => againstMe.test(text) || between.test(text));
  if (quarrel !== undefined) return { who: nameWho(quarrel.text, plain) };
  return told.length > 0 && isAtOdds(message) ? { who: nameWho(plain, plain) } : null;
}

/** Whether something was told that no one should be asked to see from the other's place. */
export function isGraverThanQuarrel({ plain }: ReadMessage): boolean {
  return grave.test(plain);
}

/** Whom a clause speaks of, or else the whole message, in words of ours. */
export function nameWho(clause: string, whole: string): string {
  const find = (text: string) =>
    people.find(([each]) =>
      new RegExp(`\\b(?:my|our|the|one of my|a|this|that|new) (?:[a-z'-]+ ){0,2}?(?:${each})\\b`).test(text),
    );
  return (find(clause) ?? find(whole))?.[1] ?? "the other person";
}
