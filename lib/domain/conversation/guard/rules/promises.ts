import { anyOf, cannotTell, type GuardRule, somebodyElse, words } from "../guard-rule.ts";

const open = new RegExp(
  `${cannotTell.source}|(?<![a-zß-ɏ])(?:(?:right|fine|okay|ok) to|whether|how|what|when|who|might|may|perhaps|maybe|hope|hoping|wonder|afraid|worry|fear|imagine|expect|you (?:think|said|say|want|would like|would want|wish|hoped)) `,
  "u",
);

/** Promises for the employer or for other people, and false ones about secrecy. */
export const employerPromiseRules: readonly GuardRule[] = [
  {
    says: words(
      `${somebodyElse} (?:will|would|shall|is going to|are going to|is about to) (?:surely |certainly |definitely |probably |absolutely |of course |not |never |always |be able to |soon )*(?!be told by|know(?! about)|be the (?:right|best)|have to|need|want|like)\\w+`,
    ),
    unless: open,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "(?:i|we) (?:will|shall|am going to|are going to|can) (?:personally |definitely |certainly |make sure (?:that )?|see to it (?:that )?|see to (?:it|that)|also |now |immediately |be able to )*(?:(?:talk|speak|write|go) to (?:hr|your|him|her|them|the)|tell (?:hr|your|him|her|them)|inform|escalate|report|arrange|approve|get (?:it|you|your|him|her|them|that) (?:approved|sorted|fixed|fired|moved|removed|a)|fix (?:it|this|that)|sort (?:it|this|that) out|make (?:sure|them|him|her|your)|have (?:him|her|them|it)|ensure|guarantee|put in a (?:good )?word|change your|move you|reduce your|raise your|see to)",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:not|never|if you (?:want|like|wish|say)|with you|make sure (?:that )?(?:i|you (?:have|know|are heard|can))|ensure (?:that )?i)(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "(?:your|the|this|that|new|a|more|his|her|their|it|you|nobody|no one)(?: \\w+){0,3} (?:will|shall|is going to|are going to) (?:surely |certainly |definitely |be |not be |never be |soon be |always be |get |stay )*(?:safe|extended|renewed|approved|reduced|increased|promoted|hired|removed|fired|dismissed|kept|fixed|sorted|solved|resolved|handled|done|granted|paid|confidential|anonymous|secret|deleted|a raise|a promotion|the promotion|the job|the bonus|hear back|fine|okay|ok|alright|all right|punished|replaced|changed)",
    ),
    unless: open,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "you (?:will|are going to|are bound to|are certain to|are guaranteed to) (?:surely |certainly |definitely |easily |absolutely )*(?:get|pass|be (?:fine|promoted|ok|okay|safe|paid|moved|given|able to keep)|keep|succeed|win|receive|not (?:be|lose)|never|have (?:a|your|the|no)|earn|make it)",
    ),
    unless: open,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "your (?:job|position|role|contract|place|bonus|leave|secret|career|pay|salary|visa|anonymity|future)(?: here)? (?:is|are) (?:absolutely |completely |perfectly |totally |definitely |not )*(?:safe|secure|guaranteed|certain|approved|protected|at risk)",
    ),
    unless: open,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "i (?:promise|guarantee|swear|assure you|give you my word)|trust me|you have my word|consider it done|on (?:its|their|your manager's|the company's|hr's) behalf|it will be done|rest assured|nothing (?:bad )?(?:will|can|is going to) happen|nothing to worry about|no need to worry|there is nothing to fear|you can rely on (?:hr|them|him|her|your)|(?:hr|the company|your \\w+|they) (?:is|are) (?:going to|happy to|committed to|bound to)|the company (?:appreciates|values|supports|stands|cares|has no such plans|will)|(?:has|have) no (?:such )?plans|will let you work",
    ),
    unless: new RegExp(
      `${cannotTell.source}|(?<![a-zß-ɏ])(?:not|never|can not|if) (?:\\w+ ){0,3}(?:promise|guarantee|assure)|on your behalf`,
      "u",
    ),
  },
  {
    says: words(
      "(?:nobody|no one|not a soul|no-one|none of (?:this|it)|nothing (?:you|of this))(?: else)? (?!can know what)(?:will |can |could |is going to |would |ever |at your company |in your company |you (?:say|write|tell me) )+(?:ever |be |get |have |to )*(?:see|seen|know|known|read|hear|find|found|learn|shared|passed|leave|leaves|stored|saved|told|recorded|access)|(?:completely|totally|absolutely|strictly|fully|100 ?%|entirely) (?:confidential|anonymous|private|secret)|(?<!what we write )stays (?:strictly )?between (?:us|you and me)|(?:just |strictly )?between you and me|this is off the record|i will not tell (?:anyone|anybody|a soul)|i (?:will )?(?:never|not) (?:tell|share|store|save|record|pass)(?: \\w+)? (?:anyone|anybody|anything|this|it)(?: with anyone| to anyone)?$|your secret is safe",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:can not promise|at the moment|what we write|our words|until you|unless|except|but if|in danger|not promise)/u,
  },
  {
    says: words(
      `${anyOf("nobody", "no one", "they", "he", "she", "your \\w+", "hr", "the company")} (?:ever |never )?(?:gets?|will (?:ever )?(?:be|get)|can|could|would|is going to|are going to) (?:not |never )?(?:be )?(?:fired?|dismissed|sack(?:ed)?|punish(?:ed)?|let you go|retaliate)`,
    ),
    unless: new RegExp(`${open.source}|at the moment`, "u"),
    isFineAsQuestion: true,
  },
];
