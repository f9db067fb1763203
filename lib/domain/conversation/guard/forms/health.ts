import { toWords } from "../../sentences/same-words.ts";
import { bodyWords, conditionWords, remedyWords } from "../lexicon/health-words.ts";

const bounded = (pattern: string) => new RegExp(`(?<![a-zß-ɏ0-9])${pattern}(?![a-zß-ɏ0-9])`, "gu");
const conditions = bounded(conditionWords);
const remedies = bounded(remedyWords);
const body = bounded(bodyWords);

const cannotSay =
  /(?<![a-zß-ɏ])(?:i|elara) (?:really |also |am )?(?:can not|could not|do not|will not|would not|am not|not able|not)(?: [a-zß-ɏ]+){0,4} (?:say|tell|judge|know|advise|diagnose|assess|guess|give|recommend|want to guess|able|qualified)|only a (?:doctor|professional|therapist)|(?:whether|if) (?:it|that|this|you|what)|something (?:only|for) a (?:doctor|professional)|(?:a|your) (?:doctor|professional|gp|pharmacist|therapist)(?: or (?:a |your )?[a-zß-ɏ]+)? (?:can|could|may|might|will|would|is|knows?)|does not (?:have to )?(?:make|mean)/u;
const reported =
  /(?<![a-zß-ɏ])(?:you (?:just |also |have |were )*(?:said|say|wrote|write|told|mentioned|mention|described|call|called|wonder|worry|ask|asked|fear|given|read|heard|looked up|use the word)|your (?:doctor|gp|therapist) (?:said|says|told|spoke|calls|thinks|gave)|the (?:doctor|gp|therapist)(?: [a-zß-ɏ]+)? (?:said|spoke|told|gave)|the word|a word|on your mind|(?:a |the )diagnosis (?:of|like|such))/u;
const claims =
  /(?<![a-zß-ɏ])(?:you|he|she|they|your [a-zß-ɏ]+|that|this|it|these|those|which|sounds?|looks?|seems?|means?|called|call|symptoms?|signs?|case|form|onset|verge|hallmarks?|criteria|boxes|traits|type of|diagnos[a-zß-ɏ]+|because of|due to|down to|must be|could be|might be|may be|suspect|explains?)(?![a-zß-ɏ])/u;
const own =
  /(?<![a-zß-ɏ])(?:you (?:[a-zß-ɏ]+ )?(?:have|are|have got|suffer|show|meet|tick)|(?:this|that|it|what you (?:have|describe)) (?:[a-zß-ɏ]+ )?(?:is|sounds|looks|seems|points|must be|could be|may be|might be|means)) (?:[a-zß-ɏ]+ ){0,4}$/u;
const asksAbout =
  /(?<![a-zß-ɏ])(?:how|what|when|did|does|has|have you (?:talked|spoken|told|been|had|got)|do you|are you|would you|is|was|who) /u;

/** Whether a sentence names a condition as if it were known to be there. */
export function diagnoses(plain: string, isQuestion: boolean, known: ReadonlySet<string>): boolean {
  const found = [...plain.matchAll(conditions)];
  if (found.length === 0 || cannotSay.test(plain) || reported.test(plain)) return false;
  if (isQuestion && asksAbout.test(plain)) return false;
  return found.some(({ index, 0: words }) => {
    const before = plain.slice(0, index);
    if (/(?<![a-zß-ɏ])(?:not|no|never|without|if|fear of|prevent|avoid) (?:[a-zß-ɏ]+ ){0,2}$/u.test(before))
      return /not (?:[a-zß-ɏ]+,? )+(?:but|it is)/u.test(plain);
    if (own.test(before)) return true;
    return claims.test(plain) && !toWords(words).every((word) => known.has(word));
  });
}

const toHelper =
  /(?<![a-zß-ɏ])(?:(?:a|your|the|any|with|whoever) (?:[a-zß-ɏ]+ )?(?:doctors?|pharmacist|gp|prescriber|practice|nurse|prescribed(?: it| them)?|physician|midwife)|emergency|poison)(?![a-zß-ɏ])/u;
const getsFromHelper =
  /(?<![a-zß-ɏ])(?:ask|asking|get|tell|have|see) (?:[a-zß-ɏ]+ ){1,3}(?:for|to (?:give|raise|prescribe|increase|lower|put|switch|change)|about (?:getting|taking|trying|going on|starting|switching))(?![a-zß-ɏ])/u;
