import type { Intent } from "../intents/recognise-intent.ts";

/** What is said to a message that is no answer. Several wordings each, so that none is needed twice. */
type Words = Readonly<
  Record<
    | "foreign_again"
    | Exclude<
        Intent["kind"],
        | "answer"
        | "foreign"
        | "about_elara"
        | "rule_question"
        | "occasion"
        | "foreign_talk"
        | "goodbye"
        | "tired_of_talking"
        | "no_questions"
      >,
    readonly string[]
  >
>;

export const intentWords: Words = {
  foreign_again: [
    "I'm sorry that I still can answer in English only; a few simple words are enough.",
    "English remains my only language for now, and the help button leads to people who may speak yours.",
  ],
  nothing: [
    "Nothing reached me but a blank; take your time.",
    "I see an empty message, and that's fine.",
    "No words are all right too; I'm here when there are some.",
  ],
  marks: [
    "Just a mark, and that can say a lot too.",
    "That was short; if something I wrote was unclear, you may say so.",
    "I see your sign, and I'm here.",
  ],
  light: ["All right.", "Good, no hurry at all.", "Okay then, we can let it be as it is.", "I read you."],
  gibberish: [
    "I couldn't make words out of that.",
    "That one I couldn't read; a few plain words are enough.",
    "This looks like the keyboard spoke for itself.",
  ],
  repeated: [
    "You've said this twice, so it seems to matter, or I missed the point of it.",
    "That came a second time; I may not have answered what you meant.",
    "This one came before, and I'd like to understand it better than the first time.",
  ],
  steering: [
    "I'll stay Elara and stay with what I'm here for: how you and your work are doing.",
    "That isn't something I do; I'm here to listen and to talk about your work and you.",
    "I leave that aside and keep to why we are here.",
  ],
  insult: [
    "I seem to have missed what you need, and I'm sorry for that.",
    "That was clearly not helpful; you may say so.",
    "Understood, I got that wrong; we can leave it, or you tell me in a few words what would help.",
    "You needn't be polite with me.",
  ],
  apology: [
    "There is nothing to be sorry for.",
    "You don't need to apologise here, and nothing has to be in order.",
    "That's quite all right.",
  ],
  thanks: ["You're welcome.", "Gladly.", "Thank you for taking the time.", "I'm glad if it helped a little."],
  greeting: ["Hello, good to have you here.", "Hello there.", "Hi, it's good that you are here."],
  test: ["I'm here, and it works.", "Yes, this works.", "I can read you."],
  asks_after: [
    "Thanks for asking; as an AI I have no good or bad days, but I'm all here.",
    "That is kind of you to ask, and it's you that I'd like to hear about.",
    "There is little to tell about me: I'm an AI.",
  ],
  small_talk: [
    "A little chat is welcome too.",
    "That's nice to hear, even if I have little to add, being an AI.",
    "Not everything here has to be serious.",
  ],
  outside: [
    "That is beyond what I can do: I talk with people about how they and their work are doing.",
    "I can't do that one for you, and I'd rather say so than guess.",
    "For that I'm the wrong place, and I would only be guessing.",
  ],
  harm_request: [
    "I'm sorry that it has come this far. I won't help with that, because somebody could come to harm by it.",
    "There is a lot behind a question like this, and that matters to me. I can't help with it, because somebody would be hurt or deceived.",
    "I hear how much this weighs on you. I won't help with it, because it would do harm, and some of it to you.",
  ],
  taking_sides: [
    "I only hear one side of it here, so I won't judge who is right.",
    "Who is right I can't tell; what it does to you, I take seriously.",
    "I won't rule on other people, but your part in it matters to me.",
  ],
  leaves_topic: [
    "Then we leave that alone.",
    "Of course, we don't need to go there.",
    "That's fine, it stays closed.",
    "All right, not that.",
  ],
};

/** Asked when there is nothing else to ask about, and after a theme was left. */
export const openQuestions: readonly string[] = [
  "What would you like to talk about instead?",
  "What else is on your mind these days?",
  "Is there anything from this week that you would like to get off your chest?",
  "What has taken up most of your thoughts lately?",
  "Where would you like to begin?",
  "What was the best part of your week, however small?",
];

/** To somebody who asked for help with harm: there are people for what lies behind it. */
export const insteadOfHarm: readonly string[] = [
  "What is behind it can be said here, and the help button shows people who can stand by you.",
  "If you are that angry or that worn out, a person should hear it; the help button shows some.",
  "You needn't be alone with what lies behind it; the help button leads to people who can do more.",
];

/** Said in place of a question where none is due. */
export const invitations: readonly string[] = [
  "Tell me more whenever you like.",
  "I'm listening.",
  "Write as much or as little as you want.",
  "Take your time.",
  "Go on, if you feel like it.",
  "There is room here for whatever comes.",
  "Say it in any order you like.",
  "I'm reading along.",
];

/** When the same question about Elara comes a third time. */
export const truthExhausted: readonly string[] = [
  "On that I have told you all I know, and it hasn't changed.",
  "I could only repeat myself there; the Privacy page says the same in full.",
];
