import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "Wonderful. What does rest look like for you?",
      2: "That's good, plenty of people struggle with it. Was it a conscious decision to keep your free time free?",
      3: "Well rested is a fine way to start. Does it last through the week?",
    },
    causes: {
      1: "What do you do differently from those who never get away?",
      2: "Is it easy to take leave where you work, or do you simply insist on it?",
      3: "Somebody taught you how to stop, or you found out for yourself. How did you learn it?",
    },
    more: {
      1: "I'm glad. Then there's no need to say more about it, unless you want to.",
      2: "Keep hold of that. What else would you like to talk about?",
      3: "And what are you going to do with your next free day?",
    },
  },
  minimises: {
    clarify: {
      1: "Rest can wait for a while, and rarely for ever. When would be a good time for it?",
      2: "Tired has many grades. How do you feel on a Thursday afternoon?",
      3: "Holidays aren't for everyone. What does restore you, if it isn't being away?",
    },
    causes: {
      1: "What would happen if you didn't look at your mail for three days?",
      2: "Is it that you don't need it, or that there never seems to be the right moment?",
      3: "Who takes over when you're gone? Sometimes that is the whole question.",
    },
    more: {
      1: "People find all sorts of ways to keep going. What are yours?",
      2: "You've adjusted to it, it seems. Can you still remember how it was before?",
      3: "I don't want to sell you a holiday. What would be a small break that you'd really enjoy?",
    },
  },
  confirms: {
    clarify: {
      1: "So a real pause is hard to come by. Is it harder to get the days, or to let go once you have them?",
      2: "So even rest has become work. When was it last easy?",
      3: "What happened the last time you tried to take time off?",
    },
    causes: {
      1: "Who or what needs you so much that you can't be away?",
      2: "Refused, moved, or never asked for: how does your leave usually get lost?",
      3: "Some of it may lie in the rota and some in your own head. Where does the larger part lie?",
    },
    more: {
      1: "How does it show by now, in your body or in your temper?",
      2: "And the people at home, what do they say about it?",
      3: "What would you do with a week in which nobody could reach you?",
    },
  },
  distressed: {
    clarify: {
      1: "You sound utterly worn out. Is there any hour of the day when it's a little better?",
      2: "I'm sorry, that is far beyond ordinary tiredness. How long have you been going on like this?",
      3: "Let's not look at the whole week. What is the next thing you have to do, and could it wait?",
    },
    causes: {
      1: "What keeps you awake, do you think: thoughts, worries, or the hours themselves?",
      2: "There is only so much strength in anybody. Where has yours gone?",
      3: "Did something come on top of the work, at home for instance?",
    },
    more: {
      1: "When sleep stays away for weeks, a doctor is a good person to ask. Would that be possible for you soon?",
      2: "Who could take something off you tomorrow, even one single thing?",
      3: "It's good that you say it out loud. What would be the kindest thing somebody could do for you now?",
    },
  },
  angry: {
    clarify: {
      1: "Looking forward to free time and not getting it would make most people cross. What reason were you given, if any?",
      2: "Free time ought to be free. How often does something get in the way of yours?",
      3: "You have every reason to want your free time. What has annoyed you the most about how it's handled?",
    },
    causes: {
      1: "Is it one person who decides this way, or is it the way the whole place is planned?",
      2: "How did it come to this, in your view?",
      3: "What did you say to them, and what did you leave unsaid?",
    },
    more: {
      1: "I don't get tired, being an AI, so I can only ask and listen. What is it like for you?",
      2: "Let it out. What else belongs in this picture?",
      3: "Which one change to the way leave works would make you less angry?",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Yes, let's look at it. What would be different if it went well?",
      2: "I can help you with the words. Who would have to hear them?",
      3: "Two things often get mixed up: getting the days, and resting on them. With which would you like to start?",
    },
    causes: {
      1: "What has stood in the way up to now, as far as you know?",
      2: "Is it the days you can't get, or the head that won't stop? It may be easier to find a step once we know.",
      3: "Is it about having enough people, about how it's asked, or about something else?",
    },
    more: {
      1: "Your HR contact knows the rules on leave and can explain how requests are decided. What would you want to ask there?",
      2: "It can help to ask early, name two possible dates and say who could stand in. Shall we write it together?",
      3: "A fixed small ending to the workday helps some people, such as a walk or a closed lid. What might yours be?",
    },
  },
  changes_subject: {
    clarify: {
      1: "Fine, we leave rest at rest. What is it that you want to talk about?",
      2: "Understood. Let's hear about the other thing.",
      3: "Yes, of course. Shall I just listen, or do you want an answer to something?",
    },
    causes: {
      1: "It's all right to put this off. What makes the other subject come first?",
      2: "Good. Since when has that been on your mind?",
      3: "I'll follow you. Did anything special happen about it today?",
    },
    more: {
      1: "Then tell me. If you want to return to time off at some point, I'm easily persuaded.",
      2: "Let's see. What part of it matters to you the most?",
      3: "All yours. How would you describe it to a friend?",
    },
  },
};
