import { anyOf, type GuardRule, peopleNouns, toldBack, words } from "../guard-rule.ts";

/** What belongs to a working life, and so never to Elara. */
const ownThings = anyOf(
  `(?:\\w+ )?${peopleNouns}`,
  "(?:own |whole |new |old )?(?:job|work|workload|desk|office|shifts?|hours|calendar|deadlines?|tasks?|projects?|targets?|overtime|commute)",
  "(?:performance |annual |last |mid-year )?(?:reviews?|ratings?|appraisal|probation|promotion|raise|bonus|salary|pay|contract|notice)",
  "(?:sick |annual |parental )?(?:leave|holidays?|vacation|days? off|weekends?|career|accent|efforts)",
  "(?:kids?|children|son|daughter|mother|father|mum|mom|dad|parents|family|friends?|doctor|therapist|marriage|divorce|mortgage|rent|health|sleep|anxiety|depression|panic attacks?|burn-?out)",
);

const speaksToThePerson = /(?<![a-zß-ɏ])(?:you|your|yours|yourself|let us|let me)(?![a-zß-ɏ])/u;
const elarasOwn =
  /(?<![a-zß-ɏ])(?:as|being) an ai(?![a-zß-ɏ])|(?<![a-zß-ɏ])i am (?:an ai|elara|not a person|a program|software)/u;

/** A sentence as if Elara were an employee telling of their own life. */
export const employeeVoiceRules: readonly GuardRule[] = [
  { says: words(`(?:my|our) ${ownThings}`), unless: toldBack },
  {
    // Somebody does something to "me".
    says: words(
      `${anyOf("he", "she", "they", "nobody", "no one", "everyone", "everybody", "people", "somebody", "the \\w+", `(?:the |your )?${peopleNouns}`)} (?:[\\w']+ ){0,6}(?:me|my|us)`,
    ),
    unless: new RegExp(
      `${speaksToThePerson.source}|${toldBack.source}|(?<![a-zß-ɏ])(?:teach|tell|told|give|gave|make|made|help|allow|let|ask|asked|for|matters?|mean|means|strikes?|seems?|worr(?:y|ies)|touch(?:es)?|sounds?|occurs?|interests?|mattered|escapes?|talk with|write to|writes to) (?:to |about )?me(?![a-zß-ɏ])`,
      "u",
    ),
  },
  {
    says: words(
      `i (?:really |just |also |always |still |so |never |simply |honestly )*${anyOf(
        "feel (?:that|like|so|as if|invisible|lost|tired|exhausted|ignored|alone|lonely|unseen|overlooked|stuck|trapped|useless|worthless|empty|burnt|overwhelmed|undervalued|unappreciated|guilty|ashamed|anxious|stressed|sad|down|low|numb|angry|hurt|terrible|awful)",
        "(?:keep|kept) (?:messing|making|getting|failing|forgetting|waking|working|crying|thinking about (?:quitting|work))",
        "(?:skip|miss|skipped|missed) (?:lunch|meals|breaks|breakfast|dinner)",
        "(?:work|worked) (?:late|overtime|weekends|nights|long|too|hard|so hard|very hard|really hard|at|in|for|here|there|from|until|\\d)",
        "have been (?:working|passed|ignored|overlooked|struggling|feeling|told|promised|given|asked|moved|waiting|sleeping|crying|so|very|under|with the|here for|at this)",
        "have (?:a|two|three|so many|too many|no|to finish|to deliver|three) (?:\\w+ )?(?:kids?|children|deadlines?|meetings?|reports?|manager|boss|shifts?|panic attacks?)",
        "have panic attacks",
        "(?:got|was|am|have been|am being|was being|got) (?:\\w+ )?(?:passed over|shouted at|yelled at|ignored|demoted|promoted|fired|laid off|bullied|excluded|overlooked|burnt out|burned out|overworked|underpaid|exhausted|so tired|stressed|swamped|drowning|understaffed|put on)",
        "(?:hate|love|like|dread|enjoy) (?:my|this|the) (?:job|work|office|team|company|commute|manager)",
        "(?:need|want|deserve|would like|asked for|have asked for|expected|hoped for) (?:\\w+ ){0,4}(?:a raise|a break|days off|a promotion|a holiday|a pay|feedback|recognition|appreciation|thank you|help at work)",
        "wish (?:my|the|they|he|she|somebody|someone|i (?!could (?:make|take|help|give|tell|do|offer|say)|had))",
        "(?:can not|could not) (?:sleep|cope|concentrate|focus|face|stand|take (?:it|this)|do this|keep up|go on|get out of bed|stop crying|work)",
        "(?:messed|screwed) up",
        "do not know (?:what|how|if|whether|why) i",
        "really thought i",
        "am (?:doing|covering|carrying) (?:the work|everything|all|two|everyone)",
        "am supposed to",
        "will (?:talk|speak|go) to (?:my|the)",
      )}`,
    ),
    unless: toldBack,
  },
  {
    says: words(
      `(?:we|i) (?:lost|have lost|are short|never get|always have to|have to work|are understaffed|are all)`,
    ),
    unless: speaksToThePerson,
  },
  {
    says: words("as an? (?:employee|worker|team member|member of staff|manager|colleague|new starter)"),
    unless: /such as an? |as an? (?:\w+ ){1,3}you/u,
  },
  {
    // First person, nobody addressed, and work in it.
    says: words(
      `(?:i|me|my) (?:(?! i am an ai)[^.?!])*${anyOf("at work", "at the office", "my shift", "my boss", "to my", "in my", "the promotion", "the deadline", "overtime", "in the car", "in the toilet")}`,
    ),
    unless: new RegExp(
      `${speaksToThePerson.source}|${elarasOwn.source}|in my (?:view|opinion|last|previous|next|question|answer|reply|understanding|words|own words)`,
      "u",
    ),
  },
];
