import type { CareQuestion } from "./care-texts.ts";
import type { CareAnswerKind, FollowUpTexts } from "./follow-up-texts.ts";

const safe = (text: string): CareQuestion => ({ text, yesMeans: "safe" });
const danger = (text: string): CareQuestion => ({ text, yesMeans: "danger" });
const open = (text: string): CareQuestion => ({ text, yesMeans: "open" });

const listen: FollowUpTexts = {
  say: [
    "I am listening; anger like this usually has a story.",
    "I hear that something has hit you hard.",
    "It is good that you put it into words here.",
    "You can let it out here, and nobody gets hurt by words.",
    "I would like to understand what made you so angry.",
  ],
  next: [
    danger("Is there a chance that you act on it?"),
    open("What happened just before you felt like this?"),
    safe("Can you stay away from them until it is calmer?"),
    "If you notice that it could get out of hand, please step away and call {emergency}.",
  ],
};

/** After talk of harming somebody: about the anger, and whether the others are safe. */
export const harmFollowUps: Partial<Readonly<Record<CareAnswerKind, FollowUpTexts>>> = {
  danger: {
    say: [
      "Thank you for being open. Please put distance between you and them now, and call {emergency} if you cannot.",
      "I take that seriously. Go somewhere else for now, and put anything dangerous out of reach.",
      "It is right to say so before something happens. Let somebody you trust stay with you, or talk to a person: {line}.",
    ],
    next: [
      safe("Are they out of your reach right now?"),
      open("Who could help you to calm down in the next hour?"),
      safe("Can you leave the place now?"),
    ],
  },
  safe: {
    say: [
      "Thank you, it is good to know that nobody is in danger.",
      "I am glad that everybody is safe, and that you say it so plainly.",
      "Good; then there is time to look at what made you so angry.",
    ],
    next: [
      open("Would you like to tell me what happened, or rather talk about something else?"),
      open("What would help you to let some of the anger go?"),
      open("What was the last straw?"),
    ],
  },
  denies: {
    say: [
      "I believe you; being angry and doing something are two things.",
      "All right, you were angry and you would not do it.",
      "Thank you for saying that so clearly. The anger may still have a good reason.",
    ],
    next: [
      open("What made you that angry?"),
      open("What would have to change for the anger to ease?"),
      open("Would you like to talk about what is behind it?"),
    ],
  },
  moves_on: {
    say: [
      "That sounds as if a lot of effort went into it, and it helps me to understand.",
      "I see; that matters in all of this.",
      "Thank you for telling me what lies behind it.",
    ],
    next: [
      open("Which part of it makes you angriest?"),
      safe("And are the others safe from your anger for today?"),
      open("How did it end?"),
    ],
  },
  refuses: {
    say: [
      "All right, we can leave the anger where it is.",
      "You need not go into it.",
      "I will not press you about it.",
    ],
    next: [
      open("What would you rather talk about?"),
      safe("Just so that I know: is everybody safe for today?"),
      "You can come back to it whenever you like.",
    ],
  },
  thanks: {
    say: [
      "I am glad you said it here first.",
      "You are welcome; it was right to talk.",
      "Thank you for staying in the talk.",
    ],
    next: [
      open("Has the anger eased a little?"),
      safe("Can you keep away from them for today?"),
      "If it comes up again, you can write here before anything else.",
    ],
  },
  unclear: listen,
  agrees: listen,
  disagrees: listen,
  silence: listen,
};

/** After harm at work was told: what can be done, one thing at a time, as long as it is talked about. */
export const workHarmFollowUp: FollowUpTexts = {
  say: [
    "You can do one thing at a time, and you choose which. A first one is to write down what happened: when, where, who was there, and what was said.",
    "One way is to tell somebody outside your reporting line, such as somebody in HR whom you trust, with the button on the card.",
    "A works council or a union, if there is one, can listen first and come along to talks.",
    "There are offices outside the company too; many can be asked without giving your name.",
    "You may say no, leave the room, and take somebody with you to the next talk.",
    "You do not have to settle it today, and you do not have to settle it alone.",
  ],
  next: [
    open("Which of the ways on the card feels possible to you?"),
    open("Who at work or at home could stand beside you in this?"),
    open("Would it help to go through the options on the card one by one?"),
    "The options stay on the card, and nobody is told unless you ask for it or somebody is in danger.",
    open("Is it still going on?"),
  ],
};
