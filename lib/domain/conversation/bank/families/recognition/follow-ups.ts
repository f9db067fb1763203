import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "That's good to hear. Is it the people you work with every day, or somebody further away?",
      2: "So what you do gets noticed. In what way do people show it?",
      3: "Good. Is it praise that you value, or something else, such as trust?",
    },
    causes: {
      1: "What do people around you do well there?",
      2: "Not everybody needs much praise. What tells you that your work is good?",
      3: "Where does that come from: the team, the customers, or your own sense of a job well done?",
    },
    more: {
      1: "I'm glad. Which of the things you did lately would deserve a mention?",
      2: "Then nothing is missing, and that's good to know. What else would you like to talk about?",
      3: "Thank you. If it ever feels different, this is a place to say so.",
    },
  },
  minimises: {
    clarify: {
      1: "One can do without it and still like it when it comes. What would you wish for?",
      2: "When you say that's how it is: how is it, exactly?",
      3: "What would a small sign look like that would please you?",
    },
    causes: {
      1: "Was it different once, or in another place you worked?",
      2: "Is it that people don't notice, or that they notice and don't say it?",
      3: "What keeps people from saying it out loud, do you think?",
    },
    more: {
      1: "It needn't be a big thing to matter. When did you last miss it?",
      2: "What keeps you going when little comes back?",
      3: "Working in the background still holds things up. What would stop working without you?",
    },
  },
  confirms: {
    clarify: {
      1: "That leaves a mark. Which moment do you remember most?",
      2: "I see. Is it the thanks that's missing, the feedback, or being treated fairly?",
      3: "Can you give me an example, so that I understand what it is like?",
    },
    causes: {
      1: "How did it get to be this way, as you see it?",
      2: "Does anybody see up close what you do?",
      3: "Is it the same for others around you, or does it feel like it's mostly you?",
    },
    more: {
      1: "What did you hope would happen when that piece of work was done?",
      2: "And what has it done to the way you go to work in the morning?",
      3: "If one person were to see it properly, who should that be?",
    },
  },
  distressed: {
    clarify: {
      1: "I'm sorry, that goes deep. What hurts most about it?",
      2: "Good work stays good work, seen or unseen. When does it hurt most?",
      3: "Thank you for telling me something so personal. Is it one event, or many small ones?",
    },
    causes: {
      1: "You put your heart into it. What happened then?",
      2: "Going unseen for long makes people doubt themselves. When did that begin for you?",
      3: "Whose word would have meant the most to you?",
    },
    more: {
      1: "There's room for all of it here. What else has it stirred up?",
      2: "Who in your life knows what you are good at, and says so?",
      3: "If a friend had done the same work, what would you tell them?",
    },
  },
  angry: {
    clarify: {
      1: "I can tell how much this gets to you. What was the last straw?",
      2: "Fairness is no small matter. Where was it missing, in your eyes?",
      3: "No speeches about appreciation from me. What would you want to see instead?",
    },
    causes: {
      1: "I'd rather hear it properly than guess. What happened, in the order it happened?",
      2: "Is it about this one time, or have there been others?",
      3: "Did anybody explain the decision to you at the time?",
    },
    more: {
      1: "Say it as sharply as you feel it. What else bothers you about it?",
      2: "And under the anger, is there disappointment as well?",
      3: "What would make it right, or at least a bit better?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Happy to think along. Do you want more feedback, more credit, or a better reward?",
      2: "Who would you want to see your work more clearly?",
      3: "What would you like to walk out of such a conversation with?",
    },
    causes: {
      1: "Why has your work stayed out of sight so far, do you think?",
      2: "Have you asked for feedback before, and how did that go?",
      3: "Is it hard to speak up for yourself, or has there just been no occasion?",
    },
    more: {
      1: "It helps to have two or three things you did ready, in plain words. Shall we collect them now?",
      2: "You could ask for a short talk about your work alone, or go through it with the HR contact first. Which feels easier?",
      3: "When credit goes astray, a calm word with that person or with somebody you trust is one way. Would you like to try out the wording here?",
    },
  },
  changes_subject: {
    clarify: {
      1: "Yes, let's switch. What would be more useful to you?",
      2: "As you like. What's the other thing about?",
      3: "Okay, we drop it. What is bothering you instead?",
    },
    causes: {
      1: "Good that you say so. What brought the other thing up?",
      2: "I may have started at the wrong end. What did you come here with today?",
      3: "Let's follow that. Since when has it been on your mind?",
    },
    more: {
      1: "Right, that then. How does it look from where you stand?",
      2: "On to that, then. The question about thanks and credit can wait for another day.",
      3: "Sure thing. Tell me as much or as little as you want.",
    },
  },
};
