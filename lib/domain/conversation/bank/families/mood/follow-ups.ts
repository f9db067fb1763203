import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "I'm happy to hear that. Is it the quiet sort of good, or is something going especially well?",
      2: "Good. Has it been steady, or did it take a turn for the better?",
      3: "Then fine means fine. What would a really good week look like on top of that?",
    },
    causes: {
      1: "Lovely. What does you good at the moment?",
      2: "Who or what has a share in that?",
      3: "That's worth keeping. What helps you stay that way on a grey day?",
    },
    more: {
      1: "Thank you, I won't dig. You can always come back, on good days and on others.",
      2: "Good to know. Is there anything at all you'd like to talk about today?",
      3: "Tell me something nice from your week, if you like.",
    },
  },
  minimises: {
    clarify: {
      1: "Okay can mean many things. What does it mean today?",
      2: "What is different from your usual self, if you look closely?",
      3: "Off days come to everybody. How often do they come to you at the moment?",
    },
    causes: {
      1: "Does it go along with something, such as a place, a time of day or a kind of task?",
      2: "Did anything change around the time it began?",
      3: "If you had to guess, is it more about work, or more about the rest of life?",
    },
    more: {
      1: "Small things count here too. What was the low point of the past days?",
      2: "You don't need a reason to feel that way. What else comes to mind?",
      3: "Even a little of it may be said here. How do you notice it?",
    },
  },
  confirms: {
    clarify: {
      1: "Thank you for trusting me with that. What are the low days like for you?",
      2: "I'm sorry it's been that way. Is it more a sadness, a tiredness, or something else?",
      3: "How long has it been with you, roughly?",
    },
    causes: {
      1: "Is there something you connect it with, or did it come without asking?",
      2: "When the mood drops, what has usually happened just before?",
      3: "Work, home, people, sleep: where would you start looking?",
    },
    more: {
      1: "Are there still moments that feel lighter? Tell me about one, if it comes to mind.",
      2: "What do you miss most from the time before?",
      3: "Have you been able to tell anybody, or have you mostly kept it to yourself?",
    },
  },
  distressed: {
    clarify: {
      1: "That is a lot to feel all at once. What is the hardest part at this moment?",
      2: "There's no rush at all. Would you like to tell me what today was like?",
      3: "Thank you for saying it out loud. Does it come in waves, or is it there the whole day?",
    },
    causes: {
      1: "You didn't choose to feel this way. Did something happen, or did it gather over time?",
      2: "Sometimes one thing sits underneath, sometimes many. What do you think it is with you?",
      3: "Let's look at it gently. What makes it heavier, and what makes it a little lighter, even briefly?",
    },
    more: {
      1: "You don't have to be strong here. What would you say if nobody could judge it?",
      2: "Is there one person with whom you don't have to pretend?",
      3: "This is a lot to sit with alone. Who could be with you this evening, or just on the phone?",
    },
  },
  angry: {
    clarify: {
      1: "That's an honest answer, and it's fine by me. What has made you this angry?",
      2: "I won't tell you how to feel. What is it aimed at, if it's aimed at anything?",
      3: "Being asked can be tiresome in itself. Would you rather talk about what happened, or not at all today?",
    },
    causes: {
      1: "What had to happen before it got to this point?",
      2: "Is there something underneath, such as being let down or not being heard?",
      3: "Was it one bad day, or have there been many?",
    },
    more: {
      1: "Let it out the way it comes. I don't take it badly.",
      2: "I'm a program and don't know what it's like to be you. Would you tell me, so that I understand a little more?",
      3: "And when the anger lets go for a moment, what is left?",
    },
  },
  asks_for_help: {
    clarify: {
      1: 'Asking takes something, and it\'s a good step. What would "a little better" look like for you?',
      2: "Let's find something that fits you. Do you need somebody to listen, a break, or something to change?",
      3: "Do you have somebody close in mind, or would somebody neutral be easier?",
    },
    causes: {
      1: "What do you think you need most at the moment?",
      2: "What has helped before, when days were like this?",
      3: "What has made it hard to ask for help until now?",
    },
    more: {
      1: "A good friend, somebody in the family, a colleague you trust: telling one person is a beginning. Who would it be?",
      2: "A doctor or a counsellor is an option too, and it needn't be very bad before you see one. Could you imagine that?",
      3: "The HR contact can tell you what support there is here. Would it help to think about how you'd begin that talk?",
    },
  },
  changes_subject: {
    clarify: {
      1: "Sure. Feelings can wait. What would you like to talk about?",
      2: "Then something else. Where shall we start?",
      3: "All right. What do you have in mind?",
    },
    causes: {
      1: "No problem at all. Was it too close, or simply not the topic for today?",
      2: "Gladly. What put that into your head today?",
      3: "Let's turn to that. How does it matter to you?",
    },
    more: {
      1: "Fine with me, go ahead. How you are will still be welcome here afterwards.",
      2: "Let's do that instead. I'm curious, tell me a bit about it.",
      3: "The mood can rest, then. What should I understand about the other thing?",
    },
  },
};
