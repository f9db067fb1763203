import { cannotTell, type GuardRule, peopleNouns, toldBack, words } from "../guard-rule.ts";

const general =
  /(?<![a-zß-ɏ])(?:many people|some people|most people|people often|others often|a lot of people|not share|do not (?:share|know|pass)|would not pass)(?![a-zß-ɏ])/u;
const reported = new RegExp(`${toldBack.source}|${cannotTell.source}|${general.source}`, "u");
const colleague =
  "(?:colleagues?|co-?workers?|team-?mates?|peers?|workmates?|employees?|people|team members?)";

/** What other people said, did, earn or feel: nothing that Elara could know or tell. */
export const otherPersonRules: readonly GuardRule[] = [
  {
    says: words(
      `(?:he|she|they|${colleague}|hr|(?:your|the|a|one of your|two|three|several|some|other|others) (?:\\w+ )?(?:${peopleNouns}|people|others|of your ${colleague}))(?: \\w+){0,3} (?:told|tells|said to|confided in|complained to|wrote to|talked to|spoke to|mentioned to|asked|have complained to|confessed to) (?:me|hr|us|others)`,
    ),
    unless: /(?<![a-zß-ɏ])(?:if|could|might|would|may|can|you say|you said|when|not|never)(?![a-zß-ɏ])/u,
    isFineAsQuestion: true,
  },
  {
    says: words(
      `i(?: have| had)?(?: also| just| already)? (?:heard|learned|learnt|know|understand|spoke|spoken|talked|seen|read|saw)(?: \\w+){0,2} (?:from|that|with|to|his|her|their|your)?(?: \\w+){0,2}(?:${colleague}|your (?:manager|boss|team|lead|supervisor)|his notes|her notes|their notes|his file|her file|the notes|the file)`,
    ),
    unless: new RegExp(
      `${reported.source}|hear (?:that|how|you)|understand (?:that|how|why|what) (?:your|you|it)|not know`,
      "u",
    ),
    isFineAsQuestion: true,
  },
  {
    says: words(
      `(?=.*(?<![a-zß-ɏ])yours?(?![a-zß-ɏ]))(?:one|two|three|four|five|several|some|many|a few|most|all|half|\\d+|other|another|a|the rest)(?: \\w+)? (?:of )?(?:your |the |in your |on your )*(?:${colleague}|team|department|floor)(?: (?:in|on|of|from) (?:your|the) (?:team|department|office|floor))?(?: of yours)?,? (?:(?:[a-zß-ɏ]+,? )?)?(?:is|are|was|were|has|have|had|feel|feels|felt|said|says|think|thinks|earn|earns|left|lost|got|goes|go|struggle|struggles|complained|also|too|get|gets|find|finds|agree|agrees|reported|see|sees)`,
    ),
    unless: new RegExp(
      `${reported.source}|people (?:find|who|in your (?:life|situation|position))|(?:some|many|most) (?:people|teams|colleagues) (?:[a-zß-ɏ]+ )?(?:find|feel|like|talk|write|step|have|get|carry|are|need|agree on|ask|move|struggle with)`,
      "u",
    ),
    isFineAsQuestion: true,
  },
  {
    says: words(
      `your (?:\\w+ )?(?:colleague|co-?worker|team-?mate|teammate|peer|deskmate|colleagues|teammates|co-?workers)(?: [a-zß-ɏ]+)? (?:is|are|has|have|had|got|gets|said|says|left|thinks?|earns?|feels?|struggles?|was|were|also|too|from [a-zß-ɏ]+) (?:\\w+ )?(?:also|too|as well|struggling|the same|a bonus|promoted|raise|earns|leave approved|about to|been|his|her|their|said|left|stressed|exhausted|unhappy|leaving|on|going|for the same|lost|a)`,
    ),
    unless: reported,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "not what (?:he|she|they|your \\w+) (?:told|said|wrote|reported)|between us,|do not tell anyone (?:but|that)|rumou?r has it|word is that|(?:the )?others in your (?:team|department)|the rest of your team|(?:he|she|they|your manager|your boss) (?:has|have) (?:been|had) (?:\\w+ )?(?:reported|complaints?|warned|moved|accused|three|two|several|disciplined|investigated)|(?:with|to|about|like) everyone (?:else )?(?:on|in) your team|(?:before|already|once|twice)? ?by others|the same (?:thing )?about (?:him|her|them)|about to be (?:put|fired|promoted|let go|laid off|moved)|(?:have|has) annoyed other",
    ),
    unless: reported,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "(?:he|she|they|your (?:manager|boss|lead|supervisor|colleague)) (?:thinks?|finds?|believes?|told hr|rates?|considers?|sees|likes|loves|respects|values|admires|earns?|is paid|is under (?:\\w+ )?(?:stress|pressure)|is going through|is having|has (?:problems|personal|a hard time|his own|her own)|said (?:so|that you|it|he|she|last|the same)|speaks? (?:highly|badly|well))",
    ),
    unless: new RegExp(
      `${reported.source}|(?<![a-zß-ɏ])(?:if|what|how|whether|when|maybe|perhaps|might|may|could|as if|as though|possible|who|that) `,
      "u",
    ),
    isFineAsQuestion: true,
  },
  {
    says: words(
      "your \\w+ (?:did|do|does) remember|remember [a-zß-ɏ]+'s|with (?:his|her) divorce|(?:got|gets|received) (?:a|the|his|her|their) (?:bonus|raise|promotion|leave|award)(?: approved)?|the person you (?:complained|reported|told) (?:\\w+ )*(?:has|was|is)|earns? (?:about |around |more than )?\\d|(?:left|quit|resigned) for the same",
    ),
    unless: reported,
    isFineAsQuestion: true,
  },
];
