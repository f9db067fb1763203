import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "Sounds good. What are you learning that you enjoy?",
      2: "Being content is worth a lot. Is it the work itself, or the life around it?",
      3: "Not everyone needs a next step. What matters to you in your work instead?",
    },
    causes: {
      1: "What helped you get to this point?",
      2: "Somebody must have opened a door, or you did it yourself. How did it come about?",
      3: "It's good to hear of a place where this works. What makes the difference, in your view?",
    },
    more: {
      1: "Then I'm glad for you, and we can leave the future where it is.",
      2: "Good. Is there something else you'd like to use this moment for?",
      3: "Nice. And if you dreamed a little further, what would be there?",
    },
  },
  minimises: {
    clarify: {
      1: "Every job has dull stretches. Which part of yours would you miss, and which could go tomorrow?",
      2: "There's no hurry, of course. Is there something you wouldn't want to wait for too long?",
      3: "There's a lot of room between glad and fed up. Where would you put yourself?",
    },
    causes: {
      1: "What has kept the next step from coming so far: time, chances, or not knowing which one?",
      2: "Did it use to be more interesting, or did you change while the job stayed the same?",
      3: "Has anybody asked you lately what you'd like to do?",
    },
    more: {
      1: "One can pay the rent and still wish for something. What would you wish for?",
      2: "When were you last so deep in a task that you forgot the time?",
      3: "We don't have to turn it into a plan. What would make an ordinary Tuesday a bit more interesting?",
    },
  },
  confirms: {
    clarify: {
      1: "Standing still can be uncomfortable. Is it the tasks that don't change, or the prospects that don't come?",
      2: "I'd like to see it more clearly. What would moving forward mean to you?",
      3: "Thank you, that's clear. Do you miss the learning, the responsibility, or the recognition that comes with it?",
    },
    causes: {
      1: "Have you raised it with anybody, and what came back?",
      2: "As far as you can see, what is in the way? It may be one thing or a whole list.",
      3: "When did the work stop giving you something new?",
    },
    more: {
      1: "What can you do that this job never asks you for?",
      2: "Is there a person whose work you look at and think that you'd like that too?",
      3: "And what does it do to you, day by day?",
    },
  },
  distressed: {
    clarify: {
      1: "That's a painful thing to live with. Which part of it hurts the most?",
      2: "I'm here, and there's no rush. Is it more about the job, or about how you see yourself by now?",
      3: "A feeling like that rarely comes in a day. When do you notice it most?",
    },
    causes: {
      1: "People can be very hard on themselves over this. Whose voice do you hear in it: yours, or somebody else's?",
      2: "What happened before this feeling came? We can go back as far as you like.",
      3: "Disappointment often has a story. Was there a chance that you had counted on?",
    },
    more: {
      1: "A stuck year isn't a lost life, even if it may look so tonight. What else is weighing on you?",
      2: "Who knows you well enough to tell you what you're good at?",
      3: "I'd like to hear what you still hope for, if there is something. It may be tiny.",
    },
  },
  angry: {
    clarify: {
      1: "I can tell that this has made you angry. What had you been counting on?",
      2: "Then let's not talk about goals. What happened that made this such a sore point?",
      3: "Talk about development can sound hollow. What would something serious look like?",
    },
    causes: {
      1: "Where did it go wrong, as you see it?",
      2: "You had put something into it, or you wouldn't be this cross. What was it?",
      3: "Has anybody ever explained to you why it is the way it is?",
    },
    more: {
      1: "That is galling. How do you deal with it from one day to the next?",
      2: "Go on, I'd rather hear it unpolished. What else should be said about it?",
      3: "I can't undo it. What would be worth fighting for now, and what would you rather drop?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Gladly. Are you looking for a direction, or do you know where and need a way?",
      2: "Let's begin with what you like: which task of last month would you do again of your own free will?",
      3: "Good question, and a big one. Would you rather look at the next few weeks or at the next few years?",
    },
    causes: {
      1: "What has held you back from asking so far?",
      2: "So that the step fits: what do you need most, a skill, a chance, or somebody who speaks up for you?",
      3: "Has there been a talk about your development before? It would help to know how it went.",
    },
    more: {
      1: "A talk with your manager goes better with one concrete wish than with ten. Which one would yours be?",
      2: "Your HR contact can tell you what training and inside moves there are. Shall we put together what you'd ask?",
      3: "Someone who has gone the way you want to go may share how they did it. Does anyone come to mind?",
    },
  },
  changes_subject: {
    clarify: {
      1: "Of course. Tell me what you'd like to talk about.",
      2: "Good, the future can wait. What needs your attention now?",
      3: "Let's do that instead. Is it a worry, a question, or just something on your mind?",
    },
    causes: {
      1: "Gladly. Has that been bothering you for some time?",
      2: "Careers aren't everybody's favourite subject. What makes the other matter more pressing?",
      3: "Off we go, then. What brought it to mind just now?",
    },
    more: {
      1: "I'm all ears. Your next steps can have their turn another day, if you ever want that.",
      2: "Start wherever you want. What is the main thing about it?",
      3: "Yes, let's stay with that for a bit. How does it look from where you sit?",
    },
  },
};
