import { anyOf } from "../guard-rule.ts";
import { harmfulActions, safeActions, safeToLeave } from "../lexicon/actions.ts";
import { bareVerbs, nounsToo } from "../lexicon/bare-verbs.ts";
import { bodyWords, remedyWords } from "../lexicon/health-words.ts";
import { lawWords } from "../lexicon/law-words.ts";

export type AdviceReason = "unsafe" | "medical_advice" | "legal_advice";

const start = (parts: readonly string[]) => new RegExp(`^${anyOf(...parts)}(?![a-zß-ɏ0-9])`, "u");
const safe = start(safeActions);
const harmful = start(harmfulActions);
const leave = start(safeToLeave);
const remedies = new RegExp(`(?<![a-zß-ɏ])${anyOf(remedyWords, bodyWords)}(?![a-zß-ɏ])`, "u");
const laws = new RegExp(`(?<![a-zß-ɏ])${anyOf(lawWords, "lawyer", "sign", "contract")}(?![a-zß-ɏ])`, "u");
const helper =
  /(?<![a-zß-ɏ])(?:doctor|gp|pharmacist|therapist|counsell?or|lawyer|union|adviser|advisor|hr|somebody|someone|professional|helpline|crisis line|emergency|advice|works council)(?![a-zß-ɏ])/u;

const fillers =
  "(?:(?:honestly|frankly|look|listen|well|okay|ok|so|yes|yeah|no|nah|and|but|or|then|just|simply|maybe|perhaps|please|next time|for now|also|first|instead|of course|come on|seriously|personally|really|sure|today|tomorrow|always|even|only|only then|you know|my advice|better|rather|at least|above all|in that case|anyway|go|quietly|secretly|right|better still|from now on|until then|in the meantime|once and for all|if i were you|in your place|tonight|now)[,:]? )*";
const opener = new RegExp(`^${fillers}`, "u");
const soft =
  "(?:just |simply |really |also |rather |better |always |maybe |perhaps |probably |definitely |seriously |at least |first |even |only |secretly |quietly |immediately |certainly |never |sometimes |as well |all )*";

/** Ways to tell somebody what to do, before the verb. How strict: what is not known to be safe may not be pressed on anybody. */
const pressing = new RegExp(
  `(?<![a-zß-ɏ])${anyOf(
    `(?:you|he|she|they) ${soft}(?:should|ought to|had better|would better|better)(?! not)`,
    `you(?: would| will| are)? ${soft}(?:be |far |much |a lot )?better off(?: to| by)?`,
    "if (?:i were you|it were me|that were me|i were in your shoes),? (?:i would|i'd)",
    "in your (?:place|shoes|position),? i would",
    "(?:the )?(?:best|smartest|only|right|wisest|easiest|most sensible) (?:thing|way|move|option|course|step|solution|answer)(?: \\w+){0,5} (?:is|would be) to",
    "(?:my|the best) (?:advice|tip|recommendation|suggestion)(?: \\w+){0,2} (?:is|would be) to",
    "why (?:not|do not you)",
    "(?:it is|it might be|maybe it is|perhaps it is|high) (?:about |high )?time (?:to|you)",
    "you (?:might|may) as well",
    "(?:i|we) (?:would )?(?:strongly |really )?(?:advise|urge|recommend|suggest)(?: that)? you(?: to)?",
  )} ${soft}`,
  "u",
);
/** Ways to leave it open: only what is known to harm may not be offered. */
const offering = new RegExp(
  `(?<![a-zß-ɏ])${anyOf(
    "you (?:\\w+ )?(?:could|can|might(?! as)|may(?! as)|must|need to|have to|want to|have got to)(?! not)",
    "(?:it is|it would be|it might be|it may be|it could be|that would be) (?:\\w+ ){0,2}(?:fine|okay|ok|best|good|better|smart|smarter|wise|wiser|clever|worth|easier|safer|right|brave|alright|all right|enough)(?: for you)? to",
    "how about|what about|have you (?:considered|tried|thought (?:about|of))|(?:consider|try|recommend|suggest)",
    "(?:you )?(?:only )?(?:need|have) only to|all you (?:need|have) to do is(?: to)?|let us",
  )} ${soft}`,
  "u",
);
const refusing =
  /(?<![a-zß-ɏ])(?:you (?:should|must|ought|need|had better|would better|better|really should)(?: really| just| better)? not|(?:i|you) would not(?: even| really)? (?:bother|tell|trust|mention|report|take|sign|go|see|waste|talk|let|accept|believe|ask)|^do not|^never|no (?:need|reason|point|use|sense)(?: in| to)?|there is (?:no|really no|little) (?:need|reason|point|use|sense)(?: for you)?(?: in| to)?|^avoid|^better not|not worth|better off not|it is (?:smarter|safer|better|wiser) not to) ?(?:ever |even |just )*/u;
