import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "Good to hear. What works well between you?",
      2: "So there is trust. How does it show in everyday work?",
      3: "Then that side is fine. Has it always been, or did the two of you have to find it?",
    },
    causes: {
      1: "What does your manager do that helps?",
      2: "And what do you do yourself that keeps it easy?",
      3: "Is it more the way you talk, or the freedom you have?",
    },
    more: {
      1: "That's worth a lot. Is there anything else in your working life you'd like to look at?",
      2: "Good. I'll let that be, then. What would you like to talk about?",
      3: "Thank you. Should it ever get bumpy, you're welcome to sort your thoughts here.",
    },
  },
  minimises: {
    clarify: {
      1: "Different ways of working can be tiring even with good will. Where do you notice it most?",
      2: "If you could choose one thing to be better between you, what would it be?",
      3: "It needn't happen often to matter. When did you last notice it?",
    },
    causes: {
      1: "What do you think is behind it, on both sides?",
      2: "Has it to do with the person, with the workload, or with the way things are set up?",
      3: "Was there a time when it was easier between you?",
    },
    more: {
      1: "Keeping the peace takes energy too. How much does it take from you?",
      2: "What do you leave unsaid?",
      3: "It can be a small thing and still be worth a look. How would you describe it to a friend?",
    },
  },
  confirms: {
    clarify: {
      1: "That makes a working day longer than it is. Can you tell me about one situation?",
      2: "I'd like to see it the way you saw it. What was said, and what happened next?",
      3: "Is it about support, about trust, or about the way you speak with each other?",
    },
    causes: {
      1: "When did it begin to feel like this?",
      2: "What might be going on at the other end, as far as you can tell?",
      3: "Does it happen in certain situations, or nearly always?",
    },
    more: {
      1: "What have you done so far to get along with it?",
      2: "How do you feel on the way home after such a day?",
      3: "What would a good working relationship look like to you?",
    },
  },
  distressed: {
    clarify: {
      1: "I'm sorry. Being afraid at work is a heavy thing. What happens in those moments?",
      2: "That costs a lot of strength. Do you feel safe at work today?",
      3: "You can leave out whatever is too hard to tell. What would you like me to know?",
    },
    causes: {
      1: "It's all right to tell it in pieces. Has it been like this from the start, or did something change?",
      2: "Is it what is said, how it is said, or what might come of it?",
      3: "You shouldn't be left alone with it. Do others see it when it happens?",
    },
    more: {
      1: "Thank you for telling me; that can't have been easy. What do you do afterwards to steady yourself?",
      2: "Is there somebody at work in whose company you feel at ease?",
      3: "You don't have to bear this in silence. Whom have you told so far?",
    },
  },
  angry: {
    clarify: {
      1: "I take no side here, I'd like to understand. What happened?",
      2: "That has clearly worn you out. What is the thing you can't let pass?",
      3: "You needn't choose your words for me. What bothers you most in the way you work together?",
    },
    causes: {
      1: "Where did it start to go wrong, in your view?",
      2: "What did you expect, and what did you get?",
      3: "Have the two of you ever talked about it openly?",
    },
    more: {
      1: "There's more behind that, I suppose. What else?",
      2: "Suppose it were sorted out next month. What would be different?",
      3: "And what does all this do to your days?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Let's prepare it well. What should be different after the talk?",
      2: "Is it one specific situation, or the whole way you work together?",
      3: "Would you rather speak with your manager first, or with somebody outside the team?",
    },
    causes: {
      1: "What worries you most about bringing it up?",
      2: "What has happened when you raised something before?",
      3: "What do you think your manager doesn't know yet?",
    },
    more: {
      1: "One way is to say what happened, what it did, and what you'd wish for, in three short sentences. Shall we draft them?",
      2: "The HR contact can listen and explain what is possible here, before you decide anything. Would that be a good first step for you?",
      3: "It can help to talk it through with somebody you trust who isn't involved. Who comes to mind?",
    },
  },
  changes_subject: {
    clarify: {
      1: "We don't have to talk about your manager. What would you like instead?",
      2: "Right, let's turn the page. What is it you came for?",
      3: "All yours. Which topic would do you good now?",
    },
    causes: {
      1: "That's your decision. What is pressing about the other thing?",
      2: "Did my question come at a bad moment?",
      3: "How did that come to matter to you?",
    },
    more: {
      1: "Off we go, then. What's the story?",
      2: "I'm glad to talk about that. If you want to pick this up again later, it will keep.",
      3: "Very well. What has been going on there?",
    },
  },
};
