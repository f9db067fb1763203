/**
 * The ways in which people ask who reads a talk with Elara, what is kept of it and what follows from it. Read on a clause
 * in lower case, spelling corrected. What is asked must be of this talk: "can my boss read my mails" is another question.
 */
const said =
  "(?:say|said|saying|write|wrote|written|writing|tell|told|telling|type|typed|typing|share|shared|admit|mention|talk(?:ed)? about|discuss\\w*|enter|send|put|answer\\w*|confess|reveal)";
const talk =
  "(?:(?:entire|whole|complete|private) )?(?:chats?|conversations?|messages?|answers|words|texts?|talks?|discussions?|threads?|transcripts?|history|chat history|logs?|dialogues?|data|input|responses)";
/** This talk, or what is said in it. */
const here = `(?:(?:any|all|some|none|part|parts) of (?:this|it|that|these)|(?:this|these|our|the|my|those|your) ${talk}|(?:this|it|that|these|here|any\\b)|(?:what|whatever|everything|anything|something|things?|stuff|the things) (?:that )?(?:i|we|people|employees|one|you|you and i) (?:\\w+ )?${said}(?: (?:here|you|to you|about|in here|with you|down|him|her|them))*)`;
const mine = `(?:this ${talk}|these(?: ${talk})?|our ${talk}|my (?:chats?|conversations?|messages?|answers|words|texts?|data|input|responses|stuff|name|identity)|(?:all|any|none|some) of (?:this|it)|all this|(?:this|it)(?=\\W*$|,| (?:right|here|later|too|now|as well|or|and|afterwards|one day|ever|without|if|when|when i)\\b)|(?:what|whatever|everything|anything|something|things?|stuff) (?:that )?(?:i|we|people|employees) (?:\\w+ )?${said}(?: (?:here|you|to you|about|in here|with you|down))*|chats?|conversations?|talks with you)`;
const others =
  "(?:hr|human resources|(?:my|the|our|your|a|an|any|some|that|his|her|one of my) (?:[\\w'-]+ ){0,2}?(?:boss(?:es)?|managers?|management|supervisors?|superiors?|company|employer|team ?leads?|lead|leaders?|leadership|colleagues?|co-?workers?|teammates?|team|director|ceo|owner|firm|works council|union|it\\b|guys?|people|department|admins?|administrators?|person|persons|developers?|makers?|doctor|insurance|police|court|third part(?:y|ies)|government)|managers?|bosses|colleagues|management|leadership|admins?|administrators?|the it|it (?:guys?|people|support|staff|department|team)|(?:anyone|anybody|someone|somebody|no ?one|nobody|everyone|others?|other people|people|a human|humans?|a person|third parties)(?: (?:at|in|from|else|other|who|there|outside|inside|here)(?: (?:the |my |our )?\\w+)?)?|they|he|she|(?:the |a |any )?(?:works? )?(?:council|union|judge|court|lawyers?|police|authorities|shareholders|investors|auditors?|board|psychologist|doctor|hacker)s?)";
const learns =
  "(?:read\\w*|see|sees|seeing|seen|look\\w*|open\\w*|access\\w*|view\\w*|know|knows|knowing|find out|finds out|learn\\w*|hear\\w*|gets? (?:to (?:read|see|know|hear)|a copy|hold|told|wind|this|my|access)|receiv\\w*|told|notified|informed|shown|spy\\w*|follow\\w*|peek|monitor\\w*|track\\w*|watch\\w*|check\\w*|trac\\w+|identif\\w+|recogni[sz]e|link|connect|request|demand|pull|export|print|listen\\w*|snoop\\w*|eavesdrop\\w*|inspect\\w*|audit\\w*|review\\w*|retriev\\w*|search\\w*|evaluat\\w*|analy[sz]\\w*|scan\\w*|filter\\w*|intercept\\w*|ask for|use|using|download\\w*|obtain\\w*|subpoena\\w*|quote\\w*|connect\\w*)";
