import type { FamilyName } from "../../bank/family-names.ts";

/** Words that tell what a message is about. `weight` 2: the family's own word; 1: a word it shares with others. */
export type TopicCue = { readonly family: FamilyName; readonly weight: 1 | 2; readonly pattern: RegExp };

const cue = (family: FamilyName, weight: 1 | 2, pattern: RegExp): TopicCue => ({ family, weight, pattern });

export const topicWords: readonly TopicCue[] = [
  cue(
    "workload",
    2,
    /\b(?:(?:weeks?|days?|calendar|schedule|desk|plate|diary) (?:is|are|was|were|looks?|feels?) (?:\w+ ){0,2}?(?:full|packed|long|crazy|insane|booked)|(?:never|not|can't|don't) (?:get|finish|manage) (?:\w+ ){0,2}?(?:finished|done|through|home on time)|can't say no|more work|extra work|piles? of|double the work|two jobs|after hours|lunch at my desk|drowning in work|catch(?:ing)? up|keep(?:s)? (?:adding|piling)|work(?:ing)? (?:until|till|past|through) (?:late|midnight|\w+ (?:at|every|in|most)|\d+)|(?:so|too|very) much (?:to do|on my plate)|a lot (?:to do|on my plate|of work|going on at work)|work (?:is|has been|was|feels) (?:\w+ ){0,2}?(?:a lot|crazy|insane|too much|overwhelming|hell|hectic|stressful|intense|endless))\b/,
  ),
  cue(
    "mood",
    2,
    /\b(?:not myself|feel(?:ing)? (?:off|blue|flat|nothing|worthless|hopeless|bad)|can't enjoy|no(?:thing)? (?:is )?(?:fun|joy)|stopped (?:enjoying|caring)|don't enjoy|hard to get up|get out of bed|bad (?:days|phase|place)|ups and downs|mentally|emotionally|sadness|hopeless\w*|gr[ea]y)\b/,
  ),
  cue(
    "recognition",
    2,
    /\b(?:(?:nobody|no one|never|not once|hardly ever|doesn't|don't|didn't) (?:ever |even |really )?(?:says?|said|get|got|hear) (?:a )?(?:thanks?|thank you|well done|good job|kind word)|no thanks for|work (?:isn't|is not|never|goes) (?:seen|noticed|valued|unnoticed)|earn (?:less|too little)|paid (?:less|too little|fairly|enough))\b/,
  ),
  cue(
    "performance",
    2,
    /\b(?:(?:i'm|i am|am i|like i'm|afraid of|scared of|keep) (?:\w+ )?(?:failing|underperforming|making (?:\w+ )?mistakes|falling behind|too slow)|bad (?:review|feedback|rating)|don't know (?:what is|what's) expected|imposter|impostor|not up to)\b/,
  ),
  cue(
    "onboarding",
    2,
    /\b(?:(?:started|joined|began) (?:here |work |my job |this job )?(?:\w+ )?(?:\w+ )?(?:days?|weeks?|months?) ago|started (?:here|last)|still (?:finding|don't know) (?:my way|how|who)|nobody (?:showed|shows|explained|explains|trained|told) me|new to (?:the|this)|lost in (?:my|the) (?:new )?(?:job|team|role))\b/,
  ),
  cue(
    "belonging",
    2,
    /\b(?:(?:nobody|no one|they don't|they never|hardly anyone) (?:ever |even |really )?(?:asks?|invites?|talks?|speaks?|includes?|notices?|greets?|knows) (?:to |with |about )?me|without me|on my own all|don't have (?:any )?(?:friends|anyone) (?:at work|here|in)|feel(?:ing)? (?:so |very |really )?(?:alone|lonely|invisible|like an outsider|out of place|disconnected|unwelcome)|work(?:ing)? (?:alone|from home)|not part of)\b/,
  ),
  cue(
    "growth",
    2,
    /\b(?:no (?:future|perspective|way up|challenge)|same (?:thing|tasks|work) every|not learning|(?:don't|not) learn|stopped learning|going nowhere|passed over|didn't get the (?:job|role|position|promotion)|stuck|thinking (?:about|of) (?:leaving|quitting|a new job))\b/,
  ),
  cue(
    "conflict",
    2,
    /\b(?:(?:problem|trouble|issue|fight|row|argument)s? with (?:a |my |one of my |some )?(?:\w+ )?(?:colleagues?|co-?workers?|team ?mates?|someone|somebody)|(?:colleague|co-?worker|team ?mate)s? (?:\w+ )?(?:who |that )?(?:keeps?|always|hates?|ignores?|attacks?|insults?|undermines?|lies|lied|makes fun|interrupts?)|talk(?:s|ing)? (?:badly )?(?:about me|behind)|not speaking to|(?:don't|doesn't|won't|not) (?:speak|talk) (?:to each other|with each other|any ?more)|attack(?:s|ed|ing) me|silent treatment|bad blood|can't work with)\b/,
  ),

  cue(
    "workload",
    2,
    /\b(?:workload|overtime|deadlines?|overworked|overloaded|swamped|to-?do list|backlog|understaffed|short-?staffed|long hours|extra hours|too much work|so much work|too many (?:meetings|tasks|projects|mails|emails|tickets)|work late|working late|late (?:evenings|nights)|double shifts?|behind (?:on|with))\b/,
  ),
  cue(
    "workload",
    1,
    /\b(?:hours|meetings?|projects?|tasks?|tickets|busy|shifts?|inbox|emails?|hectic|piling|pile|much to do|stress(?:ed|ful)?|keep up|pressure|work(?:ing)? (?:evenings|weekends|nights)|long days?|days (?:are|have been|were) (?:so )?(?:long|full)|drowning in)\b/,
  ),
  cue(
    "mood",
    2,
    /\b(?:mood|depressed|depression|anxious|anxiety|sad|unhappy|miserable|crying|cried|in tears|feel(?:ing)? (?:so )?(?:down|low|empty|numb|hopeless|bad|awful)|panic|lonely at home|no joy|motivation|burn(?:ed|t)?[- ]?out)\b/,
  ),
  cue(
    "mood",
    1,
    /\b(?:tired|exhausted|drained|feelings?|emotions?|worr(?:y|ied|ying)|nervous|scared|empty|numb|energy|stressed|grumpy|irritable|mental health|cope|coping)\b/,
  ),
  cue(
    "recognition",
    2,
    /\b(?:recogni[sz](?:ed|tion|e)|appreciat\w*|undervalued|valued|thank(?:ed|less)|praised?|credit for|took credit|takes? (?:the )?credit|unnoticed|nobody notices|no one notices|overlooked|taken for granted|rewards?|awards?|bonus|underpaid|pay ?rise|salary|raise)\b/,
  ),
  cue(
    "recognition",
    2,
    /\b(?:(?:nobody|no one|never|not once|hardly ever|doesn't|don't|didn't) (?:ever |even |really )?(?:says?|said|says? a|get a|got a|hear) (?:a )?(?:thanks?|thank you|well done|good job|kind word)|no thanks|what i do (?:goes|is) unseen|work (?:isn't|is not|never|goes) (?:seen|noticed|valued|unnoticed)|earn (?:less|too little)|paid (?:less|too little|fairly|enough))\b/,
  ),
  cue("recognition", 1, /\b(?:notices?|noticed|seen|compliments?|effort|unseen|invisible)\b/),
  cue(
    "performance",
    2,
    /\b(?:performance|review(?:s|ed)?|rating|rated|appraisal|targets?|kpis?|goals? (?:i|we) (?:can't|missed)|mistakes?|not good enough|underperform\w*|improvement plan|pip\b|evaluation)\b/,
  ),
  cue(
    "performance",
    1,
    /\b(?:results?|goals?|quality|failing|failed|errors?|standards?|probation|expectations?|doubt myself)\b/,
  ),
  cue(
    "manager",
    2,
    /\b(?:manager|boss|supervisor|team ?lead(?:er)?|line manager|my lead|micro-?manag\w*|my chief|department head|the ceo|management|superior|bosses|higher-?ups)\b/,
  ),
  cue(
    "manager",
    1,
    /\b(?:one[- ]on[- ]ones?|1:1|feedback|instructions|priorities|blames? me|shouts? at|yells? at|trust)\b/,
  ),
  cue(
    "onboarding",
    2,
    /\b(?:onboarding|i'm new|just (?:joined|started)|new (?:job|here|starter|joiner|hire)|first (?:week|weeks|day|days|month|months)|mentor|buddy|initial training|recently (?:joined|started)|since i (?:joined|started)|settl(?:e|ing) in)\b/,
  ),
  cue(
    "onboarding",
    1,
    /\b(?:training|introduced|handbook|accounts? and tools|who to ask|find my way|learn(?:ing)? the ropes)\b/,
  ),
  cue(
    "leave_rest",
    2,
    /\b(?:holidays?|vacation|annual leave|day off|days off|time off|leave request|(?:no|enough|take|a|proper|lunch|any) (?:break|rest)|breaks|sleep\w*|insomnia|lie awake|awake at night|switch off|unwind|recover(?:y)?|weekends?|pto)\b/,
  ),
  cue(
    "leave_rest",
    1,
    /\b(?:rest(?:ed)?|evenings?|nights?|slept|relax(?:ed|ing)?|family time|tired|free time|recharge|awake)\b/,
  ),
  cue(
    "belonging",
    2,
    /\b(?:belong(?:ing)?|left out|excluded|exclude me|isolated|lonely|alone (?:at work|here|in the office|in my team)|outsider|fit in|don't fit|cliques?|eat alone|lunch alone|part of the team|not invited|nobody talks to me|no one talks to me|ignored|the only one (?:who|from|in))\b/,
  ),
  cue(
    "belonging",
    1,
    /\b(?:team|colleagues?|co-?workers?|remote(?:ly)?|home ?office|alone|friends at work|welcome|include me|included)\b/,
  ),
  cue(
    "growth",
    2,
    /\b(?:career|promotion|promoted|growth|grow(?:ing)? (?:here|in)|learn(?:ing)? (?:something )?new|stagnat\w*|dead[- ]?end|stuck in (?:my|this) (?:job|role)|new role|next step|underchallenged|bored|boring|(?<!of )course|certificat\w*|skills?|challeng(?:e|ing)|change (?:jobs|teams)|resign(?:ing)?|quit(?:ting)?|another job|new job|leave the company|job offer)\b/,
  ),
  cue(
    "growth",
    1,
    /\b(?:develop(?:ment)?|future|opportunit(?:y|ies)|perspective|stuck|training|responsibilit(?:y|ies)|going nowhere)\b/,
  ),
  cue(
    "conflict",
    2,
    /\b(?:conflict|argu(?:e|ed|ing|ment|ments)|fight(?:s|ing)?|fought|quarrel\w*|tension|tense (?:with|between|in)|bull(?:y|ied|ying)|gossip\w*|behind my back|don't get along|doesn't get along|rude|hostile|toxic|disagree\w*|clash\w*|fell out|drama|blam(?:e|es|ed|ing)|shouted at|yelled at|snapped at)\b/,
  ),
  cue(
    "conflict",
    1,
    /\b(?:colleagues?|co-?workers?|unfair|respect|disrespect\w*|annoying|hates? me|against me|atmosphere)\b/,
  ),
];
