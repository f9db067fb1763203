/** Who knows a company's rules of a kind: each has ways of its own to say it (`rule-words.ts`). */
export const ruleHolders = ["hr", "pay", "time", "travel", "health", "office", "complaint"] as const;
export type RuleHolder = (typeof ruleHolders)[number];

/** What companies settle for themselves. */
export type RuleTopic = {
  readonly id: string;
  /** What it is called in a sentence of ours. */
  readonly name: string;
  readonly holder: RuleHolder;
  /** Read on a clause in lower case, spelling corrected. */
  readonly about: RegExp;
};

const topic = (id: string, name: string, holder: RuleHolder, about: RegExp): RuleTopic => ({
  id,
  name,
  holder,
  about,
});

const kin =
  "(?:grand\\w*|mother|father|mum|mom|dad|parent|step-?\\w+|child|son|daughter|sister|brother|wife|husband|partner|relative|family|uncle|aunt|friend|in-laws?)";

/** In this order: the first that fits is meant, so what is special stands before what is general. */
export const ruleTopics: readonly RuleTopic[] = [
  topic(
    "parental",
    "leave around a birth",
    "hr",
    /\b(?:(?:maternity|paternity|parental|adoption|baby) (?:leave|pay|protection|benefits?|time)|(?:leave|time off|days off) (?:\w+ ){0,3}(?:birth|baby|newborn|adoption)|breast ?feeding|pregnan\w+|(?:expecting|having) (?:a baby|twins|our|my|a child|a second)|(?:due|birth) (?:date|in \w+)|mutterschutz|elternzeit)\b/,
  ),
  topic(
    "special_leave",
    "time off for family matters",
    "hr",
    new RegExp(
      `\\b(?:(?:bereavement|compassionate|special|carer'?s?|care|family|emergency|jury|study|marriage|wedding|moving) (?:leave|days?)|funerals?|wedding|moving (?:house|home|day|flat)|${kin}(?:'s)? (?:is|are|gets?|got|falls?|was)? ?(?:sick|ill)|sick (?:child|kid|kids|children)|jury duty|volunteer(?:ing)? (?:days?|leave)|military service)\\b`,
    ),
  ),
  topic(
    "sick_leave",
    "sick leave",
    "hr",
    /\b(?:sick(?:ness)? (?:leave|notes?|pay|days?|certificates?)|(?:doctor'?s?|medical) (?:notes?|certificates?|appointments?)|(?:call|calling|report|reporting|ring) (?:\w+ )?(?:in )?sick|(?:fit|sick)[- ]?notes?|(?:i|we|i'm|i am|am|get|getting|fall|falling|be|being|are|is) (?:\w+ )?(?:sick|ill|injured)|break (?:my|an?) (?:leg|arm|\w+)|(?:long[- ]term )?(?:illness|incapacity)|phased return|reintegration)\b/,
  ),
  topic(
    "bonus",
    "bonuses",
    "pay",
    /\b(?:bonus(?:es)?|(?:christmas|holiday|vacation|\w+teenth|13th|14th) (?:money|pay|salary|bonus|gratuity|allowance)|commission|profit sharing|stock options|shares|incentives?)\b/,
  ),
  topic(
    "overtime",
    "overtime",
    "time",
    /\b(?:over ?time|extra hours|extra shifts?|on[- ]call|stand-?by|time (?:off )?in lieu|comp(?:ensatory)? time|flexi?[- ]?days?|hours? account|plus hours|(?:sundays?|weekends?|nights?|saturdays?|holidays?)(?: (?:work|pay|shifts?|duty|supplements?|allowances?)|.{0,20}\bextra money)|work(?:ing)? (?:on )?(?:sundays?|weekends?|saturdays?|bank holidays|public holidays))\b/,
  ),
  topic(
    "hours",
    "working hours and breaks",
    "time",
    /\b(?:core (?:hours|time)|(?:working|work|office|opening|weekly) hours|flexi?(?:ble)?[- ]?(?:time|hours|working)|clock(?:ing)? (?:in|out)|time ?(?:sheets?|tracking|recording|clock)|(?:lunch|coffee|smoke|cigarette|rest)? ?breaks?(?! (?:up|down|my|an?)\b)|shift (?:swaps?|plans?|changes?|rota|pay)|swap (?:\w+ )?shifts?|rota|being late|start (?:time|later|earlier)|four[- ]day week|4[- ]day week)\b/,
  ),
  topic(
    "remote",
    "working from home or from elsewhere",
    "time",
    /\b(?:(?:work|working|job) (?:\w+ )?(?:remote(?:ly)?|from (?:home|abroad|anywhere|another|a different|\w+ for))|home[- ]?office|remote (?:work\w*|days?|policy)|telework\w*|hybrid|wfh|(?:days?|be|work|come) (?:\w+ )?(?:in|at|to) the office|office days?|desk (?:sharing|booking)|workation)\b/,
  ),
  topic(
    "part_time",
    "part-time work and longer breaks",
    "hr",
    /\b(?:part[- ]?time|sabbaticals?|unpaid leave|reduc\w+ (?:my|the|our) hours|(?:fewer|less) hours|job[- ]?shar\w+|career breaks?|early retirement|retire(?:ment)? (?:age|early|plan)?|phased retirement)\b/,
  ),
  topic(
    "contract",
    "contracts and notice",
    "hr",
    /\b(?:notice(?: periods?)?|(?:resignation|termination|severance|redundancy) ?(?:pay|periods?|package|letter|notice)?|probation(?:ary)?(?: period)?|trial period|(?:work|employment|fixed[- ]term|temporary|my|the) contract|non-?compete|reference letters?|letter of (?:reference|recommendation)|(?:job|work|employment) (?:reference|certificate)s?|garden leave|settlement)\b/,
  ),
  topic(
    "training",
    "training and courses",
    "hr",
    /\b(?:(?:training|learning|education|conference|development) (?:grants?|money|budget|days?|allowance|leave|courses?|costs?|fees?|program\w*)|(?:courses?|exams?|certificat(?:es?|ions?)|degrees?|master'?s|mba|language (?:classes|lessons|courses?)|tuition|seminars?|conferences?|further education))\b/,
  ),
  topic(
    "travel",
    "travel and expenses",
    "travel",
    /\b(?:expenses?(?: reports?| claims?)?|(?:travel|hotel|mileage|meal|taxi|train|flight) (?:costs?|expenses?|allowance|budget|policy|time)|per diem|mileage|frequent flyer|air ?miles|business (?:trips?|travel|class)|company (?:cars?|credit card|card|bike|phone)|job ticket|commut\w+ (?:costs?|allowance|time)|reimburs\w+|(?:train|bus|plane) tickets?|parking)\b/,
  ),
  topic(
    "benefits",
    "benefits",
    "pay",
    /\b(?:(?:company|occupational|workplace|private)? ?pensions?(?: scheme| plan| fund)?|401k|child ?care|kindergarten|nursery|gym|sports? (?:subsidy|club)|(?:health|dental|life|accident|private) insurance|benefits?|perks?|discounts?|vouchers?|subsid\w+|allowances?|reloca\w+|stipend|loan|advance on|canteen|meal (?:cards?|vouchers?)|internet (?:costs?|bill)|my internet|phone bill|home office equipment|visa|work permit|anniversary|jubilee)\b/,
  ),
  topic(
    "pay",
    "pay",
    "pay",
    /\b(?:pay ?day|pay ?slips?|pay ?checks?|pay ?roll|pay (?:rises?|raises?|scales?|grades?|bands?|gap|transparency)|raises?|salar(?:y|ies)|wages?|tariff|tax(?:es)?|minimum wage|(?:get|be|am|are|is|being) paid)\b/,
  ),
  topic(
    "health",
    "support for health",
    "health",
    /\b(?:(?:company|works|occupational|in-house) (?:doctor|physician|nurse|health\w*|psychologist|medic\w*)|eap|employee assistance|counsel(?:l)?ing (?:service|offer|sessions?)?|(?:ergonomic|standing|height-adjustable) (?:desks?|chairs?)|ergonomics|mental health days?|vaccinat\w+|flu shots?|check-?ups?|eye tests?|screen glasses|disabilit(?:y|ies)|coaching)\b/,
  ),
  topic(
    "complaint",
    "complaints and reports",
    "complaint",
    /\b(?:(?:formal|official) (?:complaints?|warnings?|process)|complaints? (?:procedure|process|office|board)|grievances?|whistle-?blow\w*|(?:report|reporting) (?:an? )?(?:accident|incident|injury|misconduct|harassment)|work(?:place)? accidents?|accident (?:at|on the way|report\w*)|disciplinary|written warnings?|personnel file|ombuds\w+|works? council)\b/,
  ),
  topic(
    "office",
    "what goes in the office",
    "office",
    /\b(?:dress code|tattoos?|piercings?|uniform|work ?wear|safety shoes|(?:bring|take|have) (?:my|a|our) (?:dog|cat|pet|kids?|child\w*|baby)|dogs? (?:allowed|in the office|at work)|smok(?:e|ing)|alcohol|(?:company|work|office) (?:laptop|computer|phone|mobile|car|email|e-mail|wifi)|laptop|private(?:ly)? (?:use|calls?|mails?)|social media|(?:second|side|extra|other|weekend|freelance) (?:jobs?|work|business|hustle|gig)|side ?lines?|gifts?|badge|access card|lockers?|home with me|record(?:ing)? (?:meetings|calls)|ai tools|chatgpt)\b/,
  ),
  topic(
    "leave",
    "time off",
    "hr",
    /\b(?:(?:annual |paid |unused |remaining |approved )?(?:leave|holidays?|vacations?|pto|time off|days? off|free days?)(?: days?| requests?| entitlements?| allowances?)?|(?:bank|public) holidays?|carry(?:ing)? (?:\w+ ){0,3}?over|(?:weeks?|days|time) (?:\w+ ){0,3}off|get off|long weekends?|bridge days?)\b/,
  ),
  topic(
    "review",
    "reviews and promotions",
    "hr",
    /\b(?:(?:performance|annual|yearly) (?:reviews?|appraisals?|ratings?)|promotions?|pay grades?|job (?:levels?|titles?|postings?)|internal (?:applications?|jobs?|transfers?|moves?)|(?:change|switch|transfer) (?:to another |the )?(?:teams?|departments?|locations?))\b/,
  ),
];

/** Rules as such, whatever they are about. */
export const anyRule: RuleTopic = topic(
  "any",
  "that",
  "hr",
  /\b(?:(?:company|our|the|your|official|internal|house|hr) (?:\w+ )?(?:rules?|polic(?:y|ies)|guidelines?|regulations?|handbook|code of conduct|agreements?|procedures?)|handbook|(?:rules?|polic(?:y|ies)|guidelines?) (?:on|for|about|regarding|around))\b/,
);