const may = "(?:can|could|will|would|does|do|is|are|did|may|might|has|have|can't|won't|doesn't|isn't|should)";
/** The same as what is asked about; a bare "it" stands at the end then. */
const subject = `(?:${here}|my name|everything)`;
/** Where a question begins in a clause: what is told has its subject first. */
const start =
  "(?:^|[,;:(–-] ?|\\b(?:so|and|but|or|if|whether|hi|hey|ok|okay|wait|well|then|know|sure|wonder|wondering|question|curious|honestly|really|seriously|how|be sure|ask) )";
/** Words with which a question is begun, or a worry that is one. */
const worry =
  "(?:(?:i'm|i am|i was|am) (?:\\w+ )?(?:afraid|scared|worried|wondering|not sure|unsure|curious|nervous|concerned|anxious|asking)(?: (?:that|if|whether|about))?|i (?:just |also |still |really )?(?:wonder|fear|hope|worry|heard|read|was told|bet|think|suspect|don't believe|do not believe|doubt|guess|assume|understand|know|can't believe|hear|am told)(?: \\w+)?(?: (?:that|if|whether))?|i (?:don't|do not|wouldn't|would not|really don't) want|i (?:need|want|have|would like|like) to (?:be sure|make sure|know)(?: (?:that|if|whether))?|(?:promise|swear|assure|guarantee|tell|tell me|be honest)(?: me)?(?: honestly)?(?: (?:that|if|whether))?|(?:how (?:do|can) i (?:know|be sure)|who (?:says|guarantees))(?: (?:that))?|as long as|only if|unless|make sure(?: that)?|(?:they|people|colleagues|everyone|everybody|some|my colleagues?|a colleague|somebody|someone) (?:\\w+ )?(?:say|says|said|claims?|thinks?|told me|believes?)(?: that)?|(?:there is|there's|there are) (?:a )?rumou?rs?(?: that)?|the rumou?r is(?: that)?|is it true(?: that)?|so you mean|you mean|you say|you said|are you sure(?: that)?)";

const any = (...each: readonly string[]) => new RegExp(`(?:${each.join("|")})`);

