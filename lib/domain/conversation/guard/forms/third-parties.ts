import { isToldBack, sharesWords } from "../echo.ts";
import { anyOf, peopleNouns } from "../guard-rule.ts";
import { firstNames } from "../lexicon/first-names.ts";
import { blamingActs, blamingAdjectives, blamingNouns } from "../lexicon/judgements.ts";

const kin = "husband|wife|partner|mother|father|parents|family|children|in-laws|brother|sister|friends?";
const persons = anyOf(
  `(?:your|the|this|that|these|those|such an?) (?:[a-zß-ɏ]+ )?${anyOf(peopleNouns, kin, "mentor", "predecessor", "person", "client", "organi[sz]ation", "firm", "workplace", "hr (?:person|lady|guy|department|people)")}(?: (?:from|in|of) (?:the )?[a-zß-ɏ]+)?`,
  "that (?:man|woman|guy|lady)|(?:those|these) people",
  "management|leadership|hr|the bosses|people like (?:him|her|them|that)|(?:bad|good|new|most|all|any decent|any good|no reasonable|no decent|no good|a good|a decent|a real) (?:managers?|boss(?:es)?|leaders?|compan(?:y|ies)|employers?|colleagues?|teams?)",
);
const subjects = anyOf("he", "she", "they", persons);
const starts =
  "(?:^|[,;:.!–—(] ?|(?:^|\\s)(?:and|but|so|because|since|that|then|yes|no|honestly|frankly|obviously|clearly|maybe|perhaps|way|what|think|say|sure|know|believe) )";
const adverbs =
  "(?:(?:really|clearly|obviously|simply|just|plainly|certainly|definitely|honestly|being|a bit|a little|so|very|such|quite|rather|totally|completely|absolutely|all|utterly|downright|also|always|often|never|still|already|actually|probably|likely|deeply|even|only|too|apparently|secretly|constantly|evidently|surely|truly|basically|frankly|most|more|currently|usually) )*";
const copula = `(?:is|are|was|were|has been|have been|had been|sounds?|seems?|looks?|appears?|is being|was being|are being|must be|has to be)(?: to be| to me| like| as)* ${adverbs}(?:an? |the |such an? |one of those |nothing but an? |a bit of an? )?(?:${adverbs})`;

const judged = new RegExp(
  `${starts}${subjects} ${adverbs}(?:${copula}(?:[a-zß-ɏ]+ )?${anyOf(blamingAdjectives, blamingNouns)}|${anyOf("is |are |was |were |has |have |had |do |does |keeps? ")}?${adverbs}${blamingActs})(?![a-zß-ɏ])`,
  "u",
);
const decent =
  /(?<![a-zß-ɏ])(?:any|no|a|every) (?:good|decent|reasonable|normal|real|proper|serious) (?:managers?|boss|leader|company|employer|colleague|person|team ?lead|supervisor) (?:would|should|could)(?![a-zß-ɏ])/u;
