import type { CareTopic } from "../care-topic.ts";

/** What a yes to a question means: `danger`, `safe`, or nothing that is sure (`open`). */
export type YesMeans = "danger" | "safe" | "open";
export type CareQuestion = {
  readonly text: string;
  readonly yesMeans: YesMeans;
  readonly isAboutSuicide?: true;
};

/**
 * The sentences a topic is answered with. `{who}`, `{emergency}` and `{line}` are filled in. The lists of a topic have
 * lengths without a common divisor, so that replies put together from them come round again late.
 */
export type TopicTexts = {
  readonly acknowledge: readonly string[];
  /** What helps at once; `{line}` is the person to call. */
  readonly help: readonly string[];
  readonly ask: readonly CareQuestion[];
};

const safe = (text: string): CareQuestion => ({ text, yesMeans: "safe" });
const danger = (text: string): CareQuestion => ({ text, yesMeans: "danger" });
const open = (text: string): CareQuestion => ({ text, yesMeans: "open" });
const suicide = (text: string): CareQuestion => ({ text, yesMeans: "danger", isAboutSuicide: true });

const askSafe = [
  safe("Are you safe right now?"),
  safe("Are you somewhere safe at this moment?"),
  safe("Can you keep yourself safe for the next hour?"),
  safe("Do you feel safe where you are?"),
];

export const topicTexts: Readonly<Record<CareTopic, TopicTexts>> = {
  suicide: {
    acknowledge: [
      "Thank you for telling me; I am glad you did not keep this to yourself.",
      "I hear how much pain there is in what you wrote.",
      "What you tell me matters, and I take it seriously.",
      "That sounds like far more than anybody should carry alone.",
      "I am really glad that you said this out loud.",
    ],
    help: [
      "You can talk to a person now: {line}.",
      "If it gets worse, please call {emergency} or go to somebody near you.",
      "People who know this kind of pain answer here: {line}.",
    ],
    ask: [
      suicide("Are you thinking about ending your life?"),
      suicide("Are you having thoughts of suicide right now?"),
      suicide("Do you think about killing yourself?"),
      suicide("Is ending your life on your mind at this moment?"),
    ],
  },
  suicide_plan: {
    acknowledge: [
      "I am really glad you are telling me this, and I am worried about you.",
      "Thank you for writing to me right now; this moment counts.",
      "You are in great pain, and you do not have to get through the next hour alone.",
      "I hear you, and I want you to get through this night and this day.",
      "What you wrote tells me that it has become almost too much to bear.",
    ],
    help: [
      "Please call {emergency} now, or ask somebody near you to call.",
      "Please put some distance between you and anything you could use, and go where other people are.",
      "If you can, call somebody now and let them stay with you: {emergency}, or {line}.",
    ],
    ask: askSafe,
  },
  self_harm: {
    acknowledge: [
      "Thank you for trusting me with this; it is not easy to say.",
      "I am sorry that it hurts so much that hurting yourself seemed the way through.",
      "I hear you, and I do not judge you for it.",
      "It makes sense to want the pain to stop for a moment.",
      "I am glad you told me instead of being alone with it.",
    ],
    help: [
      "If you are bleeding badly or took something, please call {emergency} now.",
      "You can talk to somebody who understands this: {line}.",
      "If the urge is strong, put what you would use out of reach, and hold something cold for a minute.",
    ],
    ask: [
      danger("Are you hurt right now?"),
      safe("Are you safe right now?"),
      suicide("Do you also think about ending your life?"),
      safe("Can you keep yourself safe for the next hour?"),
    ],
  },
  harm_to_others: {
    acknowledge: [
      "Thank you for saying this to me; it sounds as if a great deal has built up.",
      "I hear how angry and how worn out you are.",
      "It is good that you put it into words before anything happens.",
      "Feelings this strong are hard to hold, and you do not have to hold them alone.",
      "I take what you wrote seriously, and I am not here to blame you.",
    ],
    help: [
      "If anybody could get hurt, please step away from the place and call {emergency}.",
      "It can help to put distance between you and the person for now, and to talk it through: {line}.",
      "If you have something with you that could hurt somebody, please leave it and walk to where other people are.",
    ],
    ask: [
      safe("Are you and the people around you safe right now?"),
      safe("Is everybody safe at this moment?"),
      safe("Can you keep some distance from them for now?"),
      danger("Do you think you might act on it today?"),
    ],
  },
  abuse: {
    acknowledge: [
      "I am sorry that this is happening to you; it is not your fault.",
      "Nobody should have to be afraid of somebody close to them.",
      "Thank you for telling me; I believe you.",
      "What you describe is not all right, and you deserve to be safe.",
      "It took courage to write this.",
    ],
    help: [
      "If you are in danger now, please call {emergency}, or leave for a place where people are.",
      "People who help with exactly this answer here: {line}.",
      "If somebody may look at your phone, call from another one; here somebody listens: {line}.",
    ],
    ask: [
      safe("Are you safe right now?"),
      safe("Are you somewhere they cannot hurt you at this moment?"),
      open("Is there somebody you could go to tonight?"),
      danger("Are you hurt right now?"),
    ],
  },
  medical: {
    acknowledge: [
      "This may be an emergency, and every minute counts.",
      "I cannot judge this from here, and it should be looked at right away.",
      "I am with you, and the fastest help is on the phone.",
      "Better one call too many than one too few.",
      "You do not have to decide alone how bad it is.",
    ],
    help: [
      "Please call {emergency} now and say what happens and where you are.",
      "Call {emergency} first, and then shout for somebody near you.",
      "If you cannot speak, let somebody else call {emergency} for you now.",
    ],
    ask: [
      open("Is somebody with you who can help?"),
      open("Have you been able to call?"),
      open("Can somebody near you stay with you until help comes?"),
      open("Is help on the way?"),
    ],
  },
  other_person: {
    acknowledge: [
      "Thank you for looking out for them.",
      "It is good that you take this seriously.",
      "It is hard to be worried about somebody like this.",
      "They are lucky that somebody noticed.",
      "You are right not to keep this to yourself.",
    ],
    help: [
      "If they could act on it now, please call {emergency} for them, and stay with them if that is safe for you.",
      "You may ask them straight out whether they think about ending their life; asking does not put the idea there.",
      "You can ask for advice too, also for somebody else: {line}.",
    ],
    ask: [
      safe("As far as you know, are they safe right now?"),
      open("Do you know where they are, and whether somebody is with them?"),
      open("Can you reach them or somebody close to them?"),
      safe("Is somebody with them at the moment?"),
    ],
  },
  work_harm: {
    acknowledge: [
      "I am sorry this is happening to you at work; it is right to say it.",
      "What you describe should not happen to anybody at work.",
      "Thank you for telling me; that is not easy to write.",
      "I hear you, and it is not your fault.",
      "You deserve to be treated with respect and to be safe where you work.",
    ],
    help: [
      "You have several ways: somebody you trust in HR, somebody outside your reporting line, a works council or union, or an office outside the company.",
      "Whatever you decide, it helps to write down what happened, with dates, places and who was there.",
      "Your safety comes first: if you are in danger at work, leave the place and call {emergency}.",
    ],
    ask: [
      open("Would you like to tell somebody, with the button on the card, or think it over first?"),
      open("What would help you most right now?"),
      open("Is there somebody at work you trust?"),
      open("Would you like to look at your options together?"),
    ],
  },
};

