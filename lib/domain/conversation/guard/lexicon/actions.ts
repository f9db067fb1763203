/** What somebody may be told to do: patterns from the verb on, in its base form, against a plain sentence. */
export const safeActions: readonly string[] = [
  "(?:tell|write to|show|ask|correct|stop|remind|forgive|excuse|help|give|allow|join|trust|teach) me",
  "take (?:your time|(?:good )?care|all the|as (?:much|long)|whatever|heart|comfort|(?:it|things|one|this|that) (?:slow|easy|one|at|step|thing|day|in|with)|one (?:step|thing|day|breath|hour|moment|task|minute|at)|an? (?:\\w+ )?(?:breath|break|moment|minute|pause|walk|step|day|look|rest|nap|seat|few|short|slow|deep|quiet|little)|some|(?:deep|slow|regular|short|small) \\w+|breaks|stock|note|pride|what|the (?:time|space|pressure|first|evening|break|rest)|that (?:time|break|step)|somebody|someone|an? (?:colleague|friend|union))",
  "(?:come|go) (?:back|on|ahead|easy|gently|slowly|at your|for a (?:walk|stroll|run)|outside|home|with|to bed|to (?:hr|your|the|a|somebody|someone)|where|over|through|and (?:see|talk))",
  "(?:breathe|rest|pause|relax|stretch|sleep|notice|imagine|picture|remember|recall|think|listen|share|begin|start|say|choose|pick|name|consider|reflect|speak|talk|reach out|turn to|call|ring|phone|contact|see|visit|consult|meet|text|message|describe|explore|wait|wonder|enjoy|celebrate|thank|welcome|know|feel|hope|look|mind|check|confide|open up|step|sit|stand|lie down|hold|lean|focus|acknowledge|accept|allow|treat|set|plan|schedule|decide|mention|raise|bring|jot|list|note|sort|break it|protect|honou?r|value|trust yourself|trust your|protect|seek|find|discuss|explain|agree|prepare|practise saying|read|follow up|follow your|picture|draw|walk|move|aim|expect|appreciate|explain|return|continue|carry on|hang in|bear with|unwind|recharge|congratulations|learn|understand|do (?:whatever|what|something|one|so|that|it (?:slowly|at)|the (?:next|smallest)|not)|count|rate|name|suggest|invite|include|review|get (?:well|help|support|some|in touch|enough|home|through|outside|to (?:know|a (?:safe|quiet))|up|back to me|somebody|someone|a (?:little|bit|second|good|glass of water)|advice|medical|professional)|dial|press|click|open|use the|type|skip (?:it|that|this|any|anything|the (?:[a-z]+ )?question|what)|leave (?:the (?:rest|laptop|phone)|it|that|the room|out|anything|a (?:message|note)|this|work (?:at|on)|room|some|space|the building|the (?:question|topic))|stay (?:safe|with|where|as|near|in touch|close|a|here|well|curious|on the line|calm|warm|hydrated)|keep (?:in mind|in touch|going|talking|writing|safe|track|a|me|notes?|an|something|some|some\\w*|it (?:simple|short|small|brief|up)|doing|what|that|this in|your (?:chin|hopes|evenings?|weekends?|notes?|own)|breathing|well|the (?:card|number|list))|be (?:gentle|kind|patient|careful|honest|sure|aware|proud|safe|well|good|here|open|as|clear|with|around|that|there|able|ready|welcome)|have (?:a|some|an|fun|faith|patience|somebody|someone|another|one|your)|eat|drink (?:some |a glass of |enough |a little |plenty of )?(?:water|tea|something)|give (?:yourself|it|your|this|that|me|them time|him time|her time|some|one)|let (?:me|us|yourself|it (?:out|be|go|rest|settle|sink|come)|that (?:sink|settle|be|go)|this|somebody|someone|your|them know|him know|her know|hr|go|the)|make (?:yourself|sure|time|space|room|a (?:list|note|plan|small|start|cup|little|safe)|an appointment|it|use|peace|of|contact|some)|put (?:your|it|that|both|the|into|one|a|down|yourself|on)|write (?:it|that|this|them|down|whatever|as|what|a|one|about|when|again|however|here|in|your|things|to (?:me|hr|somebody|someone))|ask (?:me|yourself|for|him|her|them|your|hr|whether|if|what|how|somebody|someone|about|anything|a|one|the|whoever)|(?:try|feel) (?:free|to|not|again|and|saying|asking|it|one|a|an|something|writing|whatever|talking|naming|breathing|putting|that|this|and)|turn (?:off|to|your|the|it)|switch (?:off|your)|tell (?:somebody|someone|them (?:at|what|you need|that you (?:need|would|want|feel))|him (?:what|that you (?:need|would|want|feel)|how)|her (?:what|that you (?:need|would|want|feel)|how)|your|one|a|hr|the (?:doctor|truth|person)|people|yourself|whoever|us)|work (?:out|with|on|together|it out)|send (?:it when|me|a short|them a short)|save|add|close|limit|reduce your|block|spend|show yourself|hear|seem|own|ease|cry|laugh|smile|grieve|mourn|heal|grow|end|finish|change)",
  "look (?:after|at|for|into|forward)",
  "let|put|keep hold|ask away|press|write (?:only|on|just|anything)|stay|leave (?:the place|for)|shout for|hug|water|dance|sing|cook|paint|play|book|take this|keep (?:messages|pictures|copies|evidence of how|the distance|somebody|things|those|them)|breathe|tell them$|tell (?:him|her|them) (?:what|how|that|at|when|about)|run (?:through|it by)|be|get|go|take (?:five|ten|two|three|fifteen|half|even)|work (?:on|with)|do (?:it|this|that)(?: \\w+)? times|begin anywhere|tell them",
];