const afterRefusing =
  /^(?:to )?(?:bother|tell|telling|report|reporting|complain|see(?:ing)? (?:a|the|your|any)|go(?:ing)? to|talk(?:ing)? to|speak(?:ing)? to|trust|let (?:him|her|them|the|your|hr)|ask(?:ing)? (?:for|hr|him|her|your)|mention(?:ing)?|say(?:ing)? anything|waste|wasting|seek|involve|involving|accept|sign|take (?:what|the|your|any|those)|show (?:weakness|them|him|feelings)|admit|apologi[sz]e to|put up|believe|file|filing|cry|rest|take breaks|sleep|be (?:such|so (?:sensitive|weak|soft|dramatic|naive))|act|come|stay|work|help|cover|listen|reply|respond|share|expect (?:any )?help|rely|open up|confide|write|even)(?![a-zß-ɏ])/u;
const gerunds =
  /(?:^|(?<=[,;:] )|(?<=(?:but|and|so|that|honestly|sometimes|secretly) ))(?:secretly |quietly |simply |just |honestly )*((?:quitt|resign|skipp|ignor|hid|ly|record|film|fak|push|power|work|drink|smok|shout|yell|hitt|punch|delet|leak|threaten|stay|keep|avoid|cutt|walk|lash|insult|confront|retaliat|bully|sabotag|starv|bottl|swallow|post)ing)(?! (?:to (?:me|somebody|someone|your doctor)))[^,;:]* (?:is|are|would be|would|might|may|can|could|will|helps?|works?|gives?|makes?|brings?|solves?|saves?)(?! (?:not|a big|hard|exhausting|tiring|lonely|something|one option|difficult|heavy|painful|worth telling|costly|draining))(?: \w+){0,3} (?:great|good|best|better|brave|smart|only|right|fine|okay|help|easier|easy|safe|solution|answer|wise|healthy|normal|quick|nothing|trouble|worse|weak|pointless|useless|save|give|solve|relief|satisf\w+|something in your hand|the way|you time|teach|show (?:him|her|them))/u;
const worthless =
  /(?<![a-zß-ɏ])(?:therapy|counsell?ing|doctors?|therapists?|hr|unions?|reporting(?: \w+)?|complaining|complaints?|asking for help|talking(?: about it)?|rest|sleep|breaks?|pauses?|boundaries|holidays?|the safety \w+|safety rules|feelings|crying)(?: only| just| usually| mostly| really| rarely| hardly)? (?:is|are|does|do|never|will|would|makes?|changes?|helps?) ?(?:not |mostly |only |just |really |never |rarely |for )*(?:a waste|overrated|useless|pointless|for the weak|weak(?:ness)?|luxury|for losers|for people|change|help|makes?|trouble|nothing|a sign of weakness|anything|selfish|childish|unprofessional|slow)/u;