export const privacyQuestions = {
  /** Whether what was written is passed on, and when. */
  told: any(
    "\\b(?:when|in (?:which|what) (?:cases?|situations?)|under (?:what|which) (?:circumstances|conditions)|at what point|what makes you|how bad (?:does it|must it) (?:\\w+ )?) ?(?:do|would|will|must|can|could|does|have|might|are|is)? ?(?:you|elara|it)? ?(?:\\w+ ){0,2}?(?:tell|alert\\w*|report\\w*|call|inform|notify|escalate|warn|contact|involve|pass)\\b",
    "\\bdo you (?:have|need|get) to (?:report|tell|inform|pass|alert)\\b",
    "\\b(?:do|will|would|are|can|could) you (?:\\w+ )?(?:obliged|required|forced|supposed) to (?:report|tell|inform|alert)\\b",
    "\\b(?:do|would|will) you (?:\\w+ )?report (?:people|somebody|someone|employees|me|us|anyone|everything|it)\\b",
    "\\bwho (?:gets|is|will be|would be|do you|hears|would you) (?:\\w+ )?(?:told|informed|notified|alerted|contacted|called|of it|tell|call|inform|alert|contact) ?(?:if|when|about|in case|of|me|this|that|it)?",
    "\\b(?:are you going to|will you|would you|do you|can you) (?:\\w+ )?(?:call|alert|contact|notify|inform|get|involve) (?:somebody|someone|anyone|anybody|the police|an ambulance|a doctor|hr|my (?:boss|manager|family|wife|husband|parents))\\b.*\\b(?:if|when|about|because)\\b",
    "\\bwhat if i (?:say|write|tell|said|wrote|told)\\b.*\\b(?:alarming|dangerous|bad|worrying|shocking|serious|dark)\\b",
    "\\bdo you (?:ever )?(?:break|breach) (?:\\w+ )?(?:confidentiality|silence|secrecy|promise|trust)\\b",
  ),
  /** What HR is told, and what is written about somebody. */
  summary: any(
    "\\bsummar(?:y|ies)\\b.{0,30}\\b(?:hr|(?:of|about|from) (?:our|this|the|my|these) (?:talks?|chats?|conversations?)|who (?:sees|reads|gets)|sent|about me|released?)\\b|\\b(?:hr|who (?:sees|reads|gets)|do you (?:write|send|make)|release|keep back|what is|what's|what stands)\\b.{0,25}\\bsummar(?:y|ies)\\b",
    "\\bwhat (?:\\w+ )?(?:does|do|will|would|can|is|are) (?:hr|my (?:boss|manager|company|employer)|the company|management|they)\\b.{0,20}\\b(?:get|gets|see|learn|learns|receive|receives|read|reads|know|knows|send|pass|told|shown|report|share|hear)\\b.{0,30}(?:\\b(?:out of|from|of|about|to|with) (?:this|it|me|that|hr|us|our|my|the|them)\\b|$|\\?)",
    "\\bdo you (?:\\w+ )?(?:write|make|create|file|produce|prepare|draw up|compile|generate) (?:a |an |any |some )?(?:\\w+ )?(?:reports?|summar\\w+|profiles?|evaluations?|assessments?|minutes|protocols?|notes?|files?)\\b",
    "\\bdo you (?:\\w+ )?(?:take|make|keep) notes\\b",
    "\\b(?:can|could|may|do|will) i (?:\\w+ )?(?:see|read|check|correct|change|get|edit) (?:what|whatever|anything|the (?:notes?|report|summary|file))(?: (?:that )?(?:you|elara|is|was|gets|goes))?",
    "\\bwhat (?:\\w+ )?(?:do|did|will|have|are) you (?:\\w+ )?(?:write|wrote|written|writing|note|noted|report|pass on|keep|say|tell|send) ?(?:down )?(?:about me|on me|to hr|to them|to my|to the)",
  ),
  /** What becomes of what is written: where it lies, for how long, and how it is deleted. */
  kept: any(
    `${start}${may} ${subject} (?:\\w+ ){0,3}?(?:stored|saved|kept|recorded|logged|archived|retained|deleted|erased|removed|wiped|destroyed|encrypted|protected|secured|backed up|permanent|on file|hacked|leak\\w*|gone)\\b`,
    `${start}do(?:es)? (?:you|this|elara|the system|the app|this app|this chat) (?:\\w+ )?(?:store|save|keep|record|log|archive|retain|delete|erase|encrypt)\\b(?! (?:calm|going|up|quiet|cool|your|me))`,
    `\\b(?:how long|for how (?:long|many)|until when|how many (?:days|weeks|months|years))\\b.{0,20}\\b(?:${here}|${mine}|you|data|chats?|all)\\b.{0,30}\\b(?:kept|keep|stored|store|saved|save|held|hold|stay|stays|retain\\w*|remain\\w*|deleted|on file|archive\\w*|available|exist\\w*|there)\\b`,
    `\\bwhen (?:is|are|will|does|do|gets?) (?:${mine}|the \\w+) (?:\\w+ ){0,2}?(?:deleted|erased|removed|destroyed|gone|wiped|disappear|expire)`,
    `\\bwhat happens (?:to|with) (?:${here}|${mine}|my data|the data|these|the things|our)`,
    `\\b(?:can|could|may|how (?:do|can)|am i able to|is it possible to|i want to|i'd like to) (?:i |we |you |to )?(?:\\w+ )?(?:have )?(?:delete|erase|remove|clear|wipe|destroy|undo|take back)?\\s?(?:${mine}|the \\w+|everything|all) ?(?:\\w+ )?(?:deleted|erased|removed|destroyed|wiped)\\b`,
    "\\b(?:can|could|may|how (?:do|can)) (?:i|we|you) (?:\\w+ )?(?:delete|erase|remove|clear|wipe|destroy|take (?:it|this|that|what i \\w+) back)",
    "\\b(?:want|like|have|get|need|wish) (?:it|this|that|everything|all (?:of )?this|my \\w+|our \\w+|the \\w+) (?:all |to be )?(?:deleted|erased|removed|wiped|gone)\\b",
    "\\bdelete (?:this|my|the|our|all|everything|it)\\b",
    "\\b(?:is|are) (?:there|you keeping|you making|you storing|you recording|you saving) (?:a |an |any |some )?(?:log|record|recording|copy|copies|backup|transcript|file|trace|history|archive|this|it|my|what)",
    "\\bdo you (?:\\w+ )?(?:keep|have|hold|make) (?:a |any )?(?:records?|files?|copies|logs?|history|archive|dossier)\\b",
    "\\b(?:is|are) (?:it|this|that|these|the chat|my messages|everything|my data) (?:\\w+ )?(?:encrypted|secure|protected|hacker)",
    "\\b(?:could|can|what if|will) (?:somebody|someone|anyone|anybody|hackers?|a hacker|they|it)\\b.{0,15}\\b(?:hack\\w*|break in|leak\\w*|steal)\\b",
    "\\b(?:where) (?:does|do|is|are|will|would|did) (?:what|whatever|everything|this|it|my (?:data|messages|words|answers|text)|all (?:this|of this|that)|that)\\b.{0,30}\\b(?:end up|go|goes|going|land|stored|saved|kept|sent|stay|lie|live)\\b",
    "\\bwhere (?:is|are) (?:this|it|my \\w+|our \\w+|the \\w+|these|that) (?:\\w+ )?(?:stored|saved|kept|held|hosted)\\b",
    "\\b(?:if|when|after) i (?:leave|quit|close|log out|go)\\b.*\\b(?:data|messages|chats?|conversation|this|kept|deleted)\\b|\\b(?:data|messages|chats?|conversation)\\b.*\\b(?:if|when|after|once) i (?:leave|quit|close|log out|am gone)\\b",
  ),
  /** What follows for the person. */
  consequences: any(
    `(?:^|[,;:] |\\b(?:so|and|but|or|if|whether|that|worried|afraid|sure|know|fear|scared|then) )(?:${may}|how (?:can|could|will)|what if) .{0,80}\\b(?:against me|come(?:s)? back to (?:bite|haunt)|bite me|backfire|come back on me|fall back on me)\\b`,
    `\\b${here} (?:can|could|will|would|may|might) (?:\\w+ )?be (?:used|held|turned) against me\\b`,
    `\\b${may} (?:${here}|honesty|being honest|talking|my answers?|complaining|speaking up)\\b.{0,40}\\b(?:affect|hurt|harm|damage|influence|impact|cost|count|ruin|endanger|jeopardi[sz]e|be punished|have (?:any )?consequences|matter for|show up in|end up in|part of|go into|land in|appear in|look bad|lose my|get (?:me )?(?:in|into|fired)|trouble|be fired|be held|have an effect)\\b.{0,40}(?:\\b(?:my|me|career|job|review|promotion|file|evaluation|record|raise|bonus|chances|contract|position|consequences|here|this|you|it)\\b|\\?|$)`,
    "\\b(?:is|are|will be|does) (?:this|it|that|any of this|my answers|our talk) (?:\\w+ ){0,3}?(?:part of|in|go(?:es)? into|on|for|affect|influence|count (?:for|towards|in)) (?:my|the) (?:\\w+ )?(?:performance|evaluation|review|appraisal|personnel|personal|hr|file|record|rating|career|promotion|assessment)",
    "\\b(?:get|be|getting|being) (?:fired|in trouble|into trouble|punished|dismissed|sacked|disciplined|penali[sz]ed|blamed|judged|sanctioned) (?:for|because|if|over|when)\\b.{0,40}\\b(?:this|here|you|honest|honesty|say|write|tell|talk\\w*|complain\\w*|answer\\w*|chat)\\b",
    "\\b(?:lose|cost me|risk) my job\\b.{0,30}\\b(?:say|write|tell|here|this|talk\\w*|chat|honest)\\b",
    "\\b(?:guarantee|promise|sure|certain|know)\\b.{0,15}\\bnothing (?:bad )?(?:happens?|will happen|comes|follows)\\b",
    `${start}${may} (?:this|it|that|${here}) (?:\\w+ )?be (?:used|cited|quoted|shown|held) (?:in|at|for|by|against|when|to)\\b`,
    "\\b(?:goes?|ends? up|lands?|put|stored|kept|saved) (?:\\w+ )?(?:in|into|on) (?:my|the) (?:\\w+ )?(?:personnel|personal|hr|employee)? ?(?:files?|records?)\\b",
    "\\bdoes it look bad (?:if|when|that) i (?:talk|use|write|speak|say)\\b|\\bwill (?:honesty|being honest|openness) be (?:punished|held|used|rewarded)\\b|\\b(?:is|does) (?:honesty|being honest|openness) (?:\\w+ )?(?:punished|risky|dangerous|safe)\\b",
    `\\b(?:what (?:if|happens if|happens when|would happen if|will happen if|do you do if|would you do if)|suppose) i (?:\\w+ )?(?:${said}|say|complain|am honest|was honest|criticise|criticize)\\b(?!.{0,60}\\b(?:my (?:boss|manager|team|colleague|wife|husband|lead)|him|her|them) (?:that|about|i|no|how|what))`,
    "\\bif i (?:say|tell|told|said|write|wrote|admit|confess)\\b.{0,80}\\b(?:what (?:do|will|would|happens)|will you|would you|do you|who|can you|are you|does)\\b",
    "\\b(?:what are the |are there (?:any )?|any |have |without |fear(?:ing)? )(?:negative )?consequences\\b.{0,30}\\b(?:talk\\w*|here|this|say|write|honest|me|using|you)\\b|\\bconsequences (?:for me|of talking|of this|of using)\\b",
    "\\b(?:am|will|would) i (?:be )?(?:being )?(?:judged|evaluated|assessed|scored|rated|graded|tested|on (?:a|some) list)\\b.{0,20}(?:here|this|you|by|for|on|$|\\?)",
  ),
  /** Who reads, hears or finds out. */
  readers: any(
    `\\bwho (?:\\w+ ){0,4}?(?:${learns}|access)(?: \\w+){0,3}? (?:${mine}|here|along)\\b`,
    "\\bwho (?:\\w+ ){0,3}?(?:reads?|sees?|views?|listens)(?: in| along)?\\W*$",
    "\\bwho (?:else )?(?:is|are) (?:\\w+ )?(?:in )?(?:here|reading|listening|watching|behind this)\\b",
    `\\b${may} ${others} (?:[\\w']+ ){0,5}?(?:${learns}|access)\\b(?: \\w+){0,5}? ?(?:${mine}|along|in here|here|with you|to you|it was me|about (?:this|it|me|that i)|who i am|my name)\\b`,
    `\\b${may} ${others} (?:[\\w']+ ){0,3}?(?:read|see|reading|listening|watching|reading along|find out|know|look)(?: in| along| with| this| it| now| right now| here)*\\W*$`,
    `\\b${worry}\\b.{0,6}\\b${others} (?:[\\w']+ ){0,5}?(?:${learns}|access)\\b(?: \\w+){0,4}? ?(?:${mine}|along|here)\\b`,
    `\\b(?:is|are|was) (?:there )?(?:someone|somebody|anyone|anybody|a human|a person|people|others|hr|my (?:boss|manager)) (?:\\w+ ){0,2}?(?:read\\w*|watch\\w*|listen\\w*|follow\\w*|monitor\\w*|notified|informed|told)\\b`,
    `${start}(?:is|are|am|how|can|could|will|would|does|do|stays?|isn't|really|truly|completely|fully|keep) (?:${here}|${mine}|i|we|you|they|my name|our talk|the \\w+)?(?: ?\\b[\\w']+){0,4}? ?\\b(?:anonym\\w*|confidential\\w*|private\\w*|privacy|secret|discreet|off the record|between (?:us|you and me|the two of us)|safe (?:here|(?:is it |it is )?to (?:talk|say|write|tell|speak|share|be honest)|with you|space)|trust (?:you|this|elara))\\b(?!.{0,30}\\b(?:at work|my (?:colleagues|boss|team))\\b.{0,10}$)`,
    "\\b(?:how|is it|am i|are we) (?:\\w+ )?safe\\b.{0,30}\\b(?:talk|say|write|tell|speak|share|here|honest)\\b",
    "\\b^(?:\\w+ ){0,4}?(?:anonymous(?:ly)?|confidential(?:ly|ity)?|off the record|just between (?:us|you and me))\\b,? ?(?:right|here|really|then|or not|though)?\\s*\\?",
    `${start}${may} ${subject} (?:\\w+ ){0,3}?(?:visible|accessible|readable|available|go|goes|get|gets|sent|passed|forwarded|shared|shown|reach|given|reported|leave|leaves|stay|stays|monitored|tracked|linked|traced|connected|tied|read|seen|safe|found|public|known|end up)\\b(?: \\w+){0,3}? ?(?:to|with|by|here|between|outside|secret|private)\\b(?! (?:work|go|do|me|be|get|stop|help|late))`,
    "\\b(?:do|will|would|are|can|could|did|have) (?:you|elara|this) (?:\\w+ ){0,2}?(?:share|sharing|pass|passing|forward\\w*|send|sending|leak\\w*|snitch\\w*|sell|give|show|disclose|reveal|repeat|tell|telling|report|reporting|inform|spread)\\b(?! me\\b)(?: \\w+){0,4}? ?(?:to|with|on|anyone|anybody|someone|somebody|hr|others|my|management|this|it|that|them|what|$|\\?)",
    "\\b(?:does|do|will|is) my (?:name|identity|face|id) (?:\\w+ )?(?:show|appear|attached|visible|linked|stored|known|be|come)\\b",
    "\\b(?:would|will|could|can) (?:anyone|anybody|they|people|someone|hr|my (?:boss|manager)) (?:\\w+ )?(?:know|tell|guess|find out|see) (?:that )?(?:it (?:was|is|'s) (?:me|from me)|who (?:i am|wrote|said)|i (?:wrote|said|talked|talk|was|am|use|used|spoke|chat\\w*))\\b",
    "\\bdoes (?:anyone|anybody|hr|my (?:boss|manager|lead|company)|the company|management) (?:even )?(?:know|see|notice|get told) (?:that )?(?:i(?:'m| am)?) (?:\\w+ )?(?:talk\\w*|here|writ\\w*|us\\w+|chat\\w*|speak\\w*)\\b",
    `^(?:so |and |but |then |really |wait |ok |okay |i mean |also )*${others} (?:[\\w']+ ){0,4}?(?:${learns}|access)\\b(?: \\w+){0,4}? ?${mine}.*(?:\\?|\\bright\\W*$|\\bcorrect\\W*$|\\bpromise\\W*$)`,
    "\\b(?:you|elara) (?:won't|will not|don't|do not|wouldn't|can't|cannot|mustn't|must not|shouldn't|better not|are not going to|aren't going to|never) (?:\\w+ )?(?:tell|share|report|pass|forward|repeat|show|snitch|spread|rat)\\b(?! me\\b)",
    "^(?:and |but |so |just |please |pls |also |oh |btw )*(?:please |pls )?(?:don't|do not|never|you can't|you mustn't) (?:you )?(?:tell|share|report|pass|forward|repeat|mention|show) (?:this|it|that|anyone|anybody|any of this|my|hr|him|her|them|what|a word|others|nobody)\\b",
    "\\b(?:this|it|that|nothing|none of this|what i \\w+(?: here)?) (?:must|should|may|can|has to|needs to|better) (?:not |never |n't )?(?:get out|leave (?:this|the) (?:room|chat)|stay (?:here|between us|secret|private)|be (?:kept )?(?:secret|confidential|private))\\b",
    `\\b${may} ${others} (?:[\\w']+ ){0,3}?(?:gets? (?:a )?(?:cop(?:y|ies)|wind|his hands|her hands|their hands)|(?:be |gets? )?(?:told|informed|notified)|finds? out|learns?|hears?) ?(?:of it|about it|that i|about me|if i|when i|what i|i (?:was|am|have|complain\\w*|said|wrote|talk\\w*))`,
    `\\b${worry}\\b.{0,4}\\b(?:you|elara|this) (?:\\w+ ){0,2}?(?:report\\w*|tell\\w*|pass(?:es)?|send\\w*|forward\\w*|works? for|belongs? to|goes? (?:to|straight))\\b(?! (?:the truth|me\\b))`,
    "\\b(?:this|it|everything|all) (?:is|gets|'s) (?:\\w+ )?(?:monitored|recorded|read by|logged|tracked|watched|listened)\\b",
    `\\bwho (?:\\w+ ){0,3}?(?:gets?|receives?|has|owns?|holds?) (?:this|it|all this|all of this|my (?:data|answers|messages|words|chats?)|the data|these)\\b`,
    `\\bwho decides (?:\\w+ )?(?:whether|if|what|when) ${others}`,
    `\\bwhat if ${others} (?:\\w+ )?(?:finds? out|reads?|sees?|learns?|hears?)\\b(?:\\W*$|.{0,20}\\b(?:this|here|it|i (?:was|am|talk\\w*|said|wrote|complain\\w*))\\b)`,
    `\\b(?:any (?:way|chance|possibility|risk)|possible|how likely)\\b.{0,12}\\b${others} (?:\\w+ ){0,2}?(?:${learns}|get)\\b.{0,25}\\b(?:this|it|chat|conversation|messages|i (?:say|said|write|wrote))\\b`,
    "\\b(?:do|can|will) you (?:\\w+ )?(?:connect|link|combine|match|compare) (?:this|it|that|what i \\w+|my answers) (?:\\w+ )?(?:with|to) my\\b",
    "\\b(?:are you|is (?:this|elara|it)|you(?:'re| are)) (?:\\w+ ){0,2}?(?:spy\\w*|snitch\\w*|informant|mole|bugged|wiretap\\w*|surveillance|hr's|working for (?:hr|them|the company|my boss|management)|on (?:hr's|my boss's|the company's) side|a trap|part of hr)\\b",
    "\\bkeep (?:this|it|that) (?:a secret|secret|private|to yourself|between us|confidential)\\b|\\b(?:can|could|may|shall) i (?:\\w+ )?(?:tell you (?:a|something) (?:secret|in confidence|confidential\\w*|private)|speak (?:freely|openly|honestly|in confidence|off)|talk (?:freely|openly|honestly|in confidence)|be (?:honest|open|frank)(?: here| with you)?\\W*$|trust (?:you|this))",
  ),
  /** Where the words go to become an answer, and whether a machine learns from them. */
  machine: any(
    "\\b(?:do|does|will|are|is|did) (?:you|this|elara|the (?:ai|model|system)|it) (?:\\w+ )?(?:learn(?:ing)?|train(?:ing|ed)?|improve|get better)\\b.{0,15}\\b(?:from|on|with|by|through)\\b",
    "\\b(?:used|use|using|taken|collected) (?:\\w+ ){0,3}?(?:to|for|as) (?:train|training|teach|improve|research|feed|advertis\\w*|marketing|statistics)\\b",
    "\\b(?:openai|chatgpt|gpt|google|microsoft|amazon|aws|american|us|foreign|chinese|cloud|external|outside|third[- ]party) ?(?:servers?|compan(?:y|ies)|providers?|services?|clouds?)?\\b.{0,30}\\b(?:get|gets|see|sees|read|reads|servers?|behind|my|this|data|what)\\b.{0,20}\\?|\\b(?:go|goes|sent|send|leave|leaves|stored|run|runs|hosted)\\b.{0,30}\\b(?:openai|chatgpt|google|microsoft|amazon|aws|america\\w*|usa|china|cloud|abroad|internet|external|third part\\w+|servers?|outside the company)\\b",
    "\\b(?:which|what|whose|where (?:are|is)) (?:\\w+ )?(?:servers?|model|ai|provider|data ?cent(?:re|er)|cloud)\\b.{0,30}\\b(?:you|this|run|runs|it|use|behind|elara|stored|located)\\b",
  ),
} as const;
