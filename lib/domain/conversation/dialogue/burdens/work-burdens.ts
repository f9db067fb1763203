import type { Burden } from "./burden.ts";

/** What weighs on people about the work itself, how it is seen, and whether it stays. */
export const workBurdens: readonly Burden[] = [
  {
    id: "passed_over",
    says: /\b(?:passed over|overlooked (?:for|again)|(?:did not|didn't|never) get (?:the|that|a|my) (?:\w+ )?(?:promotion|job|role|position|raise)|(?:somebody|someone|everyone|everybody) else (?:got|was given|gets) (?:the|it|promoted|a|my)|(?:all )?overtake me|promoted (?:instead|over|before|ahead)|turned (?:me )?down (?:for|again)|denied (?:me )?(?:the|a|my) (?:promotion|raise))\b/,
    lines: [
      "Being passed over for a promotion or a role stings, and more so when a lot of work went before it.",
      "That is a real disappointment, to hope for such a step and see it go to somebody else.",
    ],
  },
  {
    id: "credit",
    says: /\b(?:(?:took|takes?|taking|got|gets|claims?|steals?|stole|stolen) (?:\w+ ){0,3}?(?:credit|ideas?)|(?:ideas?|work|project|slides|concept|design|report|code|draft)\b.{0,40}\bas (?:his|hers|her|their|theirs|its) ?(?:own)?|credit for (?:my|our|what))\b/,
    lines: [
      "It hurts when your own idea or work goes round under another name.",
      "To do the work and not be named for it is a bitter feeling.",
    ],
  },
  {
    id: "too_much",
    says: /\b(?:(?:workload|tasks?|work|projects?|pile|inbox|load|cases|tickets|patients|calls) (?:\w+ ){0,2}?(?:doubled|tripled|exploded|grows?|growing|keeps?|never ends?|pil\w+|too much|killing|crushing|endless|unmanageable)|nobody replaced|(?:not|never) (?:been )?replaced|(?:work|job|jobs) of (?:two|three|several|\d)|under-?staffed|short-?staffed|too much (?:work|to do|on my plate|for one)|more than i can|can't keep up|(?:said|say|saying) yes to (?:everything|all|everyone)|drown\w*|over my head|deadlines?)\b/,
    unless:
      /\b(?:met|made|finished|before) (?:the|my|our|all) deadlines?\b|\bno deadlines?\b|\bnot too much\b/,
    lines: [
      "Carrying more work than one person can do is exhausting, and at some point simply too much.",
      "When the work keeps growing and the day doesn't, the pressure has nowhere to go.",
      "With so much to do at once, it's hard to get any air.",
    ],
  },
  {
    id: "colleagues_gone",
    says: /\b(?:(?:let|letting) (?:half|some|many|several|people|\w+ people|two|three|most|my|our|\w+ of)(?: \w+){0,4} go|(?:lay|laid)[- ]?offs?|(?:colleagues?|people|team|friend|half|department|desk neighbou?r)(?: \w+){0,3} (?:were|was|got|been|is|are|has|have|had)? ?(?:being )?(?:laid off|fired|let go|dismissed|made redundant|resigned|quit|left|leaving)|(?:everybody|everyone|the good ones) (?:is |are )?(?:leaving|leaves|left|quit\w*))\b/,
    lines: [
      "When people one worked with have to go, staying behind is hard in a way of its own.",
      "Work feels lonelier when people who belonged to it leave.",
    ],
  },
  {
    id: "own_job",
    says: /\b(?:(?:lose|losing|lost) my (?:job|position|contract|role)|(?:contract|job|position|role) (?:\w+ )?(?:is not|isn't|won't|will not|wasn't|is) (?:be |being )?(?:extended|renewed|prolonged|cut|axed|gone|ending|at risk)|(?:fired|laid off|sacked|made redundant|dismissed|let me go|out of a job|unemployed|job security)|(?:cut|cutting|cuts) (?:jobs|positions|staff|my (?:job|position|role)))\b/,
    unless: /\b(?:had to|have to|must|should i|i) (?:\w+ )?(?:fire|dismiss|let)\b|\bshould be fired\b/,
    lines: [
      "Not knowing whether the job stays is frightening, and it reaches into everything else.",
      "So much hangs on a job that losing it, or fearing to, shakes the ground under one's feet.",
    ],
  },
  {
    id: "replaced",
    says: /\b(?:replace(?:d|s)? (?:me|us) (?:with|by)|be(?:ing)? replaced|(?:ai|software|robots?|machines?|automation) (?:\w+ ){0,3}(?:my|our) (?:job|work|jobs)|(?:become|becoming|be|am) (?:obsolete|superfluous|redundant|not needed|expendable))\b/,
    lines: [
      "The fear of being replaced goes deep, because so much of oneself is in the work.",
      "To wonder whether one is still needed is an unsettling way to go through the day.",
    ],
  },
  {
    id: "had_to_fire",
    says: /\b(?:(?:had|have|having) to|must) (?:fire|dismiss|let|lay|sack|give notice)\b/,
    lines: [
      "Having to let somebody go is a heavy thing, also for the one who has to say it.",
      "To bring such news to somebody one likes is hard, and it doesn't end with the talk.",
    ],
  },
  {
    id: "mistake",
    says: /\b(?:(?:made|make|making|did) (?:\w+ ){0,3}?mistakes?|my (?:own )?(?:mistakes?|fault|error|failure)|messed (?:it |this |everything )?up|screwed (?:it |this |everything )?up|mistakes? (?:that|which|pile|piling|happen)|cost (?:us|the company|them)|forgive myself|blunder)\b/,
    lines: [
      "A mistake like that can go round in the head for days, and the guilt with it.",
      "It's hard to live with a mistake, and you sound very strict with yourself over it.",
    ],
  },
  {
    id: "exposed",
    says: /\b(?:in front of|publicly|before (?:the whole|all|everyone|everybody)|(?:tore|tearing|ripped|picked|pulled) .{1,40} (?:apart|to pieces)|humiliat\w+|ridicul\w+|embarrass\w+)\b/,
    lines: [
      "Being exposed like that in front of others is painful, and it stays long after.",
      "Standing there in front of everyone can feel like wanting to sink into the floor, and that hurts.",
    ],
  },
  {
    id: "laughed_at",
    says: /\b(?:laugh(?:s|ed|ing)? (?:at|about|when|because|me)|mock\w*|makes? fun|made fun|making fun|jokes? (?:about|at|on) (?:me|my)|joke of)\b/,
    unless: /\bwe (?:\w+ )?laugh/,
    lines: [
      "It hurts to be laughed at, and to have to go in again the next day.",
      "When others laugh at one, every word in the room begins to feel unsafe.",
    ],
  },
  {
    id: "shouted_at",
    says: /\b(?:(?:shout|yell|scream|snap|bark)(?:s|ed|ing|ped|ping)? (?:at|around)|raised (?:his|her|their) voice|insult(?:s|ed)? me|rude to me)\b/,
    unless: /\bi (?:\w+ )?(?:shout|yell|scream|snap)/,
    lines: [
      "Being shouted at leaves marks, also when it is over quickly.",
      "It's hard to work on calmly after somebody has spoken to one in such a tone.",
    ],
  },
  {
    id: "unseen_work",
    says: /\b(?:(?:nobody|no one|no-one|they|he|she|never|not once|not even|without|manager|boss) (?:\w+ ){0,3}?(?:said|say|says|notice[sd]?|thank(?:s|ed)?|appreciate[sd]?|acknowledge[sd]?|mention(?:s|ed)?|see[sn]?|saw|care[sd]?|a word|thank you|praise[sd]?) ?(?:a word|anything|it|about|me|my|what|thanks|thank you)?\b.{0,40}\b(?:project|work|effort|did|done|overtime|thanks?|thank you|year|word)|(?:no|any) (?:appreciation|recognition|thanks)|taken for granted|unappreciated|undervalued)\b/,
    lines: [
      "To put so much work into something and hear hardly a word about it is disheartening.",
      "Going without recognition for one's work hurts more than it looks from outside.",
    ],
  },
  {
    id: "never_enough",
    says: /\b(?:never (?:\w+ )?(?:good )?enough|not good enough|(?:no matter|whatever|however) (?:what|how|hard|much)? ?(?:i|much|hard)|can't do anything right|nothing i do|do everything wrong)\b/,
    lines: [
      "Never being good enough, however much you do, is exhausting.",
      "It's hard to keep trying when nothing you do seems to be enough.",
    ],
  },
  {
    id: "fraud",
    says: /\b(?:(?:feel(?:ing)? like|such|i'm|i am|am) (?:an? )?(?:fraud|impost[eo]r|fake|failure|loser|burden)|impost[eo]r|everybody else knows|everyone else knows|find out (?:that )?i(?:'m| am| can't| don't))\b/,
    lines: [
      "Feeling like a fraud is a lonely thing, because nobody can see it from outside.",
      "To fear all day that one isn't what the others take one for is tiring.",
    ],
  },
  {
    id: "bad_review",
    says: /\b(?:(?:bad|terrible|awful|poor|negative|worst|harsh|devastating|horrible|crushing) (?:\w+ )?(?:review|feedback|rating|appraisal|evaluation|marks?)|(?:review|feedback|rating|appraisal|evaluation) (?:\w+ ){0,3}?(?:bad|terrible|awful|poor|negative|worse|harsh|devastating|horrible|nowhere|crushing))\b/,
    lines: [
      "A review like that is a hard blow, and it is no wonder that it stays with you.",
      "Feedback that hits so hard takes time to get over.",
    ],
  },
  {
    id: "rejections",
    says: /\b(?:reject(?:ed|ion|ions)|appl(?:y|ied|ying|ications?) (?:for|everywhere|to)?\b.{0,30}(?:months|nothing|no answers?|without|rejections?)|turned down|only (?:refusals|no's))\b/,
    lines: [
      "One rejection after another wears down anybody's confidence.",
      "It's hard to keep applying and hoping when so little comes back.",
    ],
  },
  {
    id: "broken_promise",
    says: /\b(?:promis(?:e|ed|es|ing)|(?:agreed|agreement)\b.*\b(?:forgot|pretend|broke|never|denies|ignored))\b/,
    unless: /\b(?:promising|i promised|promise me|promise you|can you promise|do you promise)\b/,
    lines: [
      "To count on a promise and see nothing come of it is a bitter disappointment.",
      "It's hard to trust again after a promise that wasn't kept.",
    ],
  },
  {
    id: "change",
    says: /\b(?:re-?organi[sz]\w+|restructur\w+|merger|takeover|everything (?:is |keeps )?chang\w+|(?:moved|transferred|put|shifted|sent) me (?:to|in|into|without)|without (?:asking|telling|consulting) (?:me|us)|nobody (?:tells|told|informs|explains) (?:us|me)|(?:new|another) (?:structure|strategy|ceo|management) (?:again|every)|over (?:my|our) heads?)\b/,
    lines: [
      "So much change with so little said about it is unsettling.",
      "When such things are decided without asking one, it's hard not to feel powerless.",
    ],
  },
  {
    id: "like_a_beginner",
    says: /\b(?:after (?:all these|so many|\w+|\d+) years?|(?:treat(?:s|ed)? me|talks? to me|speaks? to me) like (?:a|an|i'm|i am|dirt|nothing))\b/,
    lines: [
      "To be met like that after so many years must hurt.",
      "Years of work are behind that, and it's painful when they seem to count for little.",
    ],
  },
  {
    id: "back_again",
    says: /\b(?:came back|coming back|returned|since i(?:'m| am)? back|back from (?:\w+ )?(?:leave|sick|maternity))\b/,
    lines: [
      "Coming back can be harder than being away, above all when one's place has changed.",
      "To be back and not to be sure where one belongs is an uneasy feeling.",
    ],
  },
  {
    id: "new_and_lost",
    says: /\b(?:(?:i'm|i am|am|being|still|so) (?:\w+ )?(?:new|lost)\b.*\b(?:lost|nobody|don't know|overwhelm\w*|alone|confus\w*|everything)|feel(?:ing)? (?:\w+ )?lost|thrown in at the deep end|sink or swim)\b/,
    lines: [
      "Being new and feeling lost makes for long and anxious days.",
      "It's hard to feel at ease where everything still has to be found out.",
    ],
  },
  {
    id: "bored",
    says: /\b(?:bor(?:ed|ing|edom)|nothing to do|feel(?:ing)? (?:so |completely |totally )?useless|pointless|no point|meaningless|same (?:thing|tasks?|stuff) (?:every|day)|under-?challenged)\b/,
    lines: [
      "Feeling useless or bored through long days is hard to bear, and tiring in its own way.",
      "It weighs on one when the work seems to lead nowhere.",
    ],
  },
  {
    id: "hates_job",
    says: /\b(?:hate|can't stand|loathe|detest|despise) (?:\w+ )?(?:my|this|the|our) (?:\w+ )?(?:job|work|company|office|place|team)\b|\bhate (?:working|going|coming|being) (?:here|there|to work|in)\b|\b(?:want|need) (?:to )?(?:quit|get out of (?:here|this)|leave this)\b/,
    lines: [
      "To go every day to a job that one hates takes a great deal out of a person.",
      "That sounds as if work had become something you have to get through, and that is hard.",
    ],
  },
  {
    id: "money",
    says: /\b(?:(?:pay|paying|afford|cover) (?:\w+ ){0,2}?(?:rent|bills|mortgage|loan)|rent to pay|make ends meet|money (?:problems|worries|troubles|is (?:tight|short))|worr\w+ about money|in debt|debts?|broke\b|cut (?:my|our) (?:hours|pay|salary)|can't afford|barely (?:pay|afford|get by|live))\b/,
    lines: [
      "Worry about money is hard to put down, and it comes along to work.",
      "When it isn't certain that the money will do, everything else feels tense as well.",
    ],
  },
  {
    id: "shifts",
    says: /\b(?:(?:night|early|late|double|rotating|back-to-back|my|our|the) shifts?|shift work|roster|rota)\b/,
    unless: /\b(?:swap|nice|fine|like|good|love)\b/,
    lines: [
      "Shifts like these are hard on the body, and on everybody at home.",
      "It's exhausting when shifts set the rhythm and nothing else gets one.",
    ],
  },
  {
    id: "accident",
    says: /\b(?:(?:accident|crash|explosion|fire|fall|collapse[sd]?|died|injur\w+) (?:\w+ ){0,3}?(?:at|in|on) (?:work|the (?:plant|site|floor|ward|office|warehouse|line|road))|keep (?:seeing|hearing|thinking of) (?:it|him|her|them|the)|can't (?:get|stop seeing) (?:it|the) ?(?:out of my head|images?|pictures?))\b/,
    lines: [
      "To see such an accident again and again in one's mind is heavy, and it takes time.",
      "What happened there would shake anybody, and it's good that you don't keep it to yourself.",
    ],
  },
];