const given =
  /(?<![a-zß-ɏ])(?:you (?:just |also |have |were )*(?:said|mentioned|wrote|told|started|take|are taking|were given|have started)|good that|glad (?:that )?you|what does (?:the|that)|it is good|drinking (?:every|to)|something worth telling)/u;
const suggests =
  /(?<![a-zß-ɏ])(?:have you (?:ever )?(?:tried|considered|thought (?:about|of))|how about|what about|why not|why do not you|could you (?:try|ask|take|get)|would you (?:like to )?(?:try|take)|maybe (?:try|take)|try)(?![a-zß-ɏ])/u;
const effects =
  /(?<![a-zß-ɏ])(?:cures?|cured|heals? (?:it|you|that)|resets?|balances? (?:your|the)|(?:does|do|will do) the trick|works? wonders|takes? the edge off|took the edge off|calms? (?:the|your) nerves|good as new|(?:goes|go|going) away (?:by itself|on its own)|boosts? your|numbs? you|side effects?|gradually over|second opinion and not|it is safe to (?:combine|mix|stop|take)|twice a (?:day|week)|before bed(?:time)? (?:helps|works|and)|nothing serious|no need for (?:an ambulance|a doctor|the hospital|tests|treatment)|quit (?:the |your )?therapy|do any harm|(?:safely|easily) go without|replaces? (?:any|the|your|a) (?:therapy|medication|pills?|doctor|treatment)|as good as any (?:pill|drug|medicine)|nothing dangerous|perfectly harmless|is harmless|are harmless|walk it off|sleep it off|tough it out|sweat it out|(?:do|will) not need (?:a |to see a |any |to go to (?:a|the) )?(?:doctors?|psych[a-z]+|therap(?:y|ist)|treatment|hospital|medication|professional)|no (?:reason|need) to (?:see|call|bother|go to) (?:a doctor|anybody|anyone|the doctor|your doctor|hospital)|you (?:[a-zß-ɏ]+ )?(?:need|should have|should get|ought to (?:get|be on|have)|belong in) (?:at least )?(?:an? )?(?:[a-zß-ɏ]+-?[a-zß-ɏ]* )?(?:therapy|medication|treatment|stay|clinic|operation|surgery|injection|scan|mri|blood test|hospitali[sz]ation)|recommend (?:[a-zß-ɏ]+ )?(?:therapy|behaviou?ral|medication|treatment)|gluten free|sugar free|give up (?:sugar|coffee|gluten|dairy)|cut out (?:sugar|coffee|gluten|dairy|caffeine|alcohol)|off (?:coffee|caffeine|sugar))(?![a-zß-ɏ])/u;
const dismisses =
  /(?<![a-zß-ɏ])(?:is|are|was|were|will|only|just|surely|probably|mention is) (?:[a-zß-ɏ]+ ){0,3}(?:nothing|normal|harmless|go away|pass|fine|only stress|stress|nerves|wear off|disappear|safe|ignore|easily)/u;

/** Whether a sentence advises on remedies, doses, diets or treatment, or explains a symptom away. */
export function treats(plain: string, isQuestion: boolean, known: ReadonlySet<string>): boolean {
  if (cannotSay.test(plain) || (given.test(plain) && !effects.test(plain))) return false;
  const isSent =
    toHelper.test(plain) &&
    !getsFromHelper.test(plain) &&
    !/not (?:let|trust|listen)|instead of|without/u.test(plain);
  if (isSent && !effects.test(plain)) return false;
  if (isQuestion && !suggests.test(plain)) return /ask (?:your|the|a) doctor (?:for|to)/u.test(plain);
  if (effects.test(plain)) return true;
  if ((plain.match(body)?.length ?? 0) > 0 && dismisses.test(plain)) return true;
  const named = plain.match(remedies) ?? [];
  if (named.length === 0) return false;
  return (
    suggests.test(plain) ||
    /(?<![a-zß-ɏ])(?:take|taking|stop|start|skip|double|halve|increase|reduce|come off|get off|mix|combine|swap|drop|helps?|works?|should|would|recommend)(?![a-zß-ɏ])/u.test(
      plain,
    ) ||
    !named.every((name) => toWords(name).every((word) => known.has(word)))
  );
}