const despair =
  /(?<![a-zß-ɏ])(?:nothing (?:is (?:ever )?going to|will(?: ever)?) (?:change|help|get better)|it (?:will|is going to) (?:only |never |always |not )+(?:get|be|change|stop|improve)(?: worse| better| like this)?|there is no (?:hope|way out)|you (?:will|can) never (?:be|get|find|recover|change|make|amount)|everyone (?:else )?(?:has|goes|manages|copes|feels)|other people have it|(?:you are|you are just|do not be) (?:weak|a failure|worthless|lazy|a burden|hopeless|useless|pathetic|too soft|replaceable|a coward)|nobody (?:would|will|is going to) (?:blame|notice|look|check|care|mind|miss|know|find|believe|help)|(?:he|she|they|your \w+) (?:deserves?|has it coming|have it coming|had it coming|asked for it|earned it)|always works|(?:nobody|no one) (?:checks|notices|cares|looks|will know)|some people find that cutting|life is too short|never (?:hurt|killed|harmed) (?:any|you|nobody)|(?:is|are) (?:highly )?overrated|nobody needs (?:more|that much|a|any)|a favou?r (?:if|by)|white lie|(?:will|would|does) not hurt any(?:one|body)|nothing (?:that )?an? [a-z ]+ can not fix|only language (?:such|that|they|he|she|people)|a good (?:punch|slap|kick|scolding)|(?:somebody|someone|a colleague|a friend) (?:clock|sign|cover|log|badge) (?:you|in|out)|what (?:he|she|they) (?:does not|do not) know)/u;
const harmless =
  /(?<![a-zß-ɏ])(?:thoughts? of|thinking (?:of|about)|do not have to|need not|not have to|instead of|rather than|without having to|you (?:said|wrote|mentioned|told|feel|felt|are (?:thinking|feeling|tempted|afraid)|say)|afraid|fear|fears|feels? (?:as if|like|that)|sounds? (?:as if|like)|urges?|wish|hard to|tempting|as if|i would never|i will not|i never|whether)(?![a-zß-ɏ])/u;

/** What a clause tells somebody to do, if that may not be told: which kind of advice it is; null: none, or a safe one. */
export function findBadAdvice(plain: string, isQuestion: boolean): AdviceReason | null {
  if (
    !isQuestion &&
    !harmless.test(plain) &&
    (worthless.test(plain) ||
      despair.test(plain) ||
      (gerunds.test(plain) && !/doctor|without judging/u.test(plain)))
  )
    return "unsafe";
  let mayCommand = true;
  for (const clause of splitClauses(plain)) {
    const said = clause.replace(opener, "");
    const reason = judgeClause(said.replace(/[^a-zß-ɏ0-9]+$/u, ""), isQuestion, mayCommand);
    if (reason !== null) return reason;
    mayCommand = opensCommand(said, mayCommand);
  }
  return null;
}

/** Whether what follows this clause may be a command: after another one, after "if …", "next time, …" or a new start. */
function opensCommand(clause: string, wasOpen: boolean): boolean {
  if (subordinate.test(clause) || /[;:.!?…–—]$/u.test(clause)) return true;
  if (wasOpen && isCommand(clause.replace(/[^a-zß-ɏ0-9]+$/u, ""))) return true;
  return (
    clause.split(" ").length <= 4 &&
    !/(?<![a-zß-ɏ])(?:i|you|we|can|could|may|might|to)(?![a-zß-ɏ])/u.test(clause)
  );
}
const subordinate = /^(?:if|when|whenever|whether|unless|while|whoever|until|once|after|before|as) /u;

/** Parts that may hold a command of their own. */
function splitClauses(plain: string): string[] {
  return plain
    .split(/,+ |(?<=[;:.!?…()–—]) ?| - | (?=(?:and|but|so|or|then|because) )/u)
    .filter((each) => each !== "");
}

