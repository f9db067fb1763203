import { anyOf, type GuardRule, peopleNouns, words } from "../guard-rule.ts";

const company = anyOf(
  "we",
  "they",
  "he",
  "she",
  "hr",
  "management",
  "leadership",
  "the bosses",
  `(?:your|the|our|this) (?:[a-zß-ɏ]+ )?${peopleNouns}`,
  "the (?:organi[sz]ation|firm)",
);
const open =
  /(?<![a-zß-ɏ])(?:whether|might|may|perhaps|maybe|hope|hoping|wonder|if you|you (?:think|said|say|want|would like|wish|hoped|feel|fear|worry|mentioned|were told|told)|(?:i|elara) (?:can not|do not|could not|will not|would not)|can not promise|no promise|as if|as though|unless|except|in danger|not promise)(?![a-zß-ɏ])/u;
const surely =
  "(?:surely |certainly |definitely |probably |absolutely |of course |not |never |always |soon |even |also |gladly |happily |already |just |then |)*";
const asks = { isFineAsQuestion: true } as const;

/** What somebody at the company will do, has decided or done, and what becomes of a request: nobody told Elara. */
export const assuranceRules: readonly GuardRule[] = [
  {
    says: words(
      `${company} ${surely}(?:(?:is|are|was|were) ${surely}(?:going to|about to|bound to|planning|committed|determined|prepared|ready|willing|happy|keen|set|sure|certain|looking into|working on|aware|on it|taking|preparing|arranging|hiring|reviewing|considering|investigating)|(?:has|have) (?:[a-zß-ɏ]+ )?(?:decided|agreed|approved|promised|taken action|taken (?:care|steps)|started|begun|arranged|confirmed|been informed|reviewed|chosen|accepted|committed|set aside|put in place)|(?:takes? care|cares? (?:about|for) (?:you|its|their)|values? (?:you|your)|appreciates? (?:you|your)|supports? you|stands? behind|guarantees?|promises?|wants? to (?:keep|support|help) you))`,
    ),
    unless: new RegExp(
      `${open.source}|we (?:are )?(?:[a-zß-ɏ]+ )?(?:going to (?:talk|look|go|take|start|stay)|ready)|(?:here|there) (?:is|are)|to help`,
      "u",
    ),
    ...asks,
  },
  {
    says: words(
      `(?:${company}) would (?:never|always|certainly|surely|definitely|gladly|not (?:fire|mind|dismiss|let|punish))`,
    ),
    unless: open,
    ...asks,
  },
  {
    says: words(
      "(?:we|i) (?:will|would|are going to|am going to|can|could|have|had|have just|have already) (?:personally |just |already |also |gladly |immediately |certainly )*(?:get you|find (?:you|somebody|someone) (?:a|to|else)|offer you (?:two|three|a (?:raise|day|week|new|better|higher|transfer|bonus)|extra|more|some (?:time|days))|give you (?:a (?:raise|day|week|bonus|new)|time off|more (?:pay|days|time)|the (?:day|week|promotion))|put in|put (?:you|your|a word|it) (?:in|forward|through)|pass (?:this|it|that|your) (?:[a-zß-ɏ]+ )?(?:on|along)|forward (?:this|it|your)|inform|informed|notif[a-zß-ɏ]+|tell (?:hr|your|him|her|them)|talk(?:ed)? to (?:hr|your|him|her|them)|spoken (?:to|with) (?:hr|your|him|her)|contact(?:ed)? (?:hr|your|him|her|them)|have a word|arrange|schedule(?:d)?|book(?:ed)? (?:you|a)|request(?:ed)?|approve|grant|reduce|decided|change your|move you|take (?:care of it|you off|that off)|sort|fix|make sure (?:he|she|they|your|hr|nobody|no one|it|that (?:he|she|they|your|hr|nobody|it))|see to|speak to (?:hr|your|him|her)|escalat[a-zß-ɏ]+|report(?:ed)? (?:this|it|him|her|that)|raise (?:this|it) with|ensure|guarantee|protect you|keep (?:your|this|it|that|everything) (?:[a-zß-ɏ]+ )?(?:secret|safe|anonymous|private|confidential|to myself)|keep your secret)",
    ),
    unless: new RegExp(
      `${open.source}|(?<![a-zß-ɏ])(?:not|never|to write|words|wording|help you|with you|danger|your life)(?![a-zß-ɏ])|in danger|let a person`,
      "u",
    ),
    ...asks,
  },
  {
    says: words(
      `(?:you|your [a-zß-ɏ ]{2,30}?|there|things(?: at work| here)?|it|everything|this|that|the (?:promotion|raise|transfer|decision|bonus|role|position|job|contract|request|matter|problem|situation|post)|none of (?:this|it)|nothing|the team) ${surely}(?:(?:will|shall) ${surely}(?:hear (?:back|from (?:hr|them|him|her))|be (?:given|offered|moved|paid|promoted|approved|reduced|extended|sorted|handled|fine|okay|safe|no consequences|rewarded|settled|resolved|respected|protected|kept|welcomed|granted|treated|replaced|allowed)|get (?:better|a|the|your|that|more|what|sorted|fixed)|improve|have no |not (?:get|be any|have (?!to)|lose|reach|affect|leave)|never (?:leave|reach|be|lose)|welcome|work out|turn out|pay off|change for|stop|end soon|pass soon|certainly|surely|definitely|be asked to|have an?|receive|keep your|be the next|land)|(?:is|are) (?:as good as|on (?:its|their) way|(?:practically |basically |all but )?(?:settled|guaranteed|approved|secured|done|sorted|certain)|not going anywhere|guaranteed|yours (?:next|soon|by|for sure))|(?:definitely|certainly|surely) (?:get|improve))`,
    ),
    unless: new RegExp(
      `${open.source}|(?:not|never) (?:be |get )?(?:perfect|easy|solved)|(?:right|fine|okay) to [a-zß-ɏ]+|you (?:will|are) (?:already )?(?:[a-zß-ɏ]+ )?(?:doing|not alone)|it is already|have your (?:own|say)|you are already|everything is already|that is already|this is already`,
      "u",
    ),
    ...asks,
  },
  {
    says: words(
      "it is guaranteed|safe with me|you are (?:definitely|certainly|surely|absolutely) (?:getting|going to|being|keeping|staying|in line)|(?:has|have|got) your back|stands? (?:by|behind) you|is behind you|i will see (?:that|to it)|would (?:not|never) dare|guaranteed that|you can (?:count|rely|bank) on (?!me|yourself|that feeling)|you have my word|my word (?:of honou?r|that)|mark my words|rest assured|consider (?:the matter|it|that) (?:settled|done|sorted|handled|fixed|solved)|nothing (?:bad |at all )?(?:can|will|is going to) (?:happen|come of|change for you|reach)|there will (?:not |definitely not |never )?be (?:any |no |a )?(?:consequences|repercussions|problem|trouble|a raise|negative|retaliation)|(?:no|without) (?:negative )?(?:consequences|repercussions) for you|get (?:in|into) trouble for|make an exception|as good as approved|with open arms|i am (?:sure|certain|confident|positive|convinced)(?: that)? (?:he|she|they|your (?:manager|boss|team|company|colleagues?)|hr|the company|management|it will|you will|everything|things|nobody)",
    ),
    unless: open,
    ...asks,
  },
  {
    says: words(
      "(?:nobody|no one|no-one|not a soul|none of (?:this|it|them))(?: (?:else|at|in|your|company|team|but|me|other))* (?:will|can|could|would|is going to|gets? to)(?: (?:ever|also|be able to))* (?:read|see|know(?! what)|find out|hear|learn|access)|(?:everything|all|whatever|what|anything|this|it|that|this (?:conversation|chat)|our (?:conversation|chat|talk)s?|your (?:name|words|answers|messages|secrets?|story|identity))(?: (?:you|we|say|said|write|tell|share|me|here|in|this|chat))* (?:(?:is|are|will be|remains?|stays?) (?:completely |totally |strictly |absolutely |fully |entirely |100 ?% |always |guaranteed |truly )*(?:anonymous|confidential|secret|a secret|here forever|out of it|safe with me|under lock|between (?:us|you and me))|(?:will|can|is) (?:never|not)(?: ever| be)* (?:leave|leaving|reach|reaching|be shared|shared|told|passed|read|seen|stored|saved)|goes nowhere|never (?:leaves?|reach(?:es)?))",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:unless|except|until|but if|in danger|can not|not (?:fully|completely|entirely|quite|always|promise|anonymous)|may|might|whether|summary|does not|do not|is not|at your company nobody|by chance|encrypted|you (?:see|can (?:see|delete))|what we write|our words|kept)(?![a-zß-ɏ])/u,
    ...asks,
  },
];
