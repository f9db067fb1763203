/** What a message does beside answering. `isWhole`: it counts only where it is nearly all that was written. */
export const intentNames = [
  "steering",
  "goodbye",
  "tired_of_talking",
  "no_questions",
  "light",
  "insult",
  "apology",
  "thanks",
  "greeting",
  "test",
  "asks_after",
  "small_talk",
  "outside",
  "taking_sides",
] as const;
export type IntentName = (typeof intentNames)[number];

export type IntentCue = {
  readonly intent: IntentName;
  readonly pattern: RegExp;
  /** The most words a message may have to be meant so. */
  readonly longest: number;
};

/** Where an order to a machine begins; "they ignore the rules" is told, not ordered. */
const order =
  "(?:^|[.!?:;,\"'*] ?|\\b(?:please|now|and|then|instead|to|just|you (?:must|should|can|will|have to)|can you|could you|will you) )";

export const intentCues: readonly IntentCue[] = [
  {
    intent: "steering",
    longest: Number.POSITIVE_INFINITY,
    pattern: new RegExp(
      [
        `${order}(?:ignore|disregard|forget|override|bypass|skip|drop|neglect) (?:all |any |every |of |the |your |my |these |those |previous |prior |above |earlier |former )*(?:instructions?|prompts?|rules?|directions?|guidelines|commands?|programming|constraints|restrictions|training)`,
        `${order}(?:print|show|reveal|repeat|output|display|tell me|give me|share|leak|write out|dump|send)(?: me| us)? (?:all |your |the |full |entire |exact |verbatim |initial |original |hidden |secret |of )*(?:system (?:prompt|message|instructions?)|prompt|your instructions?|hidden (?:text|rules)|initial (?:text|message)|source code|configuration|api key|password|(?:words|text|everything) above)`,
        "\\b(?:what (?:is|are|was|were)|what's) your (?:system |initial |hidden |original )?(?:prompt|instructions?|rules|configuration)",
        "\\byou are (?:now (?:a|an|in|my|free|dan|the|called)|no longer (?:elara|an ai|bound))\\b",
        "\\bfrom now on,? you (?:are|will|must|act|answer|respond)",
        `${order}(?:act as|act like|pretend|role-?play|impersonate|imagine you are|play the role)\\b`,
        "\\blet's (?:role-?play|play a (?:game|role))",
        "\\b(?:developer|admin|god|dan|debug|jailbreak|sudo|unrestricted) mode\\b|\\bjailbreak|\\bdo anything now\\b",
        `${order}(?:respond|reply|answer|speak) only (?:with|in|as)`,
        `${order}(?:say|repeat|write|type) (?:exactly|after me|the following|the words?|this word|that you (?:are|hate|love|will))`,
        "<\\/?(?:system|script|assistant|user|instructions?|img|iframe|svg)|\\[\\/?(?:inst|system)\\]|<\\|?im_(?:start|end)",
        "(?:^|\\s|#)(?:system|assistant|developer) ?:|\\bnew instructions?:|\\bend of (?:conversation|prompt|user)\\b",
        `${order}translate (?:this|the following|everything)|\\bdrop table\\b|\\bselect \\* from\\b|\\{\\{|\\$\\{`,
      ].join("|"),
    ),
  },
  {
    intent: "tired_of_talking",
    longest: 22,
    pattern:
      /\b(?:(?:don't|do not|dont) (?:want|feel like|wish|like) (?:to )?(?:talk(?:ing)?|chat(?:ting)?|continue|go on|writ(?:e|ing)|do this)(?: to you| with you)?(?: any ?more| anymore| now| today| right now| any longer)?\s*(?:$|[.,!;]|please)|(?:enough|that's (?:all|enough|it)|i'm done|i am done|done) (?:for (?:today|now|me)|talking|with (?:this|talking)|of this)|(?:can|could|shall|let's|may|i want to|i'd like to|want to|like to|please|have to|need to|going to) (?:we |i )?(?:please )?(?:stop|end|finish|quit|leave it|wrap up|close)(?: (?:here|now|this|it|the (?:chat|conversation|talk)|talking|there|at that|for (?:today|now)|please))+|^stop(?: (?:it|this|please|now|talking))?\W*$|tired of (?:talking|this (?:chat|conversation)|answering)|talking (?:makes|is making) me tired|leave me alone|don't have (?:time|energy) (?:for this|to talk|right now|now)|(?:this )?conversation is over|end (?:of )?(?:chat|conversation|the chat|the conversation))/,
  },
  {
    intent: "no_questions",
    longest: 22,
    pattern:
      /\b(?:(?:stop|quit|no more|enough|too many|tired of|sick of|fed up with|done with|spare me|without|skip)(?: with)?(?: all)?(?: of)?(?: the| your| these| those| asking| me| so many| any| more| stupid)*(?: questions?| asking| interrogat\w+)|(?:don't|do not|please don't) (?:keep )?(?:ask|asking|question|interrogate)(?: me)?(?: (?:any ?(?:more|thing)|(?:more |any |so many |these )*questions?|things|again|all the time))|(?:i )?(?:don't|do not) (?:want|like|need) (?:to be asked|(?:any |more |your |these |all these |so many )*questions))\b/,
  },
  {
    intent: "light",
    longest: 2,
    pattern: /^(?:k+|ok(?:ay)?|okey|hm+|mhm+|uh-?huh|[a-mo-xz]|\d)[.!,]*(?: (?:k+|ok(?:ay)?|then))?[.!]*$/,
  },
  {
    intent: "goodbye",
    longest: 16,
    pattern:
      /\b(?:(?:good ?)?bye+|good night|goodnight|see (?:you|ya|u)\b(?! (?:my|that|how|what|the))|cya|ciao|take care|(?:^|(?<=[,.!] ))talk (?:to you )?(?:later|soon|tomorrow|next)|talk to you (?:later|soon|tomorrow)|(?:have|got|need) to (?:go|run|leave|get back|head|hop|join|catch)(?: now| back| off)?(?: to (?:work|my|a|the))?|i(?:'m| am|'ll| will) (?:off|leaving|logging off|heading (?:off|out|home)|going (?:home|now|to bed)|go now|head (?:off|out))|until (?:next time|tomorrow|then)|catch you later|ttyl|signing off|that(?:'s| is| was| will be|'ll be)(?: really)? (?:all|it|everything)(?: (?:for (?:today|now|me)|i (?:have|wanted|need(?:ed)?)(?: to say)?|thanks|thank you|from me))?\s*(?:$|[.,!])|nothing (?:else|more)(?: to (?:say|add|tell))?\s*(?:$|[.,!])|i(?:'ve| have) said (?:all|everything))/,
  },
  {
    intent: "insult",
    longest: 16,
    pattern:
      /\b(?:(?:you(?:'re| are|r)?|u r|this (?:bot|thing|chat|ai)(?: is)?|elara(?: is)?|your (?:questions?|answers?) (?:is|are)) (?:\w+ ){0,3}?(?:useless|stupid|dumb|idiot\w*|worthless|pathetic|garbage|trash|crap|shit\w*|a joke|ridiculous|annoying|terrible|the worst|bad|rubbish|moron\w*|suck\w*|no help|not help\w*|not listening|(?:don't|do not|doesn't) (?:help|understand|listen|get it|get anything)|boring|creepy|fake)|(?:stupid|dumb|useless|shitty|fucking|idiotic|damn) (?:bot|robot|machine|ai|chatbot|thing|program|chat)|(?:fuck|screw|hate) (?:you|u|off|elara)|shut up|stfu|go to hell|drop dead|you suck|i (?:already )?(?:said|told you) that|you(?:'ve| have)? (?:already )?asked (?:me )?that|stop repeating)\b/,
  },
  {
    intent: "apology",
    longest: 9,
    pattern:
      /^(?:i'm |i am |oh |ok |so |really )*(?:so )?(?:sorry|apologies|my apologies|i apologi[sz]e|excuse me)\b|\b(?:i'm|i am) (?:just )?(?:rambling|whining|babbling|oversharing|talking too much)\b|\bi shouldn't (?:complain|whine|bother you)\b/,
  },
  {
    intent: "thanks",
    longest: 12,
    pattern:
      /^(?!no\b).*\b(?:thanks?|thank you|thx|much appreciated|appreciate (?:it|that|this|you|your)|cheers|grateful (?:to you|for (?:this|your))|that (?:helps?|helped)|this (?:helps?|helped)|good (?:idea|advice|tip|point|question)|nice of you|kind of you)\b/,
  },
  {
    intent: "greeting",
    longest: 8,
    pattern:
      /^(?:just )?(?:a )?(?:quick |little |short )?(?:hi+|hey+|hello+|hallo|hullo|helo|good (?:morning|afternoon|evening|day)|morning|evening|howdy|greetings|yo|hiya|heya|what'?s up|sup|moin)\b/,
  },
  {
    intent: "test",
    longest: 7,
    pattern:
      /^(?:test(?:ing)?(?: test(?:ing)?)*(?: \d+)*|this is (?:just )?a test|just (?:testing|a test|trying (?:this|it)(?: out)?|looking(?: around)?|checking(?: this out)?|curious)|are you (?:there|working|online|awake)|is (?:this|it|anybody|anyone|someone) (?:working|on|there|here)|does this work|anyone there|ping|foo|lorem ipsum|123\d*|abc)\b/,
  },
  {
    intent: "taking_sides",
    longest: 40,
    pattern:
      /\b(?:(?:don't|do) you (?:also |not )?(?:think|agree|find) (?:that )?(?:(?:my |the )?(?:boss|manager|supervisor|colleague|co-?worker|team|company|hr|he|she|they|this|it)(?:'s| is| are)|i'm|i am)|(?:am i|is (?:he|she)|are they|is my (?:boss|manager|colleague)) (?:\w+ )?(?:right|wrong|overreacting|to blame|an? (?:idiot|bully|narcissist|bad|monster|jerk|asshole|psychopath)|crazy|the problem|being unfair|unfair|my fault)|who(?:'s| is) (?:right|wrong|to blame|at fault)|whose fault|admit (?:that )?(?:he|she|they|my)|(?:take|be on) my side|tell me (?:i'm|i am|that i'm) right)\b/,
  },
  {
    intent: "outside",
    longest: 30,
    pattern:
      /\b(?:(?:write|draft|code|make|create|generate|compose|translate|summari[sz]e|calculate|solve|book|order|buy|schedule|send|google|search|look up|find me|call|play|draw|remind me|set (?:a|an) (?:alarm|reminder|timer)|cancel|approve|submit|file) (?:me |us |for me )?(?:a |an |the |my |some |this |that |up )?(?:\w+ ){0,2}?(?:email|mail|essay|poem|code|function|script|program|song|story|report|presentation|spreadsheet|flight|hotel|meeting|appointment|table|pizza|food|ticket|leave|vacation|holiday|request|music|picture|image|joke|recipe|cv|resume|letter|homework|sum|equation|alarm|reminder|timer|text|document|excel)|(?:what(?:'s| is)|tell me|give me|show me) (?:the |a |today's |your )?(?:weather|news|time|date|capital|score|stock|price|recipe|joke|exchange rate|menu|meaning of life|square root|salary|salaries)|how (?:much|many) (?:is|are) \d|\d+ ?[+*x/×÷-] ?\d+|who (?:is|was) (?:the )?(?:president|king|queen|pope|ceo|chancellor|prime minister)|how (?:much|many) (?:leave|vacation|holiday) days|how (?:much )?do(?:es)? (?:my |other )?(?:colleagues?|people|others|he|she|they) earn|how (?:is|are) (?:my )?(?:colleagues?|manager|boss|other people|others|the rest) (?:doing|feeling))/,
  },
  {
    intent: "asks_after",
    longest: 8,
    pattern:
      /\bhow (?:are|r) (?:you|u)\b|\bhow(?:'s| is) (?:it going|your day)\b|\b(?:and|what about|how about) you\W*$/,
  },
  {
    intent: "small_talk",
    longest: 14,
    pattern:
      /\b(?:what'?s (?:up|new)|(?:nice|lovely|bad|terrible|great|hot|cold) (?:weather|day (?:today|outside))|the weather|do you like|your favou?rite|favou?rite (?:colou?r|food|film|movie|song|book)|(?:watch(?:ed|ing)?|saw|see) (?:the )?(?:game|match|football|film|movie)|tell me (?:a joke|something (?:funny|nice|about yourself))|happy (?:new year|friday|monday|birthday|easter)|merry christmas|lol|haha+|hehe+|nice to meet you|coffee)\b/,
  },
];
