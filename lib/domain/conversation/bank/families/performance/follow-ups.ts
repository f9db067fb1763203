import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "Good to know. What are you most satisfied with?",
      2: "Then it's going the way you want. Is there a part you'd still like to sharpen?",
      3: "So you know where you stand. Who tells you, or do you feel it yourself?",
    },
    causes: {
      1: "What makes it go well, would you say?",
      2: "Is it practice, good people around you, or enough quiet to think?",
      3: "What do you do differently from harder times?",
    },
    more: {
      1: "Glad to hear it. What would you like to tackle next?",
      2: "Then I won't look for trouble where there isn't any. What else is on your mind?",
      3: "Keep that feeling for a slower week. You can talk to me about those as well.",
    },
  },
  minimises: {
    clarify: {
      1: "Alright leaves a bit of room. What would make it good?",
      2: "A slow spell happens. What has been slower than usual?",
      3: "Which bit of it bothers you a little, if you're frank?",
    },
    causes: {
      1: "What was different about that time or that task?",
      2: "Is it the work itself, or what was going on around it?",
      3: "Did you have what you needed for it, such as time, tools or clear goals?",
    },
    more: {
      1: "You don't have to be hard on yourself to look at it. What would you do the same way again?",
      2: "How much does it occupy you after work?",
      3: "One thing that went wrong doesn't weigh more than all that went right. What did go right?",
    },
  },
  confirms: {
    clarify: {
      1: "Thank you for being so open. What has become harder than it was?",
      2: "That isn't easy to say, least of all at work. Where do you notice it first?",
      3: "Is it about getting things done, about the quality, or about knowing what is wanted?",
    },
    causes: {
      1: "What was going on around the time it started?",
      2: "How are you otherwise: rested, worried, somewhere else with your thoughts?",
      3: "Is there something you would need and don't have?",
    },
    more: {
      1: "What did people say to you about it, and how did that land?",
      2: "How do you see it yourself, apart from what others say?",
      3: "What would be a small sign to you that it's turning?",
    },
  },
  distressed: {
    clarify: {
      1: "That's a frightening thought to go to work with. What are you most afraid of?",
      2: "I'm sorry it presses on you like this. When is it at its worst: before, during or after work?",
      3: "You are more than one review or one mistake. What would you like me to understand first?",
    },
    causes: {
      1: "A worry like that rarely comes from nowhere. Did somebody say something, or does it mostly come from inside?",
      2: "Confidence can go quietly or all at once. Was there a moment when yours went?",
      3: "What puts the most pressure on you: other people, the clock, or your own standards?",
    },
    more: {
      1: "There is nothing to get right in this chat. What else goes through your mind?",
      2: "Who has seen you do good work, and would say so?",
      3: "That's hard to take to work every day. Have you had anybody to share it with?",
    },
  },
  angry: {
    clarify: {
      1: "You see it quite differently, then. Which point do you disagree with most?",
      2: "I'm not here to judge your work. What felt unfair?",
      3: "Let's get it straight. What was said, and what would have been right in your eyes?",
    },
    causes: {
      1: "There is usually more to it than a result shows. What else played a part?",
      2: "Were the goals clear at the start, or did they shift on the way?",
      3: "Had there been any sign of it before, or did it come out of the blue?",
    },
    more: {
      1: "Go on. I'd like to hear it the way you saw it.",
      2: "What would you say if you had five quiet minutes with whoever decided?",
      3: "And what would you need now, so that it doesn't follow you around?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Let's work on that. Is there one thing you would like to get better at first?",
      2: "What is the occasion: a review, a new goal, or just your own wish?",
      3: "Would clear goals help you more, or somebody who shows you how?",
    },
    causes: {
      1: "What holds you back most at the moment?",
      2: "When did it last go well, and what was different then?",
      3: "Which feedback did you find fair, even if it wasn't pleasant?",
    },
    more: {
      1: 'A good first step is to ask what "good" looks like for one task. Shall we put that question into words for your next talk?',
      2: "A colleague you trust can be a good mirror, and the HR contact can tell you what training exists. Whom would you rather ask first?",
      3: "If it's your concentration or your sleep, talking to a doctor is an option as well. What do you think lies behind it?",
    },
  },
  changes_subject: {
    clarify: {
      1: "With pleasure. What shall it be?",
      2: "No more about results, then. What would you rather talk about?",
      3: "Understood, another topic. Where does it begin?",
    },
    causes: {
      1: "I'll gladly follow. What makes you think of it today?",
      2: "Was I too quick with that question?",
      3: "So something else is closer to you. How come?",
    },
    more: {
      1: "Let's hear it. You can return to the work question any time, or never.",
      2: "Start wherever you like, I'll come along.",
      3: "That's a fair wish. What happened lately in that corner of your life?",
    },
  },
};