/** What the card offers, said in the reply. `{who}` is the person to talk to. */
export const crisisOffers: readonly string[] = [
  "Below you find people to call, a short safety plan and a calming exercise.",
  "The card below has numbers, a small plan for the next hours, and a way to steady your breath.",
  "On the card you can also ask for {who} directly.",
  "We can go through the safety plan on the card together, one step at a time.",
  "If you like, we do the calming exercise from the card together now.",
  "I stay here with you, and the card below stays too.",
  "You can write to me as little or as much as you want.",
];

/** What is said about who knows, and why, by the state of the hand-off. */
export const handOffTexts = {
  told: [
    "Because safety comes first, I have put this in front of {who} inside Elara: your name, your contact and the kind of help, none of our words. I cannot say how soon they see it, so please use the numbers if it is urgent.",
    "To be open with you: a note now waits for {who} inside Elara, because a life comes first. It has your name and contact but none of our words, and I cannot know when it is read: if it is urgent, call a number on the card.",
    "You should know that I have put an alert in front of {who} inside Elara, with your name, your contact and the kind of help, not our words. They may not see it at once, so please use the numbers if it cannot wait.",
  ],
  taken: [
    "{who} has seen the alert and is taking care of it. They know who you are and how to reach you, but not what we write here.",
    "{who} has answered the alert and is on it now. None of our words are shown to them.",
    "A human being knows about you now: {who} has taken over. They do not read what we write.",
  ],
  closed: [
    "There was a note about this for {who} inside Elara, and it is closed now; you can ask again on the card. They do not read what we write.",
    "{who} has looked after this already and can be asked again on the card. None of our words were shown to them.",
    "Earlier I put this in front of {who}, and it has been closed since. They cannot see what we write.",
  ],
  unreachable: [
    "I could not reach anybody at your company just now, so please use a number on the card.",
    "Nobody at work could be told at the moment. The people on the card are there for you.",
    "Right now I have no one at your company to call. Please reach out to one of the people on the card.",
  ],
  offered: [
    "I have told nobody at work about this; you decide whether somebody should know.",
    "So far nobody at work knows, and nothing happens over your head unless somebody is in danger.",
    "Nobody is told until you ask me to, unless somebody is in danger.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The same, when somebody knows because the person asked for it, as about harm at work. */
export const askedHandOffTexts = {
  told: [
    "As you asked, your wish to talk now stands in front of {who} inside Elara, with your name and contact and what kind of matter it is. I cannot say how soon they see it; what happened you tell them yourself.",
    "Inside Elara, {who} can now see that you would like to talk, because you asked me to say so. They may not look at once, and they do not see what we write.",
    "A note that you would like to talk now waits for {who} inside Elara. When they read it I cannot know; the story is yours to tell, or not to tell.",
  ],
  taken: [
    "{who} has answered, as you wished, and knows how to reach you. What you tell them is up to you.",
    "{who} has taken it over, because you asked for somebody. None of our words are shown to them.",
    "You asked for somebody, and {who} is looking after it now. They do not read what we write.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** After a crisis that was none: what happens with the alert, said plainly. */
export const standingAlertTexts: readonly string[] = [
  "The note to {who} stays where it is, so they may still ask how you are; you can tell them the same.",
  "To be open with you, the note to {who} inside Elara stands, and they judge for themselves whether to ask you.",
  "I cannot take back the note to {who}, so they may still get in touch, and you can simply say so.",
];
