import { type GuardRule, words } from "../guard-rule.ts";

/** A working life told in the first person, whoever else is spoken of in the sentence. */
export const workingLifeRules: readonly GuardRule[] = [
  {
    says: words(
      "(?:i|we) (?:[a-zß-ɏ]+ )?(?:have|had) (?:[a-zß-ɏ]+ )?(?:been (?:waiting|with the company|working|passed|moved)|not had|started to hate|never (?:been|had|get)|hoped that my|told my|asked my|worked)|i (?:dread|hate|stay until|got a (?:bad|poor|good)|was (?:promised|told|moved|given|passed|left out|shouted)|need someone to|make one mistake|told (?:my|him|her|them)|just want my|do not (?:feel (?:valued|seen|heard|respected|appreciated)|think my)|can hardly|want to (?:move|leave|quit|change|be promoted|resign|go home)|am (?:thinking (?:about|of) (?:quitting|leaving|resigning)|so (?:tired|sick|done|angry|fed up|stressed|exhausted)|(?:always |often |still )?the (?:only )?(?:one|youngest|oldest|only|newest|last)|worried that i|scared|sick of|afraid of (?:my|losing|him|her)|fed up|drowning|overworked|underpaid)|feel (?:guilty|invisible|stuck|empty|alone|useless|tired|drained|lost|overwhelmed) (?:when|in|at|by|with|because|and))|(?:dread|hate) (?:every )?mondays?|my (?:workload|salary|probation|shift|desk|inbox|commute|promotion|raise|bonus|contract|review|appraisal|slides|deadline|team does|manager|boss|supervisor|partner is)(?! or| \\?)|(?:for|to|on|at|of|from) me (?:in|at(?! any)|every|all day|without)|(?:they|he|she|nobody|everyone) (?:[a-zß-ɏ]+ )?(?:moved|shouted|yelled|expects?|told|ignores?|treats?|gave|left|passed|put|promised|blames?|asked|cut|skipped|interrupts?|calls?|pays?) (?:at )?(?:me|us)(?: (?:to|about|at|over|in|off|out|on|every|without|again|for))?",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:you (?:said|wrote|told|mentioned|put it|feel|felt|are|have|want|could|might)|QUOTE|as an ai|an ai|told by you|not pass|to help|read this|tell me|with you)(?![a-zß-ɏ])/u,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "(?:the deadline|work|this job|the workload|this company|mondays?) (?:is|has been|was|are) (?:[a-zß-ɏ]+ )?(?:killing|overwhelming|exhausting|wearing|eating|crushing|too much for) ?(?:me|lately,? and i|us)?(?= me| us|,? and i |$)|lately i (?:make|made|keep|can|feel|have)|(?:he|she|they|nobody|my [a-zß-ɏ]+|everyone) (?:[a-zß-ɏ]+ ){0,5}(?:my|our) (?:slides|work|ideas?|project|projects|name|mails?|emails?|messages|desk|hours|leave|holiday|request|efforts?|team|salary)|i (?:do not )?know how to cope|every day i|i asked for (?:a |an |the )?[a-z]+ (?:off|and)|my (?:ideas|opinions?|efforts|tasks|proposals?|suggestions) (?:are|is|were|was|get|gets|never|always)|i only (?:ever )?get|i skip (?:every|my|the)|we (?:are so|are all|never get|always|have no) (?:understaffed|overworked|any|stressed|busy|time to)|(?:nobody|no one) (?:at work|here|in the office|cares|told me|listens)(?: [a-zß-ɏ]+)? ?(?:to me|about (?:me|the reorgani[sz]ation)|,? and i)",
    ),
    unless: /(?<![a-zß-ɏ])(?:you|your|yours|QUOTE)(?![a-zß-ɏ])/u,
    isFineAsQuestion: true,
  },
];