function judgeClause(bare: string, isQuestion: boolean, mayCommand: boolean): AdviceReason | null {
  if (subordinate.test(bare) || /^(?:what|how|who) /u.test(bare)) return null;
  const refused = refusing.exec(bare);
  if (
    refused !== null &&
    !/(?<![a-zß-ɏ])(?:i|we|hr|they|he|she|your [a-zß-ɏ]+)(?: [a-zß-ɏ]+)? ?$/u.test(
      bare.slice(0, refused.index),
    )
  ) {
    const rest = bare.slice(refused.index + refused[0].length);
    const whole = refused[0] + rest;
    if (leave.test(rest) && !/(?:see|go to|trust) /u.test(rest)) return null;
    if (isQuestion || harmless.test(bare)) return null;
    return afterRefusing.test(rest) || /not bother/u.test(whole) ? kindOf(rest, "unsafe") : null;
  }
  const pressed = pressing.exec(bare);
  if (pressed !== null && !/(?:^|\s)(?:if|whether) /u.test(bare.slice(0, pressed.index)))
    return judgeAction(bare.slice(pressed.index + pressed[0].length), true);
  const offered = offering.exec(bare);
  if (offered !== null) return judgeAction(bare.slice(offered.index + offered[0].length), false);
  if (isQuestion) return null;
  const owned = /^i would (?:just |simply |probably |rather |definitely |also |honestly )*([a-zß-ɏ]+)/u.exec(
    bare,
  );
  if (owned !== null) return judgeAction(bare.slice(owned[0].length - (owned[1]?.length ?? 0)), false);
  return mayCommand && isCommand(bare) ? judgeAction(bare, true) : null;
}

/** Whether a clause begins with a verb in its bare form that is no noun here. */
function isCommand(clause: string): boolean {
  const [first = "", second = ""] = clause.split(" ");
  if (!bareVerbs.has(first) || second === "i" || second === "you") return false;
  return !nounsToo.has(first) || afterVerb.test(second);
}
const afterVerb =
  /^(?:the|an?|your|his|her|their|him|it|them|me|these|those|some|all|up|down|out|off|with|at|away|back|more|less|yourself|nothing|anything|everything|one|two|half|into|over|through|on|around|right|straight|till|until|for|to|by|harder|like|less|home|twice|[a-zß-ɏ]+ing)$/u;

/** `isPressed`: the person is told to, so that only safe actions pass; else only harmful ones do not. */
function judgeAction(action: string, isPressed: boolean): AdviceReason | null {
  const text = toBase(action);
  if (/^not /u.test(text)) return null;
  if (harmful.test(text) && !/^(?:ignore|let|keep) (?:that|it|me|us)(?: go)?$/u.test(text))
    return kindOf(text, "unsafe");
  if (
    helper.test(text) &&
    !/(?:ask|get|tell) (?:\w+ ){1,3}(?:for|to (?:give|raise|prescribe|increase|lower|put))/u.test(text)
  )
    return null;
  const kind = kindOf(text, null);
  if (
    kind !== null &&
    !/^(?:feel|know|be |see|have (?:a |to )?(?:right|hard|difficult|talk|word)|drink (?:some |a glass of |enough )?water|sleep|rest|breathe|put your (?:feet|hand)|get some (?:rest|sleep)|look after|let your|notice|relax|listen|read|check|look|ask|stretch|move|ask|imagine|tell me|think|wonder|talk|write)/u.test(
      text,
    )
  )
    return kind;
  return isPressed &&
    !safe.test(text) &&
    !/^(?:be|feel|know|have|never have|probably know|only|ever|even|see|want|need)(?![a-zß-ɏ])/u.test(text)
    ? "unsafe"
    : null;
}

function kindOf<Else extends AdviceReason | null>(text: string, otherwise: Else): AdviceReason | Else {
  if (remedies.test(text)) return "medical_advice";
  return laws.test(text) ? "legal_advice" : otherwise;
}

/** "skipping lunch" as "skip lunch". */
function toBase(action: string): string {
  const found = /^([a-zß-ɏ]+)ing(?= |$)/u.exec(action);
  if (found === null || bareVerbs.has(found[0])) return action;
  const [whole, stem = ""] = found;
  const rest = action.slice(whole.length);
  const single = /([a-zß-ɏ])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  const base = [stem, `${stem}e`, single, stem.replace(/y$/u, "ie")].find((each) => bareVerbs.has(each));
  return (base ?? stem) + rest;
}
