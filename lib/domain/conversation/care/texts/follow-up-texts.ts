import type { CareQuestion } from "./care-texts.ts";

/** How a person answers inside the care path. */
export const careAnswerKinds = [
  "danger",
  "safe",
  "safe_for_now",
  "dont_tell",
  "joke",
  "denies",
  "moves_on",
  "agrees",
  "disagrees",
  "panic",
  "silence",
  "wants_human",
  "wants_plan",
  "wants_exercise",
  "refuses",
  "thanks",
  "unclear",
] as const;
export type CareAnswerKind = (typeof careAnswerKinds)[number];

/** What a kind of answer is met with: one of `say`, and one of `next`. */
export type FollowUpTexts = {
  readonly say: readonly string[];
  readonly next: readonly (string | CareQuestion)[];
  /** `say` is a path to walk from its beginning, not a choice. */
  readonly isSequence?: true;
};

const safe = (text: string): CareQuestion => ({ text, yesMeans: "safe" });
const open = (text: string): CareQuestion => ({ text, yesMeans: "open" });

export const followUpTexts: Readonly<Record<CareAnswerKind, FollowUpTexts>> = {
  danger: {
    say: [
      "Thank you for being honest with me. Please do not stay alone with this now: {line}, or {emergency} if it gets close.",
      "I believe you, and I am glad you said yes. Can you move to a place where somebody is with you, and put anything dangerous out of reach?",
      "That is a lot to hold, and you have just done the hardest part by saying it. Please call {emergency} if you might act on it, or talk to somebody: {line}.",
      "I am staying here with you. While we write, please let one person you trust know how bad it is, or call {line}.",
      "It can feel as if it never ends, and moments like this do pass. Until it does, keep the distance between you and anything you could use, and call {emergency} if you cannot.",
    ],
    next: [
      safe("Are you safe for this moment?"),
      open("Who could be with you in the next hour?"),
      "We can do the first step of the safety plan on the card right now.",
      open("What has helped you through a bad hour before?"),
    ],
  },
  safe: {
    say: [
      "Thank you for telling me; I am relieved to hear it.",
      "That is good to know, and thank you for answering so plainly.",
      "I am glad. It still sounds as if a lot weighs on you.",
      "All right, I take your word for it.",
      "Good that you are safe. You matter, also on the days when it does not feel so.",
    ],
    next: [
      open("Would you like to talk about what made it so hard, or about something else?"),
      open("What would do you good right now?"),
      "The card stays here for you whenever you want it, and we can talk about anything.",
      open("Where would you like to go from here?"),
    ],
  },
  safe_for_now: {
    say: [
      "I am really relieved to hear it from you.",
      "Thank you; that is what I most wanted to hear.",
      "Good. This moment is what counts first.",
      "It is good that you are safe in this moment.",
      "I am glad, and I would still like to stay with you for a while.",
    ],
    next: [
      open("Is somebody with you, or could somebody come?"),
      open("Have you been able to put away what you could have used?"),
      safe("Do you think you are safe through the night, too?"),
      open("What has carried you until now?"),
    ],
  },
  dont_tell: {
    say: [
      "I understand that you did not want that, and I do not want to hide it from you.",
      "I can see why that worries you.",
      "It is your life, and you should know exactly what happens.",
      "I would feel uneasy in your place too.",
      "You can ask me that at any time, and you get the true answer.",
    ],
    next: [
      "If they get in touch, you decide what you tell them.",
      "You can say no to a talk with them, and you can ask for somebody else.",
      open("What worries you most about somebody knowing?"),
      "Your answer to them is yours alone.",
    ],
  },
  joke: {
    say: [
      "All right, and thank you for telling me.",
      "I am glad if it was only a way of putting it.",
      "Good to hear, and no harm done.",
      "I take your word for it; I would rather ask once too often.",
      "Thank you for clearing that up.",
    ],
    next: [
      "The card stays here in case you want it another time.",
      open("What would you like to talk about?"),
      "If it ever does get that dark, you can say so here.",
      open("How is the day otherwise?"),
    ],
  },
  denies: {
    say: [
      "Thank you for saying that so plainly, and I believe you.",
      "I am relieved that you would not do it.",
      "Good that you tell me; then I have heard you right.",
      "All right, it is good to know how you meant it.",
      "That takes a worry from me, and I would still like to know how you are.",
    ],
    next: [
      open("What lay behind the words?"),
      open("What is going on for you today?"),
      "You can say here how it is, also in strong words.",
      open("Shall we talk about what brought it up?"),
    ],
  },
  moves_on: {
    say: [
      "I hear that this is on your mind too, and I have not gone away.",
      "Thank you for telling me about that.",
      "That belongs to it as well, and we can talk about it.",
      "I would like to hear about that too.",
      "I notice that you turn to something else, and that is all right.",
    ],
    next: [
      safe("Before we go on with it: are you safe for now?"),
      safe("Let me ask one thing first: is it safe for you where you are?"),
      safe("Can I take it that you are safe at the moment?"),
      open("How is it weighing on you?"),
    ],
  },
  agrees: {
    say: [
      "Good, and thank you for the clear answer.",
      "That is good to hear.",
      "All right, then that is one thing to hold on to.",
      "Good; we go on from there.",
      "I am glad about that yes.",
    ],
    next: [
      safe("And do you feel safe now?"),
      open("What would be a good next step for you?"),
      safe("Is it bearable and safe for the moment?"),
      "Tell me as much about it as you like.",
    ],
  },
  disagrees: {
    say: [
      "All right; it is good that you say it as it is.",
      "Then we leave that, and look at what else could help.",
      "I understand, and nothing is wrong with that answer.",
      "Thank you for the honest no.",
      "That is fine to say.",
    ],
    next: [
      safe("Are you safe as things are now?"),
      "If you want somebody beside you, a person answers here: {line}.",
      safe("Is it safe for you to go on as you are for the next hour?"),
      open("What would you need instead?"),
    ],
  },
  panic: {
    say: [
      "I am here. Put both feet on the floor and breathe out slowly, longer than you breathe in.",
      "This feeling is very strong, and it will ease. Look around and name five things you can see.",
      "You are not alone with this. Hold something cold or solid, and breathe out slowly to the count of six.",
      "One thing at a time. Press your feet into the floor, let your shoulders sink, and breathe out slowly.",
      "Stay with me for one minute. Say out loud where you are, and what you hear around you.",
    ],
    next: [
      "If your chest hurts, or you cannot get air, please call {emergency}.",
      open("What do you see around you right now?"),
      "A person can help you through this too: {line}.",
      open("Is somebody near you?"),
    ],
  },
  silence: {
    say: [
      "I am still here, and there is no hurry.",
      "You do not have to find words now.",
      "Take the time you need; I am not going away.",
      "It is fine to write a single word.",
      "I am here whenever you are ready.",
    ],
    next: [
      "If writing is too much, you can call: {line}.",
      safe("Just yes or no: are you safe right now?"),
      "If it becomes dangerous, please call {emergency}.",
      open("Would you like to do the calming exercise on the card?"),
    ],
  },
  wants_human: {
    say: [
      "Yes, you should have a person for this.",
      "Of course; a human voice can do what I cannot.",
      "That is a good idea, and you can have it now.",
      "It is strong of you to ask for that.",
      "Talking to a person is the best thing you can do now.",
    ],
    next: [
      "You can call right away: {line}.",
      "With the button on the card you ask {who} to get in touch with you.",
      "If you could be in danger before somebody calls back, please call {emergency}.",
      open("May I stay with you until you have somebody on the phone?"),
    ],
  },
  wants_plan: {
    isSequence: true,
    say: [
      "Let us do it together. First: what are your warning signs, the things you notice before it gets bad?",
      "Good. Name one thing you can do on your own that has calmed you before, even a small one.",
      "Next: name one person or one place where you are not alone.",
      "Then: whom can you ask for help, at home, among friends, or on the card?",
      "Last: what could you put out of reach, so that the next hours are safer?",
    ],
    next: [
      "The whole plan is on the card, step by step.",
      "Write only what comes to mind; it need not be complete.",
      "You can keep it on the card, and come back to it.",
      "If it gets worse while we do this, please call {emergency}.",
    ],
  },
  wants_exercise: {
    say: [
      "Let us do it now. Breathe in to the count of four, hold for two, and breathe out to the count of six, five times.",
      "Look around and name five things you see, four you can touch, three you hear, two you smell, and one you taste.",
      "Put both feet on the floor. Press them down for five seconds, let go, and do it three times.",
      "Hold something cold in your hand, and tell me what it feels like.",
      "Let your shoulders drop. Breathe out as if through a straw, slowly, and do it five times.",
    ],
    next: [
      open("How does your body feel now?"),
      "You find the exercise on the card as well.",
      open("Is it a little quieter now?"),
      "If it does not help, that is not your fault; we can try another one.",
    ],
  },
  refuses: {
    say: [
      "That is all right; you decide what you tell me.",
      "I hear that you do not want to talk about it, and I will not push.",
      "You do not have to answer me.",
      "I respect that.",
      "We can leave it there for now.",
    ],
    next: [
      "The card stays here, and you can write to me at any time.",
      safe("Only one thing, so that I know: are you safe right now?"),
      "If you would rather talk to a person: {line}.",
      open("Would something else be good to talk about?"),
    ],
  },
  thanks: {
    say: [
      "I am glad that you are here.",
      "Thank you for talking with me.",
      "It was good that you wrote.",
      "You are welcome, and you can always come back.",
      "I am glad that you did not stay alone with it.",
    ],
    next: [
      safe("Before we go on: are you safe right now?"),
      "Please keep the card close, in case it gets hard again.",
      open("Who can be with you today?"),
      "If it gets worse, call {emergency}, or talk to somebody: {line}.",
    ],
  },
  unclear: {
    say: [
      "I am listening, and I want to understand you well.",
      "Thank you for going on writing.",
      "That sounds hard, and I am with you.",
      "I hear you.",
      "It helps me that you tell me more.",
    ],
    next: [
      safe("So that I can be here in the right way: are you safe right now?"),
      "If you would like a person instead of me: {line}.",
      safe("May I ask you again: do you feel safe at this moment?"),
      "If anything becomes dangerous, please call {emergency}.",
    ],
  },
};