/** What somebody may be told not to do. */
export const safeToLeave: readonly string[] = [
  "worry",
  "hesitate",
  "feel",
  "be (?:too|so|afraid|hard|ashamed|sorry|shy|scared|alone|embarrassed|discouraged)",
  "rush",
  "apologi[sz]e",
  "(?:give up|lose (?:hope|heart|sleep))",
  "forget",
  "have to",
  "need",
  "push yourself",
  "carry",
  "blame",
  "beat yourself",
  "underestimate",
  "(?:do|try) (?:it|anything|that|this|to)",
  "hurt",
  "harm",
  "wait",
  "take (?:it|that|this|any|more|everything|on|the (?:blame|whole))",
  "drive",
  "stay (?:alone|silent)",
  "keep (?:it|this|that) (?:to|all)",
  "let (?:it|that|this|anyone|anybody)",
  "mind",
  "mention it",
  "think",
  "know",
  "want",
  "be",
  "go (?:through|back)",
  "bottle",
  "judge",
  "compare",
  "overthink",
  "expect",
  "doubt",
  "put (?:too|so|yourself|pressure)",
  "miss",
  "answer",
  "deserve",
  "see",
  "sound",
  "look",
  "seem",
  "really",
  "make it",
  "skip (?:meals|breaks|your)",
  "suffer",
  "ignore",
  "decide",
  "force",
  "pretend",
  "hold",
  "say more",
];

