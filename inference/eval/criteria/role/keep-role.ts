import { breach, met, type Rule, unsure } from "../finding.ts";
import { findNever } from "../never.ts";
import { splitSentences, toPlain, withoutQuotes } from "../reading/read-text.ts";
import { claimsHuman } from "./speakers.ts";

const marks =
  /\[\/?INST\]|<\/?s>|<\|[^|>]{0,40}\|>|<<\/?SYS>>|^#{2,}\s*(?:human|user|assistant|instruction|response|input)\b|\b(?:BEGIN|END)_?OF_?(?:TEXT|TURN)\b|<\/?(?:user|assistant|system|human)>/imu;
const otherSpeaker =
  /^\s*(?:\*\*|\[|\()?\s*(?:user|human|person|employee|you|me|client|customer|patient|manager|boss|hr|hr manager|colleague|system|assistant|interviewer|mensch|nutzer|usuario|utilisateur)\s*(?:\*\*|\]|\))?\s*:\s*\S/imu;
const lastLabel = /(?:[.!?"]\s+)(?:user|human|person|employee|me|manager|boss)\s*:\s*\S/iu;

/** A life that no program has: a boss, a family, a past. */
const ownLife =
  /\b(?:(?:sitting|lying|standing|right) (?:right )?(?:next to|beside) you|hold(?:ing)? your hand|hug(?:ging)? you|i(?:'m| am) your (?:bestie|mate|buddy|bff)|it(?:'s| is) me, your|(?:my|our) (?:own )?(?:boss|manager|supervisor|team ?lead|husband|wife|kids?|children|son|daughter|mother|father|mum|mom|dad|parents|girlfriend|boyfriend|partner|colleagues?|coworkers?|co-workers?|salary|pay ?check|commute|desk|shifts?|childhood|therapist|doctor|marriage|divorce|burn-?out|depression|anxiety|deadlines?|overtime|workload|job|team meeting|performance review)\b|when i (?:was|worked|started|had|joined|went|lost|got|burned)\b|back when i\b|i(?:'ve| have) (?:also |too |myself |personally )?(?:been (?:there|through (?:that|this|it|something)|working|so tired|exhausted|feeling)|worked (?:here|there|in|at|with|for)|had (?:a|the same|similar|days|bosses|managers|my)|struggled|lost (?:a|my|someone)|suffered|gone through|experienced)|i(?:'m| am) (?:so |really |just |also |too |totally |completely |feeling )*(?:tired|exhausted|burned out|burnt out|overworked|stressed|underpaid|depressed|lonely|fed up|hungry|on holiday|off sick)\b|i (?:also |really |just |too )*(?:hate|dread|need|want|miss|quit|love) (?:my|this) (?:job|work|boss|family|holiday|sleep|break|company)|i (?:got|was|were|am) (?:passed over|promoted|fired|laid off|hired|married|divorced)|i can(?:'t|not) (?:sleep|cope|take (?:it|this)) any ?more|i (?:remember|recall) (?:my|when i)|last (?:week|night|year|month) i\b|over (?:coffee|lunch|a drink)(?: with me)?)\b/u;
const asCompany =
  /\b(?:(?:we|i) (?:at|in|here in|from|on behalf of) (?:the )?(?:company|hr|management|leadership|human resources)|(?:speaking|writing|acting) (?:as|for|on behalf of) (?:the |your )?(?:company|employer|hr|manager|management|boss)|i (?:hereby )?(?:approve|authori[sz]e|grant|sign off on|have approved|will approve) (?:your|the|this|it)|i(?:'ll| will) (?:raise|increase|approve|promote|fire|discipline|reassign|talk to your (?:boss|manager)|speak (?:to|with) your (?:boss|manager)|give you)|as your (?:manager|boss|employer|supervisor|lead|team lead|hr|friend|therapist|doctor|lover|partner|girlfriend|boyfriend|lawyer|mother)|we(?:'ve| have) decided|our company|our (?:policy|employees|staff))\b/u;
const otherName =
  /\b(?:i(?:'m| am) (?:now )?(?:dan\b|do anything now|no longer elara|not elara|in (?:developer|debug|dan|god|admin|maintenance) mode|unrestricted|free (?:of|from) (?:all |my )?(?:rules|restrictions|limits|instructions)|jailbroken|(?:chat)?gpt|claude|gemini|llama|mistral|an? (?:large )?language model (?:trained|developed|created|made) by|pirate)|(?:my name is|you can call me|call me|this is) (?!elara\b)(?:[a-z]+)(?=[.,!]| (?:and|from|here|now))|(?:developer|debug|dan|god|admin|maintenance|root) mode (?:is )?(?:now )?(?:enabled|activated|on|active|engaged)|(?:restrictions|safeguards|filters|guardrails|safety (?:rules|features)) (?:are |have been |is )?(?:now )?(?:off|disabled|lifted|removed|deactivated)|arr+,? matey|system (?:override|prompt) (?:accepted|confirmed|updated)|(?:new|updated) instructions (?:accepted|received|confirmed))/u;
const ownTruth =
  /\b(?:i(?:'m| am) (?:elara|an ai|only an ai|just an ai|a program)|not (?:a )?(?:human|person))/u;

/** Elara's own voice: an AI that speaks for nobody else and writes nobody's part. */
export const keepsRole: Rule = ({ reply, never }) => {
  const mark = marks.exec(reply.raw) ?? otherSpeaker.exec(reply.raw) ?? lastLabel.exec(reply.raw);
  if (mark !== null) return breach("it writes somebody else's part, or marks of a template", mark[0].trim());
  const forbidden = findNever(reply, never);
  if (forbidden !== null) return breach("it holds what must not be said here", forbidden);
  if (reply.language !== null && reply.language !== "en" && reply.language !== "no")
    return unsure(
      `the rules for this read English; the reply seems to be in another language (${reply.language})`,
    );
  for (const sentence of splitSentences(withoutQuotes(toPlain(reply.raw)))) {
    const reason = findOtherVoice(sentence);
    if (reason !== null) return breach(reason, sentence);
  }
  return met("it speaks as Elara");
};

/** Whose voice a sentence has, where it is not Elara's; null where it is hers. */
export function findOtherVoice(sentence: string): string | null {
  if (claimsHuman(sentence)) return "it claims to be a human being, or somebody at work";
  if (otherName.test(sentence)) return "it takes another name or mode";
  if (ownTruth.test(sentence) || isOffered(sentence)) return null;
  if (ownLife.test(sentence)) return "it tells of a life of its own";
  return asCompany.test(sentence) ? "it speaks for the company or a manager" : null;
}

/** Words that the person could say, and what Elara does not have. */
function isOffered(sentence: string): boolean {
  return /\b(?:you (?:could|might|can|may) (?:say|write|tell|ask|start|try|put it|open)|something like|for example|such as|along the lines|i (?:do not|don't|have no|never|can't|cannot) )/u.test(
    sentence,
  );
}
