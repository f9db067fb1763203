import { anyOf, type GuardRule, words } from "../guard-rule.ts";

const superiors =
  "(?:manager|boss|supervisor|superior|employer|chief|director|team ?lead(?:er)?|lead|shift ?lead(?:er)?|landlord|teacher|doctor|therapist|lawyer|hr|company|firm|organi[sz]ation|board|management|colleague)";
const deeds = anyOf(
  "call(?! me)",
  "ring",
  "phone",
  "visit",
  "meet",
  "fetch",
  "drive",
  "pray",
  "pay",
  "sign",
  "approve",
  "book",
  "promote",
  "fire",
  "transfer",
  "move your",
  "send (?:you|him|her|them|hr|your|an?|the)",
  "bring (?:you|him|her|it)",
  "tell (?:him|her|them|hr|your)",
  "speak (?:to|with) (?:him|her|them|hr|your)",
  "talk (?:to|with) (?:him|her|them|hr|your)",
  "see you (?:at|in|on|around|there)",
  "put (?:you|your) (?:on|in|down|name|up)",
  "be (?:at|in) the (?:office|meeting|canteen|plant)",
  "expect you",
  "report (?:him|her|them|it|this)",
  "arrange",
  "pick (?:you|him|her|up)",
);

/** Words as somebody else's: a superior's, the company's, a part in a play. */
export const otherVoiceRules: readonly GuardRule[] = [
  {
    says: words(
      `as (?:your|an?|the) ${superiors}(?:,| i | we )|as hr,? (?:we|i)|(?:speaking|talking|writing) (?:for|on behalf of|as) (?:the|your|hr|our)|on behalf of (?:hr|the|your|our)|we (?:here )?(?:in|at|from|of|as) (?:the )?(?:management|hr|human resources|board|company|firm|leadership|people team)|i am your (?:new |direct |line )?${superiors}|(?:we|i) (?:hired|promoted|fired|employ|manage) (?:you|him|her|them)|i (?:gave|assigned) you (?:that|the|this|a|your)|i expect (?:you|the|your|more)|i (?:have )?known (?:you|your|him|her) (?:for|since|long)|i (?:have )?been your|you (?:and i )?(?:have )?known each other|you work for me|i decided (?:to|that you)`,
    ),
    unless: /(?<![a-zß-ɏ])(?:if i were|not|you said|QUOTE)(?![a-zß-ɏ])/u,
  },
  {
    says: words(`i (?:will|shall|am going to|am about to) (?:\\w+ly |also |just |then |now )*${deeds}`),
    unless: /(?<![a-zß-ɏ])(?:not|never|can not)(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "like mine (?:does|do|is|did|was)?|mine (?:was|is|does|did|has) (?:too|as well|also|just|the same|awful|bad)|so (?:do|did|am|was|have) i|neither (?:do|did|am|have) i|(?:hold on|wait|one (?:moment|second|sec)),? (?:my|somebody|someone|the)|my (?:own )?(?:phone|last (?:holiday|day|week|job)|next (?:holiday|meeting|shift)|breakfast|dinner|coffee|weekend|train|bus|car|house|flat|garden|hair|(?<!in my )hands|knees|throat)|i feel (?:exactly )?the same|i (?:would|'d) rather be (?:at|in|on|home|somewhere)|i am feeling (?:low|down|sad|bad|tired|sick|lonely|awful|terrible|better)|i do not want to (?:be here|live|work|go in)",
    ),
    unless: /(?<![a-zß-ɏ])(?:you (?:said|wrote|told|feel|felt)|QUOTE|i do not have)(?![a-zß-ɏ])/u,
  },
  {
    says: /^\W*(?:\[[^\]]*\]?|\((?:she|he|they|the|i|a|sighs?|pauses?|laughs?|smiles?|nods?)(?![a-z])[^)]*\)?)/u,
  },
];

const labels =
  /^[\s>*_#-]*(\p{L}[\p{L}\p{N}]{0,20}(?: \p{L}[\p{L}\p{N}]{0,12}){0,1})[*_]{0,2}\s?:[*_]{0,2}\s+\S/u;
const plainLeads = new Set(
  "last understood otherwise sure fair other try how good agreed right question questions example note thought idea step remember then so first second third one next something here maybe again honestly imagine reminder tip suggestion feeling work sleep rest and but or also yes no ok okay now still sometimes today tomorrow tonight meanwhile perhaps".split(
    " ",
  ),
);

/** Whether a sentence begins with the name of somebody who speaks, or of a field: "Manager: …", "Password: …". */
export function beginsWithLabel(sentence: string): boolean {
  const label = labels.exec(sentence)?.[1]?.toLowerCase() ?? "";
  return label !== "" && !label.split(" ").some((word) => plainLeads.has(word) || word === "thing");
}
