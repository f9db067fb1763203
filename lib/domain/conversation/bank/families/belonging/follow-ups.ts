import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "That's lovely to hear. Who are the people that make it so?",
      2: "Then you're in good company. Is it like that with your own team, or more with others around the place?",
      3: "Glad of that. Do you see each other in person, or does it work at a distance too?",
    },
    causes: {
      1: "Nice when it fits. What do you all do that keeps it that way?",
      2: "Such a thing rarely comes by itself. Who looked after you when you were new?",
      3: "Getting on well takes a bit of doing by everybody. What is your part in it?",
    },
    more: {
      1: "Good. I won't look for a problem where there isn't one, and you can bring it up whenever you like.",
      2: "Then let's give this time to something else. What is on your mind instead?",
      3: "I'm happy to hear it. Is there anything in the team you'd like even more of?",
    },
  },
  minimises: {
    clarify: {
      1: "Quiet can be pleasant, and it can get a bit too quiet. Which of the two is it, mostly?",
      2: "You don't have to be close to everybody. Is there one person you'd want to know better?",
      3: "Fair enough. What would a good amount of company look like for you?",
    },
    causes: {
      1: "Has it always been like this there, or did it become so?",
      2: "Maybe it's the place, maybe the hours, maybe the people. What would you say plays the largest part?",
      3: "Close groups can be hard to enter, even where nobody means any harm. How did it go for you at the start?",
    },
    more: {
      1: "It may not be a big thing, and it can still sting now and then. When did you feel it last?",
      2: "I take it as you say it. If you could change one small thing about it, what would you pick?",
      3: "On a normal day, what are the moments when you'd like somebody to be there?",
    },
  },
  confirms: {
    clarify: {
      1: "Thanks for telling me, that isn't easy to say. In which moments of the day do you feel it most?",
      2: "So the others are there, and somehow you aren't quite among them. Is it in meetings, in the breaks, or all over?",
      3: "That sounds lonely. Are there people with whom it's different, even a little?",
    },
    causes: {
      1: "Can you remember a time there when you felt more at home? I'd be curious what was different then.",
      2: "What do you think stands between you and the others: time, place, language, or something that happened?",
      3: "Was there a change, such as a new team, a move or somebody leaving, after which it got quieter?",
    },
    more: {
      1: "How do you get through such a day?",
      2: "Does anybody at work know that you feel this way?",
      3: "And outside of work, who is there for you?",
    },
  },
  distressed: {
    clarify: {
      1: "I'm sorry it hurts so much. We can stay with it for as long as you like. What was the hardest moment lately?",
      2: "Sitting among people and being alone takes a lot out of somebody. Did something happen today?",
      3: "You don't have to hold it together here. Is it worse at work, or when you come home afterwards?",
    },
    causes: {
      1: "There's nothing wrong with wanting to belong. When did you begin to feel this far outside?",
      2: "It may have many causes, and none of them makes you less worth knowing. What comes to your mind first?",
      3: "Was there a day, or a remark, after which it became so painful?",
    },
    more: {
      1: "I'm glad you didn't keep it to yourself. Who among your friends or family could you ring this evening?",
      2: "Take all the time you want. What would you like others to understand about it?",
      3: "What would feel like a bit of relief in the next few days, however small?",
    },
  },
  angry: {
    clarify: {
      1: "You've had enough of it, I can tell. What was the last straw?",
      2: "Being left out and then having to smile about it would annoy anybody. What bothers you most?",
      3: "I won't defend anyone, and I won't accuse anyone either. Tell me what they do and what it does to you.",
    },
    causes: {
      1: "What do you think goes on there? I only hear your side, and I'd like to hear it properly.",
      2: "How often did you try before you got this fed up?",
      3: "Did it start with one person, or was it the whole group from the beginning?",
    },
    more: {
      1: "I can't sit down to lunch with you. What would you want from the people who can?",
      2: "Say it as harshly as it feels. What else is there?",
      3: "If they were listening now, what would you want them to hear?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Let's think about it together. Do you want to get closer to the whole team, or would one person be a good start?",
      2: "Happy to help. What have you tried so far, and how did it go?",
      3: "First I'd like to know what you miss most: the small talk, being asked along, or being heard in meetings?",
    },
    causes: {
      1: "To find a step that suits you: what makes it hard to walk over and join in?",
      2: "Is it more that nobody asks you, or that the moment for it never comes?",
      3: "Some things can be asked for, such as being on the same mailing list or call. Is there something practical missing?",
    },
    more: {
      1: "A short coffee with one colleague is often easier than a whole group. Who would you ask first?",
      2: "Your HR contact can tell you about networks, clubs or a buddy, if there are any where you work. Would that be something for you?",
      3: "Perhaps there's one colleague you trust enough to say it to. How might you begin that conversation?",
    },
  },
  changes_subject: {
    clarify: {
      1: "Sure, that's fine with me. What is it about?",
      2: "Then this comes first. What is the most important thing for me to know about it?",
      3: "With pleasure. Is it something that needs an answer today?",
    },
    causes: {
      1: "All right. Is the other matter more urgent, or was my question an uncomfortable one?",
      2: "We can leave the people aside. What put this in your mind?",
      3: "No problem, and you needn't give a reason. How long has the other thing been with you?",
    },
    more: {
      1: "I'm listening. And should you want to come back to your colleagues later, just bring them up.",
      2: "Let's go there. What happened, from the beginning?",
      3: "That has its place here too. How would you like me to help with it?",
    },
  },
};
