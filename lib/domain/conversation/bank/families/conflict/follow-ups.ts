import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "Good, that makes every day easier. Is it calm, or are you all simply good at arguing fairly?",
      2: "I'm pleased to hear it. Has it always been so harmonious?",
      3: "Right, no conflict then. Is there anything else between people that takes your energy?",
    },
    causes: {
      1: "What do you do, as a team, when opinions differ?",
      2: "That says something about all of you. What do you think makes it work?",
      3: "How did you manage to settle things, back when there was something to settle?",
    },
    more: {
      1: "Then that's one thing less to carry. We can talk about whatever you prefer.",
      2: "I believe you. Should it ever change, you know where the subject is.",
      3: "Fine by me. What does take up your thoughts, if not that?",
    },
  },
  minimises: {
    clarify: {
      1: "It may well be nothing. What was it about?",
      2: "Some friction, then. Does it stay at work, or do you think about it in the evening too?",
      3: "So you've found a way to deal with it. What does that way cost you?",
    },
    causes: {
      1: "What sets it off, most of the time?",
      2: "Misunderstandings have two ends. How did it look from yours?",
      3: "Is it new, or an old thing that keeps coming round?",
    },
    more: {
      1: "Nobody has to like everybody. What would make it easy enough to work together?",
      2: "Taking care around somebody uses up energy. How does it change your day?",
      3: "Suppose it stayed the way it is. What would worry you about that?",
    },
  },
  confirms: {
    clarify: {
      1: "That sounds tense. Could you describe the last time it happened, as a camera would have seen it?",
      2: "I'd like to follow you. Is it about the work, or has it become about the two of you?",
      3: "That makes for long days. What is the hardest part of it?",
    },
    causes: {
      1: "How did it begin, as you remember it?",
      2: "What do you think the other person would say it's about? It's only to see the whole picture, you needn't agree with it.",
      3: "Is there something underneath it, such as unclear tasks, too much pressure, or an old hurt?",
    },
    more: {
      1: "What have you done so far to bear it, or to change it?",
      2: "Who else knows about it?",
      3: "Suppose it were solved by next month. How would you notice on an ordinary morning?",
    },
  },
  distressed: {
    clarify: {
      1: "That has got right under your skin. What are you most afraid might happen?",
      2: "I can hear how much this is costing you. Do you feel safe when you are there?",
      3: "Let's go one step at a time. What would help you to get through tomorrow?",
    },
    causes: {
      1: "Which words or which moment keep coming back to you?",
      2: "Has it been like this since one particular day, or did it grow worse bit by bit?",
      3: "I won't ask who is right. What is it that hurts you so much in it?",
    },
    more: {
      1: "You don't have to walk in there with it alone. Who at work is on good terms with you?",
      2: "If it has become more than a quarrel, there are people in HR whose task is to hear about it. Would you like me to show you who?",
      3: "Thank you for trusting me with that. What have these days been like at home, with all this in your head?",
    },
  },
  angry: {
    clarify: {
      1: "You're furious, and I'd like to know why. What happened?",
      2: "I won't make you see the other side. What was it like on yours?",
      3: "I hear that it feels unjust. Which part should never have happened?",
    },
    causes: {
      1: "What made you reach this point? I'm asking to understand, and I don't want to cool you down.",
      2: "How long have you put up with it?",
      3: "Was it what was said, or that nobody stepped in?",
    },
    more: {
      1: "Say all of it, this is a good place for it. What haven't you been able to tell them?",
      2: "Anger like that stays with a person. What has it changed for you?",
      3: "Suppose you get an apology, or none at all. What would you want after that?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Let's work on it together. What do you want to be different a month from now?",
      2: "I'm glad you want to tackle it. Is a talk between the two of you possible, or should a third person be there?",
      3: "We can look for the words, if it's words you want. What is the one sentence that has to be said?",
    },
    causes: {
      1: "Have you tried to talk about it before, and how did it go?",
      2: "Before we look at words: what do you think is at the root of it?",
      3: "Which moment would be a good one, and which would make it worse?",
    },
    more: {
      1: "One way to begin is to say what you saw and what it did to you, without a verdict. How would that sound in your words?",
      2: "A manager, your HR contact or somebody from the staff side may be able to sit in. Which of them would you feel comfortable with?",
      3: "If you fear for yourself, please don't wait for a good moment and tell a person at once. Is it that kind of situation?",
    },
  },
  changes_subject: {
    clarify: {
      1: "No problem, it can rest. What would you like instead?",
      2: "Let's talk about that, then. Where does it start?",
      3: "Gladly, something else. What shall I know about it?",
    },
    causes: {
      1: "That's your choice. Did my question come too close, or is the other thing simply more important?",
      2: "Then that goes first. When did it come up?",
      3: "It's fine to set this aside. What is it about the new subject that you would like to sort out?",
    },
    more: {
      1: "I'm with you. The matter with the others will keep until you want it, or for ever.",
      2: "Tell me about it, then. What do you make of it yourself?",
      3: "We have time for that. What would you like to get out of talking about it?",
    },
  },
};
