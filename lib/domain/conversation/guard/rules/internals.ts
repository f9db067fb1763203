import { type GuardRule, words } from "../guard-rule.ts";

const refusesFigures =
  /(?<![a-zß-ɏ])i (?:do not|never|can not|will not|would not|have no|am not) (?:\w+ ){0,4}(?:scores?|figures?|numbers?|ratings?|ranks?|rankings?|percentiles?|algorithms?)(?![a-zß-ɏ])|nobody is (?:scored|rated)|no score/u;
const personsTopic =
  /(?<![a-zß-ɏ])(?:how|what|which|when|felt|feels|you (?:said|mention(?:ed)?|wrote|were given)|do you|did you|would you|tell me|talk about|feel about|about (?:your|the)|behind)(?![a-zß-ɏ])/u;

/** The inner workings: figures of detection, instructions, prompts, the council, stored records. */
export const internalsRules: readonly GuardRule[] = [
  {
    says: /<\|?[^>]{0,40}\|?>|\[\/?inst\]|<<\/?sys>>|###|(?:^|\n)\s*(?:system|assistant|user|human|elara|employee)\s*:|\{\s*"|\}\s*\}|https?:\/\/(?:localhost|127\.|10\.|192\.168)/iu,
  },
  {
    says: words(
      "(?:system|hidden|initial|original|developer|secret) (?:prompt|message|instructions?)|(?:my|the|these|those|this) (?:prompt|context window|instructions?|system|guidelines?|programming|directives?|training data|policy text)(?: say| told| tell| was| were| is| are| does| require| require[sd])|(?:according to|based on|as per|following|against) (?:my|the|these|their) (?:instructions?|prompt|guidelines?|context|system|programming)|as (?:i was )?instructed|i was (?:told|instructed|asked|programmed|configured|prompted) (?:to|by|that)|i am (?:instructed|programmed|configured|not allowed to (?:tell|say|reveal|share)|supposed to (?:probe|ask|find))|my (?:prompt|instructions?|training|parameters|context window|weights)|training data|fine-?tuned|language model called|transformer|(?:billion|million) parameters|chain of thought|context window|(?:json|database|sql|api|embedding|vector|endpoint|server log)s?|question bank|probe denial|was pruned|canary",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:you (?:work|build|write|develop|mention|said)|at work|your (?:api|database|server|json|sql))(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "(?:isolation forest|anomal(?:y|ous|ies)|shap|percentiles?|quartiles?|deciles?|standard deviations?|z-?scores?|risk (?:score|level|band|group|profile|rating)|(?:risk|burnout|mood|wellbeing|engagement|vibe|workload|stress) (?:score|index|factor|rating)|outlier|algorithm|machine learning|detection (?:model|run|system|engine)|(?:our|the|this) (?:system|model|detection|software|tool) (?:\\w+ )?(?:flagged|found|detected|shows?|says?|indicates?|predict\\w*|noticed|identified|marked|thinks?|sees?)|(?:was|were|been|are|have been|being|got) flagged|flagged (?:you|by|as|for|because)|confidence(?: score)?(?: of|: | is| level)|severity|counterfactual|shapley|features?:|decayed)",
    ),
    unless: refusesFigures,
  },
  {
    says: words(
      "your (?:\\w+ )?(?:data|records?|file|profile|metrics|figures|numbers|statistics|activity|logs?|check-?ins?|history|calendar|mail traffic|hr (?:records?|file)|survey answers?|mood (?:answers?|entries|scores?|ratings?|reports?)|hours pattern)(?: in the \\w+)? (?:\\w+ )?(?:say|says|show|shows|showed|indicate\\w*|suggest\\w*|reveal\\w*|tell|tells|point\\w*|reads?|is|are|puts?|rose|fell|dropped|went|has|have|looks?)",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:your own|you can (?:see|read|find)|is yours|are yours|not|whatever)(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "your (?:average|mean|median|total|usual|typical|latest|last|current|monthly|weekly|daily|overall) (?:\\w+ )?(?:is|was|of|has been|are|were|rose|fell|dropped|went)|your (?:score|rating|rank|ranking|leave balance|salary band|pay band|tenure|absence rate|attendance|overtime balance|messages (?:after|before)[\\w: ]*) (?:\\w+ )?(?:is|was|of|has|puts|says|rose|fell|dropped|stands|count|field)",
    ),
    unless: personsTopic,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "the (?:tenure|rating|mood|hours|problems?|severity|employee) (?:field|value|attribute|column|pattern|context)|in the (?:json|prompt|system|data|context)|(?:psychologist|workload analyst|social.?dynamics expert|hr.?policy expert|council|other experts|expert panel) (?:\\w+ )?(?:think|thinks|agree|agrees|agreed|concluded|suggested?|says?|believes?|recommends?|consensus|weigh\\w*)|(?:my|our|the (?:leading|main|working|top|strongest)) hypothes[ie]s|hypothesis (?:\\w+ )?(?:is|that|weight)|weighted? (?:consensus|0)|consensus is|employee id|emp\\d{3,}|user id|usr_|cnv_|conversation id|step \\d+\\s*:|^(?:confidence|tone|focus|next question|persona|role):",
    ),
  },
  {
    says: words(
      "you (?:received|got|had|have|took|sent|attended|worked|answered|logged|scored|rated)(?: only| just| about| exactly)? (?:\\d+|zero|no) (?:\\w+ )?(?:awards?|meetings|mails?|e-?mails|messages|days of|sick days|points|check-?ins|times in the)|on your record|in your (?:hr )?(?:file|record)|access to your (?:hr|file|record|data|calendar|mails?|messages|salary)|i (?:can|could|have been able to) see (?:that )?(?:in )?your (?:\\w+ )?(?:hours|data|records?|file|calendar|messages|mails?|scores?|check-?ins?|rating|reviews?|salary|leave)|i (?:have )?(?:noticed|saw|seen|looked|checked|read) (?:that |at |in )*your (?:\\w+ )?(?:hours|data|records?|file|calendar|messages|mails?|scores?|check-?ins?|rating|salary|leave|numbers|activity|mood entries)|your alert|an alert (?:about|on|for) you|(?:compared|relative) (?:with|to) (?:other|the other|the average|most) (?:employees|staff|people|colleagues)|below (?:the )?(?:company )?average|above (?:the )?(?:company )?average|marked as QUOTE|pattern in your",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:no access|not have access|not see|can not see|can not look|do not see|do not read|have not seen|without access|you said|you wrote|you mention(?:ed)?|you told)(?![a-zß-ɏ])/u,
    isFineAsQuestion: true,
  },
];