const conduct = new RegExp(
  `(?:what|the way|how) (?:he|she|they|${persons}) (?:[a-zß-ɏ]+ ){1,4}(?:is|was|are|were) ${adverbs}(?:an? )?(?:[a-zß-ɏ]+ )?${anyOf(blamingAdjectives, blamingNouns, "abuse|bullying|harassment|low|not (?:okay|ok|fair|right|acceptable|professional)")}`,
  "u",
);
const stance =
  /(?<![a-zß-ɏ])(?:shame on|how dare|(?:has|have|had) it in for you|you are (?:[a-zß-ɏ]+ )?the victim|you (?:have been|were|are being) treated (?:[a-zß-ɏ]+ )?(?:terribly|badly|unfairly|horribly|wrongly|poorly|like|so)|(?:wrong|unfair|cruel|mean|unprofessional|low|stupid|rude|disrespectful) of (?:him|her|them|your)|i (?:think|believe|find|would say)(?: that)? (?:your [a-zß-ɏ]+|he|she|they) (?:is|are|was|were) (?:right|wrong)|what an? (?!(?:lovely|nice|kind|good|great|wonderful|supportive|caring|relief|thoughtful|warm|special|close) )(?:[a-z-]+ )+(?:company|boss|manager|team|employer|colleague|person|man|woman|workplace|people)|i side with|being (?:a bit |a little |too |very |rather |so |quite )*(?:harsh|hard|unfair|unkind) (?:on|to|with) (?:him|her|them|your)|only doing (?:his|her|their) job|(?:his|her|their|your (?:manager|boss|team|company|employer|colleague|team lead|supervisor|husband|wife|partner|hr|director)'s) (?:[a-zß-ɏ]+ )?(?:own )?(?:fault|loss|mistake|doing|failure|incompetence)|the fault (?:is|lies)|i blame|i am (?:[a-zß-ɏ]+ )?(?:on your side|with you on (?:this|that))|completely with you|i (?:take|am taking) your side|i would (?:be|also be|have been) (?:[a-zß-ɏ]+ )?(?:furious|angry|mad|disgusted|livid)|i (?:also )?(?:can not stand|hate|despise|dislike|do not like|do not trust|blame) (?:people like|him|her|them|your|such)|(?:low blow|cheap shot|rotten|shabby|typical|classic) (?:from|of|move|bad|manager|him|her|them|by)|(?:horrible|terrible|awful|nasty|mean|shitty|cruel|disgusting|vile|rotten|lousy|unprofessional) (?:thing|way|move|behaviou?r|man|woman|person|boss|manager|place|people|company|team)|what (?:an?|a complete|a total|an absolute) (?:idiot|jerk|fool|monster|nightmare|coward|tyrant|bully|clown|creep|liar|horrible|terrible|awful|nasty)|like dirt|you (?:are|were) (?:[a-zß-ɏ]+ )?right (?:and|, and|to (?:hate|despise|blame|distrust|be furious with)|about (?:him|her|them|your))|right and (?:he|she|they)|(?:you|you have) did nothing wrong,? (?:he|she|they|but)|you are (?:maybe |perhaps |just |probably |being |a bit |a little |also |simply |clearly )*(?:overreacting|too sensitive|oversensitive|exaggerating|dramatic|unfair to|unreasonable|paranoid|imagining|lying|the problem|the difficult one|partly to blame|to blame|at fault|wrong about (?:him|her|them)|making (?:a fuss|too much|it up|a mountain))|you (?:probably |surely |may have |might have |must have |perhaps )*(?:provoked|deserved (?:it|that)|brought (?:it|this|that) on|misread (?:him|her|them)|asked for it|had it coming)|your own fault|(?:is|was) (?:all |only |just )*in your head|(?:side|agree) with (?:your (?:boss|manager|company|employer|colleague|team)|him|her|them)|(?:he|she|they|your [a-zß-ɏ]+) (?:[a-zß-ɏ]+ )?(?:has|have|had) a point|from (?:his|her|their) (?:point of view|side|perspective),? (?:it|you|that) (?:is|are|was|were)|means? well|(?:do not|never) trust (?:him|her|them|hr|your))(?![a-zß-ɏ])/u;

const attributed =
  /(?<![a-zß-ɏ])you (?:just |also |even |really |have |had |already )*(?:said|say|wrote|write|told me|tell me|tell it|mentioned|mention|described|describe|describe it|called|call|put it|feel|felt|see|saw|find|found|experience|experienced|think|thought|wonder|worry|fear|believe|are telling|are saying|were told|sounded|have the (?:sense|feeling|impression)|had the (?:sense|feeling|impression)|hoped|hope|wish|wished|heard)|(?:it|that|this) (?:really )?(?:sounds|seems|looks|feels|felt|reads|must feel|must have felt|can feel|may feel|might feel) (?:a little |a bit |to me |to you )*(?:as if|as though|like (?:you|your|he|she|they|there|it))|from what you (?:say|tell|write|describe)|the way you (?:tell|describe|put)|what you (?:are saying|say)|for you|in your eyes|to you(?![a-zß-ɏ])/u;
const sounding =
  /(?:it|that|this)? ?(?:sounds|seems|looks) (?:a little |a bit |to me |to you )*(?:as if|as though|like)/u;
const yourWords =
  /(?<![a-zß-ɏ])you (?:just |also |even |have |had )*(?:said|say|wrote|write|told|mentioned|described|describe|called|call|put it|feel|felt|find|found|think|thought|see|saw|experience|wonder|worry|fear|are telling|are saying)|what makes you|from what you/u;
const opensIt = /(?<![a-zß-ɏ])(?:if|whether|may|might|could|perhaps|maybe|possible|possibly) /u;
const declines =
  /(?<![a-zß-ɏ])i (?:really |honestly |also )?(?:can not|could not|do not|will not|would not|am not able to|was not there|only (?:know|hear)|have no)(?![a-zß-ɏ])|not for me to|is not mine/u;

/** Whether a sentence passes judgement on people who are not there to answer, or on the person's view of them. */
export function takesSides(plain: string, isQuestion: boolean): boolean {
  if (declines.test(plain)) return false;
  if (stance.test(plain) && !yourWords.test(plain)) return true;
  if (isQuestion || yourWords.test(plain)) return false;
  const judgement = judged.exec(plain) ?? conduct.exec(plain) ?? decent.exec(plain);
  if (judgement === null) return false;
  const before = plain.slice(0, judgement.index + 2);
  return !/(?:^|[ ,])(?:if|whether|when|who|perhaps|maybe|possible that|you) /u.test(before);
}

const minds =
  "thinks?|thought|wants?|wanted|likes?|liked|loves?|respects?|respected|values?|admires?|envies|envied|regrets?|regretted|fears?|means? (?:it|well|no|you|to)|mean (?:it|well|no|you|to)|meant|intends?|intended|plans? to|hopes?|believes?|considers?|finds? you|sees? (?:it|you|this|that) (?:as|differently)|feels?|felt|knows? (?:that|how|what it|about)|cares?|appreciates?|trusts?|(?:do|does|did) not (?:mean|know|realise|realize|like|trust|think|believe|have a clue|notice|want)|never (?:wanted|meant|liked|intended)";
const states =
  "(?:is|are|was|were|has been|have been) (?:[a-zß-ɏ]+ )?(?:worried|afraid|scared|stressed|insecure|jealous|threatened|struggling|unhappy|overwhelmed|exhausted|ill|off sick|sick|on (?:a )?(?:warning|leave|medication|probation|a pip|thin ice)|in (?:therapy|rehab|trouble)|pregnant|divorced|separated|drinking|leaving|looking for|being (?:investigated|let go|replaced|moved)|going through|under (?:[a-zß-ɏ]+ )?(?:pressure|stress|investigation)|about to|planning|thinking about|paid|the (?:lowest|highest|worst)|disappointed|impressed|proud|happy with|angry with|annoyed with|just as|too|also|known for|on (?:his|her|their) way out|talking about)";
const privateFacts =
  "(?:has|have|had) (?:[a-zß-ɏ]+ )?(?:problems|personal|a hard time|a rough time|a difficult|complaints?|been (?:having|going|reported|warned|moved|accused|disciplined|investigated|with the company|through|off|promoted|struggling|talking|told|the subject)|an affair|children|kids|a better rating|a history|resigned|asked for|had (?:him|her|complaints?|his|her|their|a|three|two|several)|issues|debts|a drinking|cancer|depression|burnout|anxiety|already (?:resigned|left|quit|complained|handed)|his own|her own|their own|mentioned|said|told|confided|rated)|(?:earns?|earned|makes|made) (?:[a-zß-ɏ]+ )?(?:more|less|about|around|\\d|a lot)|(?:got|gets|received|receives) (?:a|the|his|her|their|more) (?:[a-zß-ɏ]+ )?(?:bonus|raise|promotion|award|transfer|warning|leave|rating|salary)|(?:quit|resigned|left) (?:because|for|due|after|over)|wrote (?:in|to|about)|drinks?(?! (?:coffee|tea|water))|went through|goes to|went to (?:hr|rehab|therapy)|(?:said|told|mentioned|asked|complained|spoke|talked|confided|confessed|admitted)(?: [a-zß-ɏ]+)? (?:the same|to me|to us|to hr|me|hr|us|it|that|about you|of you|in confidence|so|with me)|(?:said|told) (?:everyone|others|people)|talks? about you|rated (?:him|her|you|them)|speaks? (?:highly|badly|well) of|is only doing|does that with|are struggling|is going to leave|salary|(?:do|does) (?:that|this|it) (?:to|with) (?:everyone|others|everybody)";
const insiders = anyOf(
  "he|she|they|hr|management|leadership|the bosses",
  `your (?:[a-zß-ɏ]+ )?${anyOf(peopleNouns, kin, "mentor", "predecessor")}(?: (?:from|in|of) (?:the )?[a-zß-ɏ]+)?`,
  "(?:the|this|that) (?:[a-zß-ɏ]+ )?(?:manager|boss|colleague|director|person|team ?lead|supervisor|woman|man|guy)",
  "(?:one|two|three|four|five|several|some|many|a few|most|all|half|both|others?|other people|people|everyone|everybody|somebody else|someone else|the rest|somebody|someone|twelve|ten|\\d+)(?: [a-zß-ɏ]+)?(?: (?:of|in|on|from) (?:your|the|our) (?:[a-zß-ɏ]+ )?(?:team|department|office|colleagues|teammates|group|company|floor|others|co-?workers|peers))",
);
const unknowable = new RegExp(
  `${starts}${insiders} (?:(?:[a-zß-ɏ]+ly|also|just|still|even|never|always|once|only|too|actually|really|secretly) )*(?:${anyOf(minds, states, privateFacts)})(?![a-zß-ɏ])`,
  "u",
);
const insideTalk =
  /(?<![a-zß-ɏ])(?:between (?:us|the two of us|you and me)(?:,| only)|in confidence|rumou?r has it|word (?:is|has it)|(?:i|we) (?:have |had |just |also |already )*(?:heard|learned|learnt|know|understand|spoke|spoken|talked|met|checked|asked)(?: [a-zß-ɏ]+){0,2} (?:from|with|to) (?!you(?![a-zß-ɏ]))(?:[a-zß-ɏ]+ ){0,2}(?:yesterday|today|colleagues?|team|manager|boss|lead|others|another|him|her|them|hr|department|other people)|from (?:another|other|my other) (?:conversations?|chats?|people)|(?:my|in) other (?:conversations?|chats?)|you are not the (?:only|first) (?:one|person)? ?(?:in|on|of|at|he|she|they) (?!feels?|to feel)|you are not the (?:only|first) (?:one|person) (?:in|on|at|of) (?:your|the|this) (?:team|department|office|company)|(?:the|an?) (?:average|others?|mood|rest) (?:in|of|on) your (?:team|department|office)|your (?:team|department|colleagues?|teammate|co-?worker|boss|manager|predecessor|mentor)(?:'s|s') (?:mood|salary|rating|review|score|average|pay|bonus|illness|divorce|leave)|(?:he|she|they|your [a-zß-ɏ]+) (?:probably |only |just |actually )+(?:wants?|does|do|did|is doing|means?|needs?|thinks?|feels?|likes?|respects?)|(?:has|have|had) (?:him|her|them) on (?:their|its|our) radar|which is why (?:he|she|they)|because (?:he|she|they) (?:is|are|feels?|was) (?:insecure|jealous|stressed|afraid|unhappy|overworked|under|threatened|going)|likes you|struggling with (?:him|her|them))/u;
const helpers =
  /(?<![a-zß-ɏ])(?:doctor|gp|pharmacist|therapist|lawyer|union|adviser|advisor|eap|works council)(?![a-zß-ɏ])/u;

const one = anyOf(
  "he|she",
  `your (?:L+ )?(?:managers?|boss|team ?lead(?:er)?|supervisor|director|mentor|co-?workers?|colleagues?|team-?mates?|peers?|deskmate|predecessor|husband|wife|partner|client|neighbou?r|(?:the )?guy next to you)(?: L{3,})?`,
  "(?:the|your) (?:new|old|other) (?:one|manager|boss|colleague|director|guy|woman|man)",
  "(?:half|most|all|part)(?: of)? (?:the|your) (?:team|department|office|floor)|(?:someone|somebody|one|two|three|several|some|many|a few|most|all|half|both|others|people|everyone|everybody)(?: L+)? (?:in|on|of|from) (?:your|the) (?:L+ )?(?:team|floor|department|office|group|colleagues|unit)",
);
/** Any plain statement about one of the people around. */
const stated = new RegExp(
  `(?:^|[.;:!–—] ?|(?:^|, |\\s)(?:and|but|so|because|actually|honestly|frankly) )(?:actually |honestly |frankly |in fact,? |by the way,? )?${one} ${adverbs}(?:is|are|was|were|has|have|had|does|do|did|L{2,}(?:s|ed)|went|came|left|told|said|cried|knew|took|gave|made|got|wrote|felt|thought|lost|kept|spoke|drank|slept|met|fell|ran|won|quit|broke|sent|put|let)(?!L)`.replaceAll(
    "L",
    "[a-zß-ɏ]",
  ),
  "u",
);
const namedStart =
  /^([a-zß-ɏ]{2,}) (?:from [a-zß-ɏ]+ |in [a-zß-ɏ]+ )?(?:[a-zß-ɏ]+ly |also |already |just )?(?:is|was|has|had|does|did|[a-zß-ɏ]{2,}(?:s|ed)|went|came|left|told|said|got|felt|thought|lost|took|quit)(?![a-zß-ɏ])/u;
const impact =
  /, (?:and|so|but|then) (?:now |then |still )?(?:you|it|nothing|now|that)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:probably|never|hardly|barely|no idea|and you have|not (?:see|read|get|hear) (?:any|what|this|the|it|these|your)|matters?|important|hurt|hurts|left you|leaves you|made you|makes you|puts you|put you|means? (?:a lot|so much|something))(?![a-zß-ɏ])/u;

/** Whether a sentence says as a fact what other people think, feel, said, have or earn. */
export function speaksOfOthers(plain: string, isQuestion: boolean, known: ReadonlySet<string>): boolean {
  if (isQuestion || declines.test(plain) || isToldBack(plain, known)) return false;
  if (insideTalk.test(plain) && !attributed.test(plain)) return true;
  if (attributed.test(plain) || sounding.test(plain) || opensIt.test(plain) || helpers.test(plain))
    return false;
  const name = namedStart.exec(plain)?.[1] ?? "";
  if (firstNames.has(name) && !known.has(name)) return true;
  if (stated.test(plain) && !impact.test(plain) && !sharesWords(plain, known)) return true;
  const found = unknowable.exec(plain);
  return (
    found !== null &&
    !/can know what|not been told/u.test(plain) &&
    !/(?:^|[ ,])(?:if|whether|when|who|perhaps|maybe|hope|that) [^,]*$/u.test(plain.slice(0, found.index + 1))
  );
}
