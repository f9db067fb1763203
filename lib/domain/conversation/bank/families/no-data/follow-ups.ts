import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "That's nice. What made it a good one?",
      2: "Good to know. Is it good as in lovely, or good as in nothing went wrong?",
      3: "Lovely. Anything in particular, or just a friendly sort of week?",
    },
    causes: {
      1: "Is there somebody you'd thank for it?",
      2: "What do you think makes the difference, compared with the weeks that don't go so well?",
      3: "Some of it is luck and some of it is you. What did you do yourself to make it so?",
    },
    more: {
      1: "Very good. I won't keep you, and you're welcome here at any time.",
      2: "Then enjoy it. Is there anything you'd like to tell me all the same?",
      3: "I like to hear that. What are you looking forward to next?",
    },
  },
  minimises: {
    clarify: {
      1: "Compared with last week, is that up or down?",
      2: "Middling days have their own feel. What is yours like?",
      3: "Is it the comfortable kind of usual, or the other kind?",
    },
    causes: {
      1: "What took the shine off it?",
      2: "Does it come from work, or more from life around it?",
      3: "What would have turned a so-so week into a good one?",
    },
    more: {
      1: "Small things count here as well. What was one of them this week?",
      2: "I'd like to hear a bit more, if you care to tell. Otherwise we simply leave it at okay.",
      3: "What keeps you going on such days?",
    },
  },
  confirms: {
    clarify: {
      1: "I'm sorry to hear that. What has made it difficult?",
      2: "Thank you for being honest. Is it one thing, or several at once?",
      3: "That doesn't sound easy. Which hour was the roughest lately?",
    },
    causes: {
      1: "Do you have an idea where it comes from?",
      2: "What changed, if anything did?",
      3: "How much of it has to do with work, would you say? A rough guess will do.",
    },
    more: {
      1: "Go on, I'm listening. What else is there?",
      2: "What have you done for yourself in the middle of all that?",
      3: "Have you been able to tell anybody about it?",
    },
  },
  distressed: {
    clarify: {
      1: "I'm glad you wrote that. Did something happen today?",
      2: "Then let's stay with that for a while. What is the worst of it, if you can say?",
      3: "You don't have to know why. What do you notice most, in your head or in your body?",
    },
    causes: {
      1: "Since when has it been this hard?",
      2: "Is there something you're afraid of? You can name it here without having to do anything about it.",
      3: "What was the last thing that happened before it became too much?",
    },
    more: {
      1: "No need to make sense of it yet. Just go on, in whatever order it comes.",
      2: "Is somebody near you at the moment, or somebody you could ring?",
      3: "I can listen, and I can show you people who can do more than that. Would you like me to?",
    },
  },
  angry: {
    clarify: {
      1: "You may well be cross with a question like that. I ask because I'd like to know how you are, and you may leave it unanswered.",
      2: "I can see that I've come at the wrong moment. Would you rather be left alone today?",
      3: "I'd honestly like to know what is wrong with it. Will you tell me?",
    },
    causes: {
      1: "Has somebody worn out your patience today, me aside?",
      2: "What would have been a better way to ask?",
      3: "There seems to be more behind it than my question. What is it about, mostly?",
    },
    more: {
      1: "You may grumble here as much as you like. What is at the top of the list?",
      2: "Understood, a machine asking is a strange thing. If you'd rather have a person, the help button shows you who is there.",
      3: "I'll keep quiet and let you say it. Begin wherever it annoys you most.",
    },
  },
  asks_for_help: {
    clarify: {
      1: "I'd be glad to. What is it about?",
      2: "Ask away. Is it something for today, or something you've carried around for a while?",
      3: "Yes. What do you need: an ear, an idea, or the name of somebody to turn to?",
    },
    causes: {
      1: "How did it come to be a problem? The short version is enough.",
      2: "Have you already tried something, or are we starting fresh?",
      3: "Who is involved, as far as you want to tell me?",
    },
    more: {
      1: "The help button shows you people you can reach, inside the company and outside. Would you rather speak to one of them, or sort your thoughts here first?",
      2: "Your HR contact, or a colleague you trust, may be able to do what I can't. Which of them would you try?",
      3: "Let's find a first step that isn't too big. What could you do this week?",
    },
  },
  changes_subject: {
    clarify: {
      1: "I'm Elara, an AI that listens and asks. What would you like to know?",
      2: "Some things are beyond me, but I'll do what I can. What's behind it?",
      3: "Fair enough. What would you like to hear from me about it?",
    },
    causes: {
      1: "Is it just curiosity, or does it have to do with your day?",
      2: "That's a change of tune, and a welcome one. What led you there?",
      3: "I enjoy a detour. What got you thinking about it?",
    },
    more: {
      1: "Here we can talk about nearly anything. Where shall we go next?",
      2: "Happy to chat. And how you are can wait until you feel like telling me.",
      3: "I haven't got an answer to everything, being an AI. Tell me more, and let's see what I can do.",
    },
  },
};
