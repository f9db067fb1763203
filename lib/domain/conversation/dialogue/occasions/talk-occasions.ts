import type { Occasion } from "./occasions.ts";

const wish =
  "(?:how|help me|i'd like|i would like|i want|want to|need to|what (?:should|could|can|do|would)|tell me|show me|ways?|don't know|not sure|no idea|who|words)";

/** What somebody would like to say to somebody: each gets a small, concrete way to put it. */
export const talkOccasions: readonly Occasion[] = [
  {
    id: "thank_somebody",
    says: new RegExp(
      `\\b${wish}\\b.*\\b(?:thank|thanks to|praise|compliment|appreciate|congratulate|show (?:\\w+ )?(?:gratitude|appreciation))\\b.*\\b(?:colleagues?|co-?workers?|team ?mates?|team|boss|manager|mentor|somebody|someone|him|her|them)\\b`,
    ),
    unless: /\b(?:nobody|never|no one|doesn't|don't get|didn't|not once)\b/,
    longest: 40,
    replies: [
      [
        "That's a kind thing to do, and it lands best when it is concrete.",
        "For example: Thank you for stepping in on Monday; because of you we were done in time.",
        "What did they do that you would like to thank them for?",
      ],
      [
        "Short and soon is better than perfect and late.",
        "Say what they did, and what it made easier for you; two sentences are plenty.",
      ],
    ],
  },
  {
    id: "say_no",
    says: new RegExp(`\\b${wish}\\b.*\\b(?:say(?:ing)? no|turn(?:ing)? (?:\\w+ )?down|refuse|push back)\\b`),
    longest: 40,
    replies: [
      [
        "A no can be friendly and clear at once.",
        "For example: I'd like to help, and this week I can't; I could do it on Tuesday, or the other task would have to wait.",
      ],
      [
        "Saying no gets easier with an offer beside it: what you can do, and by when.",
        "To whom would you like to say it first?",
      ],
    ],
  },
  {
    id: "ask_for_leave",
    says: new RegExp(
      `\\b${wish}\\b.*\\b(?:(?:ask|request|apply)\\w* for (?:\\w+ )?(?:leave|time off|vacation|holidays?|a break|a day off|days off|one)|request for (?:leave|time off|vacation|holidays?))\\b`,
    ),
    longest: 40,
    replies: [
      [
        "A request for time off needs no long reasons.",
        "For example: I'd like to take these days off; who covers for me is settled, and please let me know by Friday whether it works.",
        "Which days do you have in mind?",
      ],
      [
        "It is enough to name the dates and who takes over meanwhile.",
        "You needn't explain what the free time is for.",
      ],
    ],
  },
  {
    id: "ask_for_feedback",
    says: new RegExp(
      `\\b${wish}\\b.*\\b(?:ask\\w*|get|request\\w*) (?:\\w+ )?(?:for )?(?:\\w+ )?feedback\\b`,
    ),
    longest: 40,
    replies: [
      [
        "Feedback comes most easily when the question is a small one.",
        "For example: what is one thing in my last piece of work that you would keep, and one that you would change.",
        "Whose view would help you most?",
      ],
      ["Asking right after something is finished works best, while it is fresh for both."],
    ],
  },
  {
    id: "give_feedback",
    says: new RegExp(`\\b${wish}\\b.*\\bfeedback\\b.*\\b(?:upwards?|to|manager|boss|lead|colleague)\\b`),
    unless: /\b(?:gave|got|received|from)\b/,
    longest: 40,
    replies: [
      [
        "One situation and one wish are enough for that.",
        "For example: when plans change on the same day, I lose time; it would help me to hear it the evening before.",
        "What would you like to be different afterwards?",
      ],
      ["Ask first whether now is a good moment, and speak of what you saw, not of how somebody is."],
    ],
  },
  {
    id: "clear_the_air",
    says: new RegExp(
      `\\b${wish}\\b.*\\b(?:clear the air|make (?:up|peace)|apologi[sz]e|say sorry|(?:talk|speak) to each other again|after (?:an|the|our|a) (?:argument|fight|row|quarrel)|help us talk)\\b`,
    ),
    longest: 40,
    replies: [
      [
        "Somebody has to make a small beginning, and it may be a very small one.",
        "For example: our talk on Monday is still on my mind, and I'd like to hear how you saw it.",
        "If it needs a third person, the help button shows whom the two of you could ask.",
      ],
      ["Begin with your own part and leave the reasons for later; that makes it easier to answer."],
    ],
  },
  {
    id: "ask_for_goals",
    says: new RegExp(`\\b${wish}\\b.*\\b(?:clearer (?:goals|expectations|priorities)|what is expected)\\b`),
    longest: 40,
    replies: [
      [
        "Clear goals are a fair thing to ask for.",
        "For example: could we write down the three things that matter most this quarter, and how we both see that they are done.",
        "What is the least clear of it for you?",
      ],
      [
        "You could write your own guess of the goals and ask what is missing; correcting is easier than inventing.",
      ],
    ],
  },
  {
    id: "talk_about_workload",
    says: new RegExp(
      `\\b${wish}\\b.*\\b(?:talk|conversation|speak|meeting|raise|bring up|tell)\\b.*\\b(?:workload|too much (?:work|to do)|overtime|hours)\\b`,
    ),
    unless: /\babout (?:something|anything) else\b/,
    longest: 40,
    replies: [
      [
        "For a talk about workload a list helps more than a feeling.",
        "For example: these are my tasks with the hours they take; three fit, which ones come first.",
        "Which task would you like to see gone?",
      ],
      ["Bring one proposal of your own for what could wait; it is easier to say yes to."],
    ],
  },
  {
    id: "talk_about_growth",
    says: new RegExp(
      `\\b${wish}\\b.*\\b(?:talk|conversation|speak|ask)\\b.*\\b(?:next step|career|promotion|raise|salary|training|development)\\b`,
    ),
    unless: /\b(?:about (?:something|anything) else|instead)\b/,
    longest: 40,
    replies: [
      [
        "For such a talk it helps to have one sentence ready about where you would like to go.",
        "For example: I'd like to take on more of this kind of work; what would you need to see from me.",
        "Which work would you like to do more of?",
      ],
      [
        "The people who plan training are usually in HR or lead your team, and a short written question is enough.",
      ],
    ],
  },
  {
    id: "talk_to_somebody",
    says: new RegExp(
      [
        "\\bhow (?:do|can|should|could|would|might|shall|to|am) (?:i )?(?:supposed to |best |even |ever )?(?:talk|speak|tell|say|ask|bring|approach|raise|explain|phrase|put|word|address|confront)\\b(?! (?:you|myself|of it|which))",
        "\\bhow i (?:should|could|can|might|would|can best) (?:talk|speak|tell|say|ask|bring|approach|raise|explain|phrase|put|word|address)\\b(?! you)",
        "\\bwhat (?:should|could|can|do|would|shall) i (?:say|write|tell|answer)\\b(?! you)",
        "\\b(?:help me|how do i|how can i|i'd like to|i want to|i need to) (?:to )?(?:prepare|get ready) (?:for )?(?:a|the|my|this|that) (?:\\w+ )?(?:talk|conversation|meeting|chat|discussion|one-on-one|review)\\b",
        "\\b(?:find|need|looking for) (?:me )?(?:the )?(?:right )?words\\b",
      ].join("|"),
    ),
    longest: 40,
    replies: [
      [
        "One way to begin is with what you see, then what you need, and nothing more.",
        "For example: I noticed that I have been left out of the plans lately, and I'd like to find a time to speak about it with you.",
        "What is the one thing that should be heard?",
      ],
      [
        "You could ask for a quarter of an hour first, so that nobody is caught by surprise.",
        "Then one sentence that begins with I, one wish, and time for an answer.",
      ],
      ["It helps to write down the first sentence word for word, and only keywords for the rest."],
    ],
  },
];
