import type { AnswerKind } from "../../bank/question-bank.ts";

/** Words that show how a question was taken. Read on one clause, lower case, short forms kept ("can't"). */
export type AnswerCue = { readonly kind: AnswerKind; readonly weight: number; readonly pattern: RegExp };

const cue = (kind: AnswerKind, weight: number, pattern: RegExp): AnswerCue => ({ kind, weight, pattern });

/** Weight 3 settles a clause by itself, 2 is clear, 1 only leans. */
export const answerCues: readonly AnswerCue[] = [
  // asks for help
  cue(
    "asks_for_help",
    3,
    /\b(?:can i (?:still |ever |please |maybe )?(?:speak|talk|change|get|take|have|see|ask (?:you )?for|apply|report|complain|move|refuse|request|do something)|who (?:decides?|is responsible|handles|helps|deals|can (?:help|decide|fix))|how do (?:other people|others|you all|most people|people) |is there (?:a|any|some) (?:way|chance|possibility|option)|i (?:really |just |urgently )?need (?:to talk to|to speak to|somebody|someone|a person|a human|help|advice|a mentor|support))\b/,
  ),
  cue(
    "asks_for_help",
    3,
    /\b(?:what|how) (?:should|can|could|do|would|shall|am|to) (?:i|we|you suggest|you advise)\b(?! (?:mean|say|call|know that))/,
  ),
  cue(
    "asks_for_help",
    3,
    /\b(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|u) (?:please )?(?:help|advise|give|tell me (?:what|how|who|where)|suggest|explain how|guide|show me)\b/,
  ),
  cue(
    "asks_for_help",
    3,
    /\b(?:help me|i need (?:some |your |a bit of |really )?(?:help|advice|support|guidance|somebody to|someone to)|need (?:some )?help|i (?:want|would like|'d like) (?:some )?(?:help|advice|support)|please help|any (?:advice|tips?|ideas?|suggestions?|recommendations?)|(?:who|where) (?:can|could|should|do|would) i (?:talk|go|turn|ask|speak|contact|find|get|report|call))\b/,
  ),
  cue(
    "asks_for_help",
    3,
    /\b(?:is there (?:somebody|someone|anybody|anyone|anything|something|a way|any way|a person|any help)|are there (?:any )?(?:people|ways|tips|tools|things))\b.*\b(?:talk|help|speak|could|can|do|try|handle|deal|contact|ask|fix|support|manage|go to)\b/,
  ),
  cue(
    "asks_for_help",
    3,
    /\b(?:don't know|no idea|not sure|unsure|do not know|dunno) (?:what to do|how to|where to (?:start|begin|go|turn)|who to (?:ask|talk|turn|speak)|what i should|what else to|how i (?:can|should|could)|if i should|whether)\b/,
  ),
  cue(
    "asks_for_help",
    2,
    /\b(?:what would you (?:do|suggest|advise|recommend)|(?:do you have|got|have you got|give me) (?:any |some |a )?(?:advice|tips?|ideas?|suggestions?)|how do (?:i|you|people|others) (?:deal|cope|handle|manage|get|tell|say|stop|make|ask)|i could use (?:some )?(?:help|advice|support|a hand))\b/,
  ),
  cue(
    "asks_for_help",
    2,
    /\b(?:should i|how to (?:deal|cope|handle|manage|say|tell|ask|get|stop|make|talk|solve|fix)|what (?:are|is) (?:my|the best) (?:options?|way)|what options|sos|help!|where do i (?:start|begin))\b/,
  ),
  cue("asks_for_help", 2, /^(?:help|advice|tips)(?: please| me)?\W*$/),
  cue(
    "asks_for_help",
    3,
    /\b(?:(?:is|are) there (?:a |an |any |some |anyone |anybody |someone |somebody )(?:\w+ ){0,4}(?:here|i could|i can|for (?:this|me|that|people)|to (?:talk|help|ask|read|get)|like that|available)|could (?:really )?(?:use|do with) (?:some |a bit of |your |a |any )?(?:advice|help|support|guidance|tips?|ideas?|hand)|who(?:m)? (?:would|could|can|should|do|else) (?:i|one|somebody|people)|what (?:do|would|should|can|could) (?:people|others?|one|anyone|somebody|you) (?:do|say|suggest|try|recommend|usually|normally|reply|answer)|what(?:'s| is| would be) (?:a|the|your) (?:good|best|right|better) (?:\w+ )?(?:reply|answer|way|thing|step|advice|idea|response|approach|start)|how (?:on earth |do people |does one |would you |might i |am i supposed )|(?:show|teach|tell|advise|guide|explain) me (?:how|what|where|who|a way))\b/,
  ),
  cue(
    "asks_for_help",
    2,
    /\b(?:i'm looking for|i am looking for|looking for (?:help|advice|support|somebody|someone)|point me|what helps|any (?:way|chance|idea|help|support|resources?|training|course)|could you (?:look|check|find|sort|think)|tell me what|can't figure out|i need (?:a |an |some |to know |your )|what now|what next|where to (?:start|turn|go))\b/,
  ),
  // changes the subject
  cue(
    "changes_subject",
    3,
    /(?:^|\b)(?:(?:can|could|may) (?:we|i) (?:please )?(?:talk|speak|chat|tell you|ask you) about .{2,60} instead|(?:a |one )?(?:different|another|other|quick|totally different) (?:question|thing|topic|matter)\s*[:,]|something else\s*[:,]|enough about (?:me|that|this|it|work)|forget (?:about )?(?:my |the |about |that|this|praise|work)|i'?d (?:sooner|rather|much rather|prefer to) (?:talk|speak|discuss|hear|tell)|let'?s drop it|drop it\b|leave it\b(?! (?:at|on))|leave (?:the |my |that |this )?\w+ out of (?:it|this)|(?:that|this|it) can wait|what i (?:really |actually )?(?:want|wanted|need|came)|it's (?:more )?my .{2,40} that (?:bothers|i want|worries)|(?:isn't|aren't|is not|are not|not) (?:really )?(?:the problem|what (?:is bothering|bothers|worries)|about)|my (?:real |main |actual )?problem is|i have (?:a|another) question about|before that\b|what about my|who are you|how does this work|are you the same|what do you do all day|not now\b|talk about (?:something|someone) (?:nicer|else|other))/,
  ),
  cue(
    "changes_subject",
    3,
    /\b(?:(?:can|could|shall|may|let's|let us|lets) (?:we |i )?(?:please )?(?:talk|speak|chat|discuss)(?: about)? (?:something|anything|sth) (?:else|different|other)|(?:change|switch|drop|skip) (?:the |this )?(?:subject|topic|question)|(?:different|another|other|new) (?:subject|topic|question|theme)|something else (?:please|now)|next (?:question|topic)|move on)\b/,
  ),
  cue(
    "changes_subject",
    3,
    /\b(?:(?:(?:don't|do not) (?:want to|wish to|like to|feel like|care to|have to|need to)|rather not|prefer not to|not going to|won't|would rather not|'d rather not|no need to|not ready to|not comfortable) (?:be )?(?:talk(?:ing)?|speak(?:ing)?|discuss(?:ing)?|go(?:ing)? into|get into|answer(?:ing)?|share|sharing|say(?:ing)? more|think(?:ing)? about))\b/,
  ),
  cue(
    "changes_subject",
    3,
    /\b(?:let'?s (?:leave|not (?:talk|go|do)|talk about|skip|move)|never ?mind(?: that)?|forget (?:it|about it|that|i said)|that's (?:private|personal|not (?:what|why) i)|none of your business|not your business|no comment|pass\b|skip (?:it|that|this)|i('d| would) rather (?:talk|speak|discuss|hear|tell))\b/,
  ),
  cue(
    "changes_subject",
    2,
    /\b(?:by the way|btw|anyway|anyways|on another note|speaking of|apropos|another (?:thing|matter)|off[- ]topic|changing (?:the )?(?:topic|subject)|unrelated|before i forget|actually,? (?:i|there|can|what|my)(?:'d| would| is|'s)? (?:wanted|rather|want|another|something)|quick question|what about you|how about you|how are you)\b/,
  ),
  cue(
    "changes_subject",
    1,
    /^(?:so|oh|hey)?,? ?(?:did you (?:see|watch|hear)|have you (?:seen|heard)|what (?:time|day)|when is|where is|do you (?:like|know|watch|have))\b/,
  ),
  cue(
    "changes_subject",
    1,
    /\b(?:weather|football|soccer|movie|film|netflix|recipe|lunch menu|christmas party|summer party|canteen|match last night|parking)\b/,
  ),
  cue(
    "changes_subject",
    3,
    /\b(?:that reminds me|before i forget|(?:i|i'd) (?:really |actually |just |only )*(?:want|wanted|like|need|would like|came)(?:'d)? to (?:know|ask|hear|find out|talk|tell you) (?:about |when|where|how (?:much|do|many)|if|whether|something)|i'd (?:rather|like to|love to|prefer to) (?:hear|know|talk|ask|discuss)|do you know (?:a|an|any|where|when|what|who|how)|are you on (?:my|the)|tell me (?:a joke|about (?:you|yourself|the)|something)|(?:completely|totally|something|somewhat) (?:different|unrelated|else)|can i ask (?:you )?(?:something|a|about)|(?:doesn't|does not|don't) matter\. i)\b/,
  ),
  cue(
    "changes_subject",
    2,
    /\b(?:when (?:do|does|is|are|will) (?:i|we|the|my|it)|where (?:do|does|is|are|can) (?:i|we|the|my|it)|how much (?:is|are|do|does)|what time|who won|have you (?:got|heard|seen))\b/,
  ),
  // angry
  cue(
    "angry",
    3,
    /\b(?:don't (?:give me|defend|ask me|you tell|talk to me|lecture|start)|who are you to|what(?:'s| is) it to you|how do you think i feel|leave me in peace|on my nerves|on purpose|as if (?:they|he|she|anybody|anyone|i were|it were|you)|act(?:s)? as if|so-called|just for show|what good is|what kind of|why does (?:nobody|no one)|move(?:s)? the goalposts|behind my back|lied about|they (?:only|all|just) (?:care|think|want|look)|(?:they|he|she) promised|promised me|always (?:me|us) who|tell (?:that|this|it) to|ask my (?:boss|manager)|you're on their side|you people|didn't ask (?:to be|for)|why do you (?:want|need) to know|what do you know about|not my fault|wasn't my fault|none of the blame|get(?:s)? the blame|not going to (?:be the one|say sorry|apologi[sz]e)|arrogan(?:t|ce)|no idea what we)\b/,
  ),
  cue(
    "angry",
    2,
    /\b(?:chat ?bots?|bots?|machines?|robots?|computers?|ai)\b(?!.*\bthank)|\b(?:clique|the same people every time|pay my rent|gave it to (?:somebody|someone|anybody) else|hand out|nobody (?:here )?(?:cares|does anything|came|bothers|keeps)|owned? me|favou?r\b|terrible (?:manager|boss|company|place)|goals nobody|marked down|cancelled my|ring me on|always get the|never me\b)/,
  ),
  cue(
    "angry",
    3,
    /\b(?:(?:he|she|they|it|you|that|this|who|management|boss|manager|company)(?:'s| is| are|'re)? (?:\w+ ){0,2}?(?:a |an |such |such a |complete |total |utter |absolute )+(?:clown|joke|liar|bully|tyrant|jerk|snake|hypocrite|coward|moron|disgrace|fraud|monster|pig|fool|nightmare|circus|mess|disaster)s?|clowns?|backstabb\w+|hypocrit\w*|snakes?|tyrants?|two-faced|don't (?:get me started|make me laugh|insult|you dare|tell me)|could (?:scream|explode|strangle|throw)|none of your (?:business|concern)|mind your own|what do you (?:want|care|think you|even)|so you're (?:the|now|my|a)|(?:over it|had it up to here|up to here)|boiling|seeing red|blood boil|makes my blood|my last nerve|they can (?:all )?(?:go|shove|stuff)|not your (?:business|concern)|who asked you|take(?:s)? us for (?:fools|idiots)|they (?:lied|promised and)|i'm done (?:being|with|playing|listening)|slap in the face|spit in|insult(?:ing|ed)?\b|shameless|couldn't care less|don't give a|popping up)\b/,
  ),
  cue(
    "angry",
    2,
    /(?:^|\s)ha+!|!{2,}|\b(?:typical|of course they|as always they|big surprise|oh please|spare me|great joke|wow, really|yeah,? right|wouldn't notice if|what (?:else )?do you (?:expect|think)|why would i|why should i|another (?:survey|bot|questionnaire)|wellness (?:crap|theatre|theater|nonsense)|lip service|protects? him|protects? her|favou?rit(?:e|es|ism))\b/,
  ),
  cue(
    "angry",
    3,
    /\b(?:fuck\w*|wtf|bullshit|bs\b|shit(?:ty|show)?|crap|damn(?:ed)?|goddamn|hell with|go to hell|piss(?:ed|es)?(?: off)?|screw (?:this|them|you|it)|bloody|assholes?|idiots?|morons?|bastards?|stfu|shut up|ffs)\b/,
  ),
  cue(
    "angry",
    3,
    /\b(?:sick (?:and tired )?of|sick to death|fed up|had enough of|had it with|makes? me (?:so )?(?:mad|angry|furious|sick|livid)|(?:i'm|i am|am|so|really|very|just|feel|feeling|being|getting|got|absolutely|still|bit|quite) (?:so |really |very |just |absolutely |fucking |pretty )?(?:angry|furious|livid|mad|enraged|outraged|fuming|pissed|annoyed|irritated|frustrated)|drives? me (?:mad|crazy|nuts|up the wall)|i hate|hate (?:this|it|them|him|her|that)|can't stand)\b/,
  ),
  cue(
    "angry",
    2,
    /\b(?:ridiculous|outrageous|unacceptable|disgrace(?:ful)?|disgusting|pathetic|a joke|what a joke|insane|absurd|unbelievable|how dare|rubbish|nonsense|farce|stupid (?:question|bot|company|thing|system|idea|chat)|are you (?:kidding|serious|joking|stupid)|you kidding|seriously\?|waste of (?:my )?time|what the hell|the hell|for god'?s sake|enough is enough|unfair|so unfair|not fair|isn't fair|exploit\w*|treated? (?:me |us )?like (?:dirt|a slave|slaves|garbage|trash|shit|children|a child|idiots|a number|numbers|machines?))\b/,
  ),
  cue(
    "angry",
    2,
    /\b(?:(?:nobody|no ?one|they|management|he|she|company|you) (?:don't |doesn't |never |just |simply |obviously |clearly )*(?:cares?|listens?|gives? a)\b|(?:easy for you to|as if you|you don't (?:understand|get it|know|have a clue|care)|you (?:just )?(?:keep asking|never listen|have no idea)|leave me alone|stop (?:asking|it|this|bothering|pretending)|get lost|mind your own|don't patroni[sz]e|nothing (?:ever )?(?:changes|happens)))/,
  ),
  cue(
    "angry",
    2,
    /\b(?:why (?:are|do|would|should|is) (?:you|i|they|everyone|nobody|no one|we|he|she)\b.{0,40}\b(?:asking|bother|care|even|always|keep|tell you|talk to)|what do (?:you|they) (?:think|expect|care)|who do (?:they|you) think|what kind of question|lied to|lies|liars?|betray\w*|incompetent|so (?:frustrat\w+|annoy\w+|infuriat\w+)|infuriat\w+|frustrat(?:ing|es|ed)|annoy(?:ing|s|ed)|angry|furious|rage)\b/,
  ),
  // distressed
  cue(
    "distressed",
    3,
    /\b(?:(?:barely|hardly|can't) (?:get out of bed|get up|recogni[sz]e myself|remember what|look|enjoy anything|move|breathe)|don't (?:recogni[sz]e myself|believe in myself|know who i am)|(?:all |just |everything (?:is|gets?) |it's all |gets? )(?:too much)(?: for me)?$|too much for me|feel (?:like |as if )(?:i'm |i am )?(?:nothing|disappearing|slowly|invisible|a burden|a failure|worthless|my best years|i'm not good)|(?:still |it )(?:isn't|is not|wasn't|never) (?:ever )?enough|wrong with me|whatever i do|at (?:his|her|their) mercy|eggshells|slipping away|tear(?:s|ing) me (?:up|apart)|(?:completely|totally|utterly|so|really) (?:lost|alone|worn out|empty|broken|helpless|hopeless|exhausted|drained|done)|wear(?:s|ing) me (?:down|out)|chest (?:gets|is|feels) |i (?:freeze|froze|shake|tremble|panic)|need it to stop|make it stop|makes me (?:so )?(?:sad|cry|ill|sick with)|fell asleep at|scared (?:that|of|to)|afraid (?:that|of|to)|shouts? at me)\b/,
  ),
  cue(
    "distressed",
    3,
    /\b(?:can'?t (?:do|take|go on|cope|handle|keep|breathe|stop crying|sleep|stand|bear|face|carry|manage|function|think straight|get out of bed|get up|hold)(?: (?:this|it|on|up|going|any))?|not coping|cannot cope|break(?:ing)? down|broke down|fall(?:ing)? apart|at (?:my|the) (?:limit|end|breaking point)|end of my (?:rope|tether)|breaking point|nervous breakdown|mental breakdown|i'm (?:done|finished|broken|lost|drowning|dying inside|a wreck|a mess|desperate|empty)|about to (?:break|collapse|cry|explode|snap))\b/,
  ),
  cue(
    "distressed",
    3,
    /\b(?:cry(?:ing)?|cried|cries|in tears|tears|sobb\w+|weep\w*|panic(?:king|ked)?|panic attacks?|desperate\w*|hopeless\w*|helpless\w*|worthless|devastated|terrified|miserable|unbearable|heartbroken|dread(?:ing)?|numb|tormented|shaking|trembling|nightmares?|suffocat\w+|falling asleep crying)\b/,
  ),
  cue(
    "distressed",
    2,
    /\b(?:exhaust(?:ed|ing|ion)|drained|burn(?:ed|t|ing)?[- ]?out|overwhelm(?:ed|ing)?|drowning|worn out|running on (?:empty|fumes)|nothing left|no (?:strength|energy|power|hope) (?:left|any ?more)|depress(?:ed|ing|ion)|anxi(?:ous|ety)|lonely|so (?:alone|sad|scared|tired|afraid|low|unhappy|empty|stressed|ashamed)|too (?:tired|sad|scared|ashamed)|scared|afraid|ashamed|feel (?:so |really |very |completely |totally |absolutely |just )?(?:bad|awful|terrible|horrible|sick|sad|empty|low|down|alone|useless|trapped|guilty|small|stupid|like (?:a )?(?:failure|crap|shit|nothing|giving up|crying|quitting)))\b/,
  ),
  cue(
    "distressed",
    2,
    /\b(?:lie awake|lying awake|awake (?:at|all|every) night|don't sleep|can't sleep|haven't slept|barely sle(?:ep|pt)|hardly sle(?:ep|pt)|sleepless|stomach (?:hurts|is in knots|aches|ache)|heart (?:races|racing|pounding)|chest (?:tight|feels|hurts)|headaches? every|everything hurts|i'm not (?:okay|ok|well|alright|myself)|not (?:okay|ok) at all|it hurts|hurts (?:so|a lot)|too much for me|i give up|giving up|want to (?:give up|disappear|hide|run away|quit everything)|what's the point|no point|falling to pieces|losing (?:it|my mind|hope)|going crazy)\b/,
  ),
  cue(
    "distressed",
    2,
    /\b(?:very|really|so|extremely|terribly|quite|incredibly|unbelievably|totally|completely|absolutely|always|constantly) (?:\w+ )?(?:sad|scared|afraid|anxious|down|depressed|lonely|stressed(?: out)?|exhausted|unhappy|hurt|worried|tired|low)\b/,
  ),
  cue(
    "distressed",
    1,
    /\b(?:sad|unhappy|tired|worried|worry|stress(?:ed|ful)|hurt|afraid|alone|guilty|bad|terrible|awful|horrible|heavy|struggl\w+|suffer\w*)\b/,
  ),
  cue(
    "distressed",
    3,
    /\b(?:not (?:okay|ok|alright|all right)(?: at all)?[.,!]? (?:i'm )?(?:really |at all|just )*(?:not)?|i'm (?:really |just |honestly |so )*not (?:okay|ok|alright|coping|well)|don't know how (?:much longer|long|to go on|i (?:can|will|should) (?:go on|keep|carry|survive|get through))|(?:much|any) longer|nothing (?:helps|works|matters|makes sense|is left)(?: (?:any ?more|anymore))?|break(?:s|ing)? my heart|broke my heart|can hardly (?:stand|bear|breathe|get|face|move|eat|sleep)|hardly (?:stand|bear) it|heart (?:sinks|pounds|is broken)|palpitations?|hyperventilat\w*|my (?:hands|body|whole body) (?:shake|shakes|tremble|trembles)|throw(?:ing)? up|sick to my stomach|bottom of (?:a|the) (?:hole|pit)|black hole|in a (?:dark|bad|very bad|really bad) (?:place|hole)|dark place|drown(?:s|ed)?|sinking|can't\. i can't|i just can't|i can't (?:any ?more|anymore|see a way|feel anything|concentrate|eat|stop)|nobody wants me|no one wants me|want to (?:run|hide|disappear|cry)|life is passing|hate myself|hate my life|beg(?:ging)?|pray(?:ing)? (?:it|for)|wish i (?:could disappear|didn't wake|wasn't here)|at night i lie|can't face|cried? (?:in|on|at|every|again|all|myself))\b/,
  ),
  cue(
    "distressed",
    2,
    /\b(?:falling (?:behind|apart|to)|hollow|crushed|crushing|broken|shattered|lost all|lost (?:my|the) (?:joy|hope|will|strength)|in pieces|a wreck|a shadow of|nobody would (?:notice|miss|care)|failing at everything|too heavy|weighs on me|frightened|petrified|horrified|unable to|trapped|no way out|no end in sight|never felt (?:so|this|worse)|worst (?:time|week|month|year) of my)\b/,
  ),
  // minimises
  cue(
    "minimises",
    3,
    /\b(?:it's nothing|nothing,? really|it was nothing|(?:i've|i have) (?:had|seen|been through) (?:much )?(?:worse|better)|(?:it's |it was |was |is )?only (?:one|the|been|a|been like|for|temporary)|i'll (?:catch up|figure|rest when|sort|get there|deal|live|survive|be)|early days|will (?:get better|blow over|come|pass|sort itself|work out|settle)|others? (?:get|have|has|are|earn)(?: it)? (?:even |much |far )?(?:less|worse|harder)|nobody(?:'s| is) perfect|i wouldn't (?:call|make|say|worry)|just (?:have|not|how|keep|a|different|one)|don't (?:have to|need to) (?:like|be)|(?:it's |just )?a small thing|always like that|that's all$|(?:not great|not perfect|could be better|tired|busy),? (?:but|otherwise) (?:okay|ok|fine|alright)|getting by|otherwise (?:okay|ok|fine|alright)|(?:but|though) (?:i know how|it's (?:okay|ok|fine|alright|not important)|fine)|means well|no hurry|not important|(?:doesn't|does not|didn't) matter (?:that |so )?much|we had words|keep (?:my head down|out of)|(?:every|each) \w+ has (?:its |their |his |her )?(?:quirks|ups|bad)|new \w+ are always|that's enough|don't expect it|don't do it for|don't want to bother|does the trick|once or twice|no news is good news|not everybody has to|for a year or so)\b/,
  ),
  cue(
    "minimises",
    3,
    /\b(?:but it (?:works|happens|'s fine|is fine|is okay|'s ok(?:ay)?|'s alright|could be)|(?:but|though|and|just|still) (?:i'm |i am |we )?(?:getting|get|got|gets|going|coping|managing|manage) (?:on|along|by|through)(?: with it)?|getting on with it|it happens|no bigg?ie|nothing (?:i )?(?:can't|couldn't)|some do,? some don't|at my age|(?:that's|it's|is) (?:just )?(?:normal|life|work|part of it|how it goes|the job)|not (?:amazing|perfect|ideal|brilliant|my best|the best|fantastic|super|thrilled|terrible|awful|horrible|a catastrophe)|not really a \w+ person|something will come|it(?:'s| is) tight|a while (?:back|ago)|been (?:better|worse)|odd (?:late|bad|long|rough)|over the top|(?:one|two|a couple|a few) (?:of )?(?:bad|late|rough|long|tough) (?:days?|nights?|evenings?|weeks?)|does it for me|can live with|live with it|suppose|fair to middling|surviving|plodding|same as (?:ever|everyone|everybody)|who isn't|who doesn't|like everyone)\b/,
  ),
  cue(
    "minimises",
    3,
    /\b(?:(?:a|some)(?:\s|-)?(?:little )?(?:bit|little|tad|touch)|kinda|kind of|sort ?of|sorta|meh|so[- ]so|could be (?:worse|better)|can't complain|cannot complain|no big deal|not (?:a|that|such a) (?:big|huge) (?:deal|problem|thing|issue)|nothing (?:serious|dramatic|special|major|big|terrible|i can't handle|to worry about|out of the ordinary|too (?:bad|serious))|not (?:the end of the world|so bad|that bad|too bad|worth|dramatic|a (?:drama|tragedy|catastrophe))|it'?s (?:whatever|bearable|manageable|just a phase|just how it is|what it is|part of the job|normal|the same for)|it is what it is|nvm it'?s fine)\b/,
  ),
  cue(
    "minimises",
    2,
    /\b(?:i (?:guess|suppose)|used to it|(?:i'll|i will|i'd|i can|we'll) (?:manage|survive|live|cope|be (?:fine|ok|okay|alright)|get (?:over|through|by|used))|i(?:'m| am)? (?:manage|managing|surviving|getting by|get by|coping)|every(?:one|body) (?:is|has|feels|does|else|gets|goes|here|in)|others? (?:have|has|are|people|got) (?:it )?(?:much |far |way |even )?(?:worse|more|harder|it worse|bigger)|other people have|it'?ll pass|will pass|goes away|just (?:a (?:phase|bit|little|busy|bad|rough|long|stressful)|tired|stress|busy|one of those|need (?:a|some)|the usual|monday|work|life)|only (?:a|sometimes|temporary|for|until)|now and then|now and again|sometimes|occasionally|once in a while|more or less|okay-?ish|ok-?ish|fine-?ish|ups and downs|up and down|half and half|don't want to (?:complain|make a (?:fuss|big))|shouldn't complain|don't worry|no need to worry|nothing new|the usual|same old|same as always|as usual|not perfect|not ideal|probably (?:just|nothing|me)|maybe (?:a|i'm just|it's just|just)|getting there|hanging in there|hangin|survivable|tolerable|depends|slightly|somewhat|mildly|bearable|manageable|not worth)\b/,
  ),
  cue(
    "minimises",
    1,
    /^(?:maybe|perhaps|possibly|eh|hm+|well|idk|whatever|i don't know|don't know|dunno|not sure|hard to say|fine i guess|okay i guess|okay|ok|it's ok(?:ay)?|alright|average|medium|normal)\W*$/,
  ),
  // confirms
  cue(
    "confirms",
    3,
    /^(?:exactly|absolutely|definitely|totally|very much so|that's (?:it|right|true|so true|exactly it)|you(?:'re| are) right|100 ?%|spot on|sadly,? yes|unfortunately)\b/,
  ),
  cue(
    "confirms",
    2,
    /\b(?:too (?:much|many|long|little|few|often|fast|hard)|far too|way too|not enough|never (?:enough|ends?|stops?|get|got|had|have|been|finish|thanked?|gets?|asks?|listens?)|no (?:time|breaks?|support|feedback|chance|progress|future|recognition|thanks|appreciation|help|clear|answer|energy|rest|end|room|space|say|control|perspective|plan|mentor)|hardly|barely|more and more|getting worse|worse (?:and worse|than|every|lately)|keeps? (?:coming|piling|growing|getting|adding|changing|asking|giving|happening|interrupting)|nobody|no one|always (?:behind|late|me|the|busy|tired|more|something)|every (?:day|evening|night|week|weekend|single|time|morning)|all the time|constantly|for (?:weeks|months|years|ages)|since (?:weeks|months|last|the|january|february|march|april|may|june|july|august|september|october|november|december|my|i|we|then)|(?:is|are|was|were|been|feels?|it's|got) (?:really |very |so |quite |pretty |rather |extremely |too )*(?:hard|tough|difficult|rough|stressful|heavy|exhausting|tense|lonely|unclear|frustrating|busy|boring|bad|intense|hectic|crazy|painful|complicated|tricky|demanding|tiring|unfair|awkward|toxic))\b/,
  ),
  cue(
    "confirms",
    2,
    /\b(?:overtime|work(?:ing|ed)? (?:late|weekends?|at weekends|on weekends|nights?|evenings|long|\d+ hours|two jobs|through lunch|through the)|skip(?:ped|ping)? (?:lunch|breaks)|behind (?:on|with|schedule)|(?:two|three|several|many) people(?:'s)? (?:short|left|work|quit|job)|short[- ]staffed|understaffed|pressure|deadlines?|stress(?:ed|ful)?|piling up|(?:is|are|feel|feels|been|feeling) (?:left out|ignored|overlooked|excluded|stuck|underpaid|behind|under pressure|tired|unhappy|worried|bored|disappointed|unsure|overworked|overloaded|lost)|(?:don't|doesn't|do not|didn't|haven't|hasn't|isn't|aren't|wasn't|can't|couldn't|won't) (?:really |even |ever |always |actually |quite |fully )?(?:get|have|feel|fit|belong|see|talk|trust|listen|like|enjoy|had|been|got|clear|fair|working|going well|easy|enough|seem|say|give|appreciate|notice|understand|respect|like|tell|want|include|invite|learn|grow|rest|relax|switch|sleep))\b/,
  ),
  cue(
    "confirms",
    2,
    /\b(?:not (?:great|good|easy|well|happy|ideal at all|fair|really happy|very (?:good|well|happy|motivated)|too (?:good|great|well)|doing (?:well|great|good)|the best)|could use (?:a|some)|wish (?:i|it|they|we|he|she|somebody|someone)|miss(?:ing)?\b|lately|problem(?:s|atic)? (?:is|with|are|in)|the (?:worst|hardest|problem|issue|trouble|thing is)|difficult|struggl\w+|has (?:been )?(?:bothering|changed|grown|doubled)|bother(?:s|ing|ed)|because)\b/,
  ),
  cue(
    "confirms",
    1,
    /\b(?:i think so|think so|pretty much|mostly|often|usually|a lot|lots of|hard|tough|rough|busy|tired|much)\b/,
  ),
  cue(
    "minimises",
    4,
    /^(?:i )?(?:really )?(?:don't|do not) (?:really )?know\W*$|^(?:no idea|no clue|hard to say|not sure)\W*$/,
  ),
  cue(
    "confirms",
    3,
    /\b(?:ignor(?:es?|ing)|attack(?:s|ing)?|insult(?:s|ing)?|undermin(?:es?|ing)|bull(?:y|ies|ying)|blam(?:es?|ing)|exclud(?:es?|ing)|micro-?manag(?:es?|ing)|control(?:s|ling)|humiliat(?:es?|ing)|threaten(?:s|ing)?|interrupt(?:s|ing)?|overrul(?:es?|ing)) (?:me|us|my|our|everything)\b/,
  ),
  // denies
  cue(
    "denies",
    2.5,
    /\b(?:i(?:'ve)? (?:get|got|have|always get) (?:enough|all|plenty of|everything|the support|a (?:nice|kind|lovely|good))|(?:appreciates?|supports?|backs|values|helps|respects|trusts) me|i know (?:exactly|whom|who to|what is)|on track|(?:been|is|was|quite|very) positive|at home from|everything i need|learn(?:ing)? a lot|(?:settled|sorted|covered|resolved)(?: long ago)?$|nothing (?:is )?(?:weighing|bothering|wrong|worrying|missing)|leave on time|(?:are|is) free and|don't (?:want to climb|need (?:praise|a break|more))|never work on|just been on (?:holiday|leave|vacation)|so welcoming|(?:gets|get|got) seen|have a beer|in a good place|work(?:s)? well|go(?:es|ing)? well|suits me|i can (?:talk|speak) (?:openly|freely|to)|treated (?:well|fairly)|quite (?:happy|content|satisfied))\b/,
  ),
  cue(
    "denies",
    2,
    /\b(?:smooth(?:ly)?|kind|lovely|friendly|spoilt|spoiled|supportive|brilliant|wonderful|delighted|pleased|relaxed|energi[sz]ed|refreshed|fun|laugh(?:ed|ing)?|together|looking forward|plenty|all of my|all my|always have|about anything|openly|no complaints|on top of (?:it|things)|got this|sorted|sleeping (?:well|fine|better|like)|well rested|warm(?:ly)?|proud of|best (?:team|job|boss|manager|lead|week)|yesterday actually|last week actually|so (?:kind|nice|friendly|helpful|good)|really (?:good|nice|well|like|enjoy|happy)|(?:he|she|they)(?:'s| is| are|'re) (?:\w+ )?(?:great|lovely|nice|kind|good|fair|fantastic|helpful|supportive|brilliant))\b/,
  ),
  cue("denies", 3, /^(?:no(?:pe)?,? )?nothing(?: really| much| at all| new| special)?\W*$/),
  cue(
    "denies",
    2,
    /^(?:not (?:really|at all|in the slightest|particularly|especially|so much|much|that i know))\b/,
  ),
  cue(
    "denies",
    3,
    /\b(?:(?:i'm|i am|im|it's|it is|its|all|everything(?:'s| is)?|things are|we're|work is|i feel|feeling|doing|going|that's|is|was|been|are) (?:(?!not\b|never\b|far\b|hardly\b|no\b|less\b|too\b|anything\b)\w+ ){0,2}?(?:fine|good|great|ok|okay|well|alright|all right|perfect|excellent|happy|wonderful|fantastic|super|smooth(?:ly)?|balanced|lovely|under control|nice|amazing|brilliant|awesome|better(?: now| than)?)|all good|no (?:problems?|issues?|stress|complaints?|worries|trouble|concerns?|conflict|tension)|nothing (?:wrong|to complain|to report|is wrong|bothers|bothering|at all|in particular|really|comes to mind)|never better|couldn't be better|can't think of any(?:thing)?|as good as it gets)\b/,
  ),
  cue(
    "denies",
    2,
    /\b(?:(?:don't|do not|doesn't|didn't|haven't|wouldn't|isn't|aren't|wasn't|not) (?:really |at all |ever |even |actually |feel |think |mind )*(?:overworked|stressed|tired|bother(?:ed|s)?|(?:a |an )?(?:problem|issue|concern)|worried|so|struggling|overwhelmed|unhappy|lonely|alone|left out|mind|any (?:problems?|issues?|trouble|stress)|pressured?|sad|upset|hard|difficult)|enough (?:time|support|rest|sleep|recognition|breaks|help|challenges?)|(?:i|we) (?:like|love|enjoy|get along|sleep (?:fine|well|like)|feel (?:welcome|valued|seen|supported|appreciated|good|fine|at home|included|part|well|happy|safe|comfortable))|(?:quiet|relaxed|calm|easy|light|normal|reasonable|fair|supportive|friendly|pleasant|helpful|clear) (?:at the|week|these|days|right|pace|team|manager|boss|here|enough|to|at))\b/,
  ),
  cue(
    "denies",
    1,
    /\b(?:fine|good|great|okay|ok|well|happy|alright|enjoy|normal|love|perfect|cool|pleased|satisfied|content|proud|thankful|grateful|supportive|excited)\b/,
  ),
];