/** What harms the person, somebody else or their standing, whoever suggests it. */
export const harmfulActions: readonly string[] = [
  // leaving in haste
  "(?:quit|resign|walk (?:out|away from (?:this|the|your) (?:job|company))|storm out|hang up|drop everything|stop (?:showing|turning) up|not (?:show|turn) up|hand in (?:your|the) (?:notice|resignation)|leave (?:the|your|this|that) (?:job|company|team)|leave (?:now|today|immediately|without (?:notice|telling|a word))|burn (?:your|the|all) bridges|jump ship|call it quits|ghost|tell them to (?:shove|stuff|keep))",
  // violence and revenge
  "(?:hit|punch|slap|shove|kick|smash|attack|beat|fight|strangle|choke|throw (?:something|a|it|your|things)|push (?:him|her|them) |grab (?:him|her|them|his)|spit|key (?:his|her)|slash)",
  "(?:bully|insult|humiliate|threaten|blackmail|sabotage|expose|ruin|spy|stalk|embarrass|intimidate|provoke|shame|mock|ridicule|discredit|undermine|frame|harass|retaliate|punish|freeze (?:him|her|them) out|trip (?:him|her|them) up|bad-?mouth|gossip|spread|snap (?:right )?back|bite back|strike back|hit back|fight fire|fight back|confront (?:him|her|them) (?:in front|publicly|in public|loudly))",
  "(?:get|pay|have) (?:back at|even|your own back|your revenge|(?:him|her|them) (?:back|fired|into trouble|in trouble|sacked)|revenge)|take revenge|make (?:him|her|them|your \\w+) (?:pay|regret|suffer|look|feel (?:small|guilty|what)|jealous|sorry|cry)|teach (?:him|her|them|your \\w+) a|give (?:him|her|them|your \\w+) (?:a taste|hell|the (?:silent|cold)|an ultimatum|a piece|what (?:he|she|they)|a dose|the same)|stick it to|let (?:him|her|them|your (?:boss|manager|team|company|colleagues?)|the (?:team|project|company|deadline)) (?:fail|pass|slip|suffer|feel|have it|burn|crash|see what|see how|drown|sink)|let (?:your )?(?:anger|rage|fury) (?:out )?(?:on|at)|let (?:it|things|everything) (?:all )?(?:burn|fail|crash|go wrong|slide|collapse)|(?:shout(?! for)|yell|scream|swear|curse|lash out)|raise your voice|tell (?:him|her|them|your \\w+|the \\w+) (?:exactly |just )?(?:where|off|to (?:go|shove|get lost|shut|stuff|stick|back off)|what you (?:really )?think)",
  // deceit and misuse
  "(?:lie(?! down)|cheat|fake|forge|falsify|fudge|backdate|doctor the|make (?:up|something up)|invent|fabricate|delete(?! (?:an?|this|the|your) conversation)|destroy|shred|wipe|hide|steal|leak|manipulate|alter (?:the|a)|tamper|pretend|bluff|exaggerate|cover (?:it|this|that|your tracks|for)|blame (?:it|him|her|them|your|somebody|someone|the)|call in sick|(?:come in|go in|go to work) (?:sick|ill|when|with|even|anyway|while)|take a sickie|pull a sickie|play sick|sign for|clock (?:in|out) for|use (?:his|her|their|somebody's|someone's) (?:\\w+ )?(?:password|account|login|badge)|log in(?:to)? (?:as|his|her|their)|(?:read|check|open|search|go through) (?:his|her|their) (?:\\w+ )?(?:mails?|e-?mails?|phone|messages|desk|drawer|computer|inbox|account|files)|copy (?:the|some|all)|forward (?:the|his|her|their|all|it to (?:the|every))|(?:record|film|tape|photograph) (?:him|her|them|it|the|your|every|that|this|a)|post (?:it|that|this|about|the|his|her|a (?:bad|review|video))|publish|go to the (?:press|media|newspapers?)|send (?:it|that|this|the \\w+) to (?:the (?:whole|press|media|entire)|every(?:one|body)|all)|log (?:more|extra|fake)|leave (?:out )?(?:the|those|that) (?:figures?|numbers?|errors?|mistakes?|part)|tell (?:him|her|them|your \\w+|everyone|hr) (?:that )?(?:you (?:have|had|are|were|have been|feel) (?:an? |another |other )?(?:ill|sick|family|migraine|offer|offers|sick \\w+|doctor|flu|emergency)|a lie|nothing|it was))",
  // silence and going without help
  "(?:say nothing|keep (?:quiet|silent|your (?:head down|mouth|distance from hr|feelings|thoughts|problems|worries|illness|pregnancy|condition)|(?:it|this|that|them|those \\w+|these \\w+) (?:to yourself|a secret|secret|quiet|hidden|from|under|inside)|pushing|working|smiling|your cool)|stay (?:silent|quiet|out of it)|bottle|swallow|put up with|grin|bite your tongue|look the other way|turn a blind eye|stay away from (?:hr|doctors|the doctor|therapists?|your doctor)|avoid (?:hr|doctors|the doctor|therapists?|your doctor|talking|telling|people|everyone|everybody|him|her|them)|withdraw|cut (?:him|her|them|everyone|everybody|people|off|yourself)|isolate|ignore|avoid (?:mentioning|reporting|complaining))",
  // neglect of oneself
  "(?:power|push|soldier|struggle|battle|muscle|plough|plow) on|(?:power|push|soldier|struggle|battle|muscle|work|plough|plow) (?:through|until|harder|longer|late|more|faster|even|while|nights?|(?:the|your|over|all|every|on the) (?:weekend|night|lunch|holiday|break|evening|christmas)|twice|overtime|sick|ill)|suck it|man up|toughen|harden|get over|grow up|grow a thicker|pull yourself|snap out|deal with|calm down|cheer up|get a grip|shake it off|just smile|harden|try harder|lower your|stop (?:taking breaks|complaining|whining|crying|moaning|feeling|being (?:so|such|too|a)|eating|sleeping|overreacting|making|dwelling|worrying|thinking|your (?:therapy|treatment))|skip (?:the |your |a |some |one |this |every )?(?:meals?|lunch|breakfast|dinner|breaks?|sleep|therapy|appointments?|safety|checks?|training|pauses?|doctor)|eat less|starve|sleep less|cut back on sleep|give up|forget (?:about )?(?:sleep|rest|breaks|the rules|your)|drink (?:it off|more|until|your|away|enough to|something strong|a (?:few|beer|glass of wine))|(?:have|get|grab|pour|knock back|down) (?:yourself )?(?:a |an |another |some |one |two |a few )?(?:stiff |quick |strong |couple of |few )?(?:drinks?|whisky|whiskey|beers?|wine|vodka|gin|joint|shots?|cocktails?|pints?)|get (?:drunk|wasted|high|hammered)|smoke|drive (?:home )?(?:anyway|even|regardless|tired)|take (?:it out on|something to numb|the risk|the blame|drugs)|volunteer for (?:even )?more|say yes to (?:everything|every|all)|let (?:him|her|them|people) (?:walk|get away|win)|put (?:poison|something in)|poison|hurt|harm|kill|burn|hang(?! (?:in|on))|drown|end it|die|disappear|jump|cut|practise your accent|(?:change|hide|tone down|lose|drop) (?:your|who you) (?:accent|religion|name|faith|identity|headscarf|hair|are)|act (?:more|less|as if|surprised|innocent|dumb|ill|sick|busy)|fit in|smile more|play along|flirt|sleep with|accept (?:it|that|his|her|the (?:harassment|bullying|insults|abuse))|live with it|roll with|laugh (?:it off|along)",
  // breaking rules that protect
  "(?:break|bend|bypass|override|disable|switch off|skip|circumvent) (?:the|that|a few|any|all|safety|company|some|your) ?(?:rules?|safety|alarm|guard|procedures?|protocols?|polic(?:y|ies)|checks?|law)|refuse (?:to|every|all|any)|boycott|strike|do the (?:bare|absolute) minimum|slack off|work to rule|drag your feet|quiet quit|slow down on purpose|leave (?:him|her|them|your \\w+) (?:hanging|in the lurch|for)|divorce|break up with|dump (?:him|her|them|your)|leave (?:him|her|your (?:husband|wife|partner))",
];
