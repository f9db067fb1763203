import type { AnswerKind } from "../../bank/question-bank.ts";

/** What is said first, before a question that brings no words of its own. None of it asks, praises or consoles cheaply. */
export const acknowledgements: Readonly<Record<AnswerKind, readonly string[]>> = {
  denies: [
    "All right, I take that as you say it.",
    "Good that this part is in order.",
    "Then there is nothing to look for there.",
    "I won't make a problem out of what is none.",
    "That's useful for me to know.",
    "Fair enough.",
    "Noted, and I leave it at that.",
    "It's good when something simply works.",
  ],
  minimises: [
    "Small things may be said here too.",
    "It doesn't need to be dramatic to count.",
    "So-so is an honest answer.",
    "I hear a small but in there, and there is no rush with it.",
    "Even what one gets used to takes some strength.",
    "Somewhere in between, then.",
    "You needn't make it bigger or smaller than it is.",
    "Bearable and good are two different things.",
  ],
  confirms: [
    "Thank you for putting it so clearly.",
    "I can see why that stays with you.",
    "That is not a small thing.",
    "I follow you.",
    "Something like that adds up over time.",
    "What you describe makes sense to me.",
    "I'm taking that in.",
    "That tells me a good deal.",
    "It helps me that you say it in your own way.",
    "I can tell that this has been on your mind.",
  ],
  distressed: [
    "I'm sorry that it's this hard right now.",
    "That is a lot for one person.",
    "Thank you for trusting me with this.",
    "You don't have to hold yourself together here.",
    "What you carry there is heavy.",
    "I'm glad that you don't keep this all to yourself.",
    "There is no need to explain it well.",
    "That must take more out of you than anybody sees.",
    "Let's go slowly, one thing after another.",
    "It's no weakness to be at that point.",
  ],
  angry: [
    "You may be as blunt here as you like.",
    "I hear that this has gone too far for you.",
    "There is something behind that anger that matters to you.",
    "I won't try to talk you out of it.",
    "That would wear anybody's patience.",
    "I can take it that you are angry, also with my questions.",
    "It's better said than swallowed.",
    "Being heard late is a reason to be annoyed.",
    "No sugar-coating from me, then.",
  ],
  asks_for_help: [
    "Good that you ask.",
    "Let's look at that together.",
    "I can't solve it for you, but I can think along.",
    "Asking is a step already.",
    "There is usually a next small step, even if not the whole way.",
    "Then let's get practical.",
    "I'm glad to help you sort this.",
  ],
  changes_subject: [
    "Of course, that is up to you.",
    "Then we leave that.",
    "You decide what we speak about.",
    "Gladly something else.",
    "That can rest.",
    "Your turn to choose.",
  ],
};

/** For a feeling that was named, instead of an acknowledgement. */
export const feelingLines: Readonly<Record<string, readonly string[]>> = {
  exhausted: [
    "Being that exhausted colours everything else as well.",
    "When the strength is used up, even easy things get hard.",
    "So much tiredness doesn't come from nowhere.",
  ],
  tired: ["Tiredness like that builds up quietly.", "Being tired day after day is more than a bad night."],
  overwhelmed: [
    "When everything comes at once, it's hard to see where to begin.",
    "That sounds like more than fits into one head.",
    "It makes sense to feel overwhelmed by that.",
  ],
  anxious: [
    "Worry like that can stay with a person all day.",
    "It takes strength to go to work with that in your stomach.",
    "Being afraid of what comes next is tiring in its own way.",
  ],
  sad: [
    "I'm sorry that you feel so low.",
    "Sadness like that deserves some room.",
    "It's all right that this makes you sad.",
  ],
  lonely: [
    "Feeling alone among people is a heavy kind of alone.",
    "Nobody should have to feel like the only one in the room.",
    "It hurts to stand outside.",
  ],
  angry: ["Your anger has a reason.", "I can hear how much this annoys you."],
  frustrated: [
    "To put so much in and see so little move is frustrating.",
    "It's disheartening when nothing changes.",
  ],
  stressed: [
    "That is a lot of pressure to work under.",
    "Under that much pressure there is little room to breathe.",
  ],
  unseen: [
    "It stings when the work is used and the person is overlooked.",
    "Going unnoticed for long hurts more than people admit.",
  ],
  insecure: [
    "You are being hard on yourself there.",
    "A feeling of not being enough can be strong without being true.",
  ],
  confused: ["Not knowing where you stand is tiring.", "It's hard to go on when so much is unclear."],
  bored: [
    "Having too little that interests you can be as tiring as too much.",
    "Days without a challenge can get long.",
  ],
  good: ["It's good to hear that.", "I'm glad that this is there as well."],
};

/** Added once when it is very heavy. */
export const nearbyPeople: readonly string[] = [
  "You don't have to go through this with only me: the help button shows people whom you can reach today.",
  "If it gets too heavy, the help button shows people and lines outside of work, too.",
];
