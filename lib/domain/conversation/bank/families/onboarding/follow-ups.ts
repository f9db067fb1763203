import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "How nice. What made you feel welcome?",
      2: "A good start, then. Is there any corner that's still a mystery?",
      3: "So you know your way around already. What was the first thing that felt like yours?",
    },
    causes: {
      1: "What did people do that made it easy?",
      2: "Did somebody in particular help you, or was it the whole team?",
      3: "What did you bring along yourself that helped you settle?",
    },
    more: {
      1: "That's a fine beginning. What are you looking forward to?",
      2: "I'm pleased for you. If questions come later, they're just as welcome.",
      3: "Great. Is there anything else you'd like to tell me about your new days?",
    },
  },
  minimises: {
    clarify: {
      1: "Finding one's feet takes time, yes. What is still wobbly?",
      2: "What would you ask if you were sure it bothered nobody?",
      3: "Where do you get stuck most often?",
    },
    causes: {
      1: "Is it that there is so much that's new, or that something was left out?",
      2: "Was there a plan for your first weeks, as far as you know?",
      3: "What would bring a bit more order into it?",
    },
    more: {
      1: "Questions are what the first months are for. Which one have you been putting off?",
      2: "Early days count as well. How do you feel in the evening?",
      3: "How does it compare with other places where you were new?",
    },
  },
  confirms: {
    clarify: {
      1: "That makes a start much harder. What are you missing most?",
      2: "Thank you, that helps me see it. Is it the training, the people, or the tasks?",
      3: "Tell me about a normal day: where do you know your way, and where don't you?",
    },
    causes: {
      1: "Do you know who was meant to help you in?",
      2: "What happened in the first week, and what didn't?",
      3: "Was it busy all around, or did it simply slip through?",
    },
    more: {
      1: "How have you helped yourself until now?",
      2: "What would have been a good first week for you?",
      3: "And the people: with whom have you been able to exchange a word?",
    },
  },
  distressed: {
    clarify: {
      1: "I'm sorry your start is so hard. What is the worst moment of the day?",
      2: "Feeling lost says nothing about what you can do. What overwhelms you most?",
      3: "Nobody can know what they haven't been told. Where do you feel it most?",
    },
    causes: {
      1: "Everything new at once is a great deal. Is it more the work, or more being among strangers?",
      2: "Coming here meant leaving something behind. What do you miss most?",
      3: "Doubts in a new place are no verdict on you. When did they begin?",
    },
    more: {
      1: "That takes courage to say when one is new. What else has been hard?",
      2: "Is there one face here that you're glad to see?",
      3: "Who outside work knows how these weeks have been for you?",
    },
  },
  angry: {
    clarify: {
      1: "First impressions matter, and yours wasn't a good one. What went wrong first?",
      2: "It's annoying to ask again and again. What are you still waiting for?",
      3: "You expected something else. What was said, and what came of it?",
    },
    causes: {
      1: "Being held up at the very start is tiring. Do you know where it got stuck?",
      2: "Did one thing go wrong, or several at once?",
      3: "What did people tell you when you asked?",
    },
    more: {
      1: "A chat bot is a poor welcome committee, I admit. What would a good one look like?",
      2: "What else should be known about how it went?",
      3: "What would have to happen this week for you to say: all right, now we can start?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "A good thing to ask early. Is it about a task, about access, or about people?",
      2: "Let's make a short list. What would you like to know first?",
      3: "Is there already somebody who is meant to be there for your questions?",
    },
    causes: {
      1: "What have you tried so far, and where did it stop?",
      2: "Is it that you don't know whom to ask, or that asking feels awkward?",
      3: "Which missing piece would unlock the most?",
    },
    more: {
      1: "The person you report to and the HR contact can both tell you who helps new people here. Which of them would you rather ask?",
      2: "You could ask a colleague for fifteen minutes and bring three questions. Shall we choose the three?",
      3: "Asking whether somebody could be your mentor is a fair request. How would you put it?",
    },
  },
  changes_subject: {
    clarify: {
      1: "By all means. What is the other question?",
      2: "Let's do that. What would you like to know or tell?",
      3: "Okay, away from the start. Where to?",
    },
    causes: {
      1: "Happily. What makes that one important?",
      2: "Is there something about being new that you'd rather keep to yourself? That's all right too.",
      3: "Good, we change tracks. What got you thinking about it?",
    },
    more: {
      1: "Then tell me about that, in whatever order it comes.",
      2: "That's just as welcome here. What is it like?",
      3: "Your first weeks can wait. What do you want to say about it?",
    },
  },
};
