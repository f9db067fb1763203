import { talkOccasions } from "./talk-occasions.ts";

/** Something that people come with and that wants an answer of its own, not a question about a theme. */
export type Occasion = {
  readonly id: string;
  /** Read on the message in lower case with short forms written out. */
  readonly says: RegExp;
  /** What makes it something else. */
  readonly unless?: RegExp;
  /** The most words a message may have to be meant so. */
  readonly longest: number;
  /** Complete replies, of which none is said twice. `{it}`: what was told of, in words of ours. */
  readonly replies: readonly (readonly string[])[];
};

const loved =
  "(?:cat|dog|pet|kitten|puppy|horse|rabbit|daughter|son|child|children|kids?|baby|toddler|mother|mum|mom|father|dad|parents?|wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|brother|sister|grandmother|grandma|grandfather|grandpa|grandson|granddaughter|nan|aunt|uncle|cousin|niece|nephew|best friend|friend)";

export const occasions: readonly Occasion[] = [
  {
    id: "loss",
    says: new RegExp(
      `\\b(?:my|our) (?:\\w+ )?${loved}(?:'s| has| have)? (?:\\w+ )?(?:died|passed away|passed|is dead|was put (?:down|to sleep))\\b|\\b(?:lost|bury|buried|funeral (?:of|for)|mourning) (?:my|our) (?:\\w+ )?${loved}\\b`,
    ),
    longest: 60,
    replies: [
      [
        "I'm very sorry for your loss.",
        "Nothing about work has to be spoken of now, and you may tell me about them if it does you good.",
      ],
      [
        "Such a loss goes along into every day, also into the office.",
        "If you need time off for it, you can ask for it plainly, and the help button shows people who listen.",
      ],
    ],
  },
  {
    id: "worry_outside_work",
    says: new RegExp(
      `\\b(?:my|our) (?:\\w+ )?${loved}(?:'s| is| has| was| are| have| had| needs?| got)? (?:\\w+ ){0,4}?(?:sick|ill|unwell|hospital|surgery|operation|operated|cancer|dying|accident|missing|in pain|dementia|suffering|not well|vet|stroke|injured|diagnosed|fever|treatment|chemo|heart attack)\\b|\\b(?:scared|worried|afraid|frightened|anxious|fear|concerned|worry) (?:for|about) (?:him|her|them|(?:my|our) (?:\\w+ )?${loved})\\b`,
    ),
    unless: /\b(?:used to|recovered|better (?:now|again))\b|\b(?:boss|manager|colleague|review|deadline)\b/,
    longest: 60,
    replies: [
      ["I'm sorry, that is a worry that comes along to work as well.", "How are things there at the moment?"],
      [
        "When somebody dear to you isn't well, little else fits into your head.",
        "Is there anybody who shares this with you?",
      ],
      [
        "It makes sense that this comes before everything else now.",
        "If a free day or an hour would help you, that is a fair thing to ask for.",
      ],
    ],
  },
  {
    id: "unequal_treatment",
    says: /\b(?:too (?:old|young) (?:for|to)|because (?:of )?(?:i'm|i am|my) (?:\w+ )?(?:\d\d\b|old(?:er)?|a (?:woman|mother|man|foreigner|muslim|jew|migrant)|pregnant|gay|lesbian|trans|black|asian|muslim|jewish|foreign|disabled|age|gender|sex|religion|skin|colou?r|race|origin|accent|disability|pregnancy|sexuality|headscarf|faith)|(?:want|prefer|hire|promote|look for|like|favou?r) (?:only |just |to have )?(?:young(?:er)?|men|male) ?(?:people|ones|staff|colleagues|candidates)?\b|age(?:ism|ist)|sexis[mt]|racis[mt]|homophob\w+|discriminat\w+)\b/,
    unless: /\bam i (?:\w+ )?(?:racist|sexist)\b|\b(?:old|new) (?:laptop|computer|system|software)\b/,
    longest: 60,
    replies: [
      [
        "Being treated differently for who you are is no small thing, and it is right to take it seriously.",
        "It helps to note for yourself what was said, when, and who was there.",
        "The help button shows people who can look at it with you, also outside your team.",
      ],
      [
        "That hurts, and you don't have to make it smaller here.",
        "You decide whether you want to take it further, and the help button shows with whom.",
      ],
    ],
  },
  {
    id: "other_people",
    says: /\b(?:(?:tell|show|give|read) me (?:what|everything|all|whatever)(?: that)? (?!i\b|you\b|we\b)(?:[a-z'-]+ ){1,4}?(?:wrote|said|told|writes|says|has (?:said|written|told)|talked about|shared)|what (?:did|does|has|do|have) (?!i\b|you\b|we\b|it\b|that\b|this\b)(?:[a-z'-]+ ){1,4}?(?:write|say|tell|told|said|written|shared?|talk about)(?: to| with)? (?:you|elara|here)|(?:has|have|did|does|do) (?!i\b|you\b|we\b|it\b|that\b|this\b)(?:[a-z'-]+ ){1,4}?(?:talk(?:ed)?|written|write|spoken|speak|complain(?:ed)?|chat(?:ted)?) (?:to|with) (?:you|elara)|(?:tell|show|give) me (?:the )?(?:chats?|conversations?|messages?|answers|data|records?|scores?) (?:of|from|about) (?!my own|mine|me\b))\b/,
    longest: 40,
    replies: [
      [
        "I can't see that: what somebody writes here stays with them, just as your words stay with you.",
        "I know nothing about other people beyond what you tell me yourself.",
      ],
      ["Other people's conversations are closed to me, and that is meant to be so for yours as well."],
    ],
  },
  ...talkOccasions,
  {
    id: "good_news",
    says: /\b(?:something (?:really |very )?(?:good|nice|great|wonderful|lovely|funny) (?:happened|came)|went (?:really |so |very |pretty |quite )?(?:well|great|smoothly|better than)|(?:i|we)(?:'ve| have)? (?:finally |just |really )?(?:finished|completed|shipped|launched|passed|won|succeeded|solved|nailed|aced|made it|got (?:promoted|engaged|married|the (?:job|promotion|raise|offer|role)|a (?:promotion|raise|bonus)))|applauded|good news|(?:i'm|i am|feel|so|really) (?:\w+ )?(?:proud|happy|delighted|thrilled)|praised (?:me|my|us)|(?:boss|manager|team|client|customer)s? (?:was|were|is|are|loved|liked) (?:\w+ )?(?:happy|pleased|impressed|delighted|thrilled|it|my)|(?:best|great|good|lovely|wonderful) day)\b/,
    unless:
      /\b(?:but|however|although|though|yet|not|never|nobody|no one|tired|exhausted|sad|worried|anxious|afraid|hate|cry\w*|alone|empty|numb|worthless|panic\w*|collapsed|drained|sick|hell|too much|somebody else|someone else|instead of|should|how|have a|if|when|why|used to|wish|unhappy)\b|n't\b|\?/,
    longest: 40,
    replies: [
      ["That's lovely to hear, and worth stopping at for a moment.", "What was the best part of it for you?"],
      ["How good, and I'm glad you tell it here.", "What did you do that helped it along?"],
      ["That deserves to be enjoyed.", "With whom would you like to share it?"],
    ],
  },
  {
    id: "nowhere_to_begin",
    says: /\b(?:(?:not sure|don't know|no idea|unsure|dunno) (?:where|how|what) to (?:begin|start|say)|where (?:do|should|shall) i (?:begin|start))\W*$/,
    longest: 11,
    replies: [
      [
        "You don't need a beginning; the middle is just as good.",
        "What comes to mind first, even if it seems small?",
      ],
      ["Then any word will do to begin with.", "What was on your mind on the way here?"],
    ],
  },
  {
    id: "just_talk",
    says: /\b(?:(?:can|could|may|shall) we (?:just |maybe |please )*(?:talk|chat)|(?:i )?just (?:want(?:ed)?|need(?:ed)?) to (?:talk|chat|vent)|^(?:i'd like|i want|i need) to (?:talk|chat|vent))(?: to (?:you|somebody|someone))?(?: for)?(?: a)?(?: bit| little| while| moment| minute)?\W*$|\bthink(?:ing)? (?:out loud|aloud)\b/,
    longest: 14,
    replies: [
      ["Of course, gladly, and it needn't lead anywhere.", "What has been going through your head today?"],
      ["Yes, let's just talk.", "What would you like to tell first?"],
    ],
  },
  {
    id: "ask_me",
    says: /^(?:please |just |can you |could you |you can |go on,? )*ask me (?:something|anything|a question|questions|whatever)/,
    longest: 10,
    replies: [
      [
        "Gladly, and you may leave out any answer.",
        "What was the last thing at work that you enjoyed a little?",
      ],
      ["Then a simple one.", "What are you looking forward to this week?"],
    ],
  },
  {
    id: "short_time",
    says: /\b(?:few|five|ten|couple of|some|\d+) min(?:ute)?s\b.*\b(?:before|until|till|break|now|spare|left|talk|chat)\b|\bshort on time\b/,
    unless: /\b(?:late|every|always|only get)\b/,
    longest: 14,
    replies: [
      ["A few minutes are enough for one thing.", "What would be good to have said before you go on?"],
      ["Then keep it short and leave the rest for later.", "What is uppermost right now?"],
    ],
  },
  {
    id: "look_back",
    says: /\b(?:look(?:ing)? back (?:on|at|over)|go (?:back )?over my (?:week|day|month)|(?:review|reflect on|recap) (?:my|the|this) (?:\w+ )?(?:day|week|month|year))\b/,
    longest: 20,
    replies: [
      ["Yes, let's look back together.", "Which moment of those days has stayed with you, good or bad?"],
      [
        "Looking back is easier in small pieces.",
        "What took most of your strength, and what gave some back?",
      ],
    ],
  },
  {
    id: "sort_thoughts",
    says: /\b(?:(?:sort|order|organi[sz]e|untangle|clear|structure|collect|gather) (?:out |through )?(?:my|the) (?:thoughts|head|mind|ideas|brain)|(?:head|mind)(?:'s| is) (?:\w+ )?(?:spinning|a mess|all over the place))\b/,
    longest: 16,
    replies: [
      [
        "Yes: put down whatever is in your head, in any order, just in keywords.",
        "Which of these thoughts is the loudest?",
      ],
      ["One thought a line is enough, and we look at them afterwards.", "What would come first?"],
    ],
  },
  {
    id: "on_my_mind",
    says: /\b(?:something|things?|a few things)(?: at work| from work| at home)?(?:'s| is| are| has been| have been) (?:\w+ )?(?:on my mind|bothering me|bugging me|weighing on me)\W*$/,
    longest: 12,
    replies: [
      ["Then let's give it some room.", "What is it that keeps coming back to you?"],
      ["Good that you bring it here.", "How would you put it in one sentence?"],
    ],
  },
];
