import type { FollowUpTexts } from "../../write-family.ts";

export const followUps: FollowUpTexts = {
  denies: {
    clarify: {
      1: "Good to hear. Is it the amount that suits you, or mostly how your days are arranged?",
      2: "Then I'll take it as you say. Has it been like this for a while, or did something get easier?",
      3: "That's a good place to be. Is it about right, or could there even be a little more?",
    },
    causes: {
      1: "Nice. What helps you keep it that way?",
      2: "That isn't a given everywhere. What makes it work for you, do you think?",
      3: "Good. Is there somebody or something that keeps your days in shape?",
    },
    more: {
      1: "All right, I'll leave it there. If that changes one day, you can come back to it whenever you like.",
      2: "Thanks for telling me. Is there something else you'd rather use this time for?",
      3: "Then we don't need to go looking for a problem. What else is going on in your days?",
    },
  },
  minimises: {
    clarify: {
      1: "You manage, I believe that. What does managing look like on an ordinary day?",
      2: "A bit much can still be much. How does a full day go for you?",
      3: "When you say it's fine: is it fine as it is, or fine for now?",
    },
    causes: {
      1: "Is it one busy stretch with an end in sight, or has it become the normal pace?",
      2: "What brings the extra load, would you say: the tasks, the deadlines, or what comes in between?",
      3: "Others may be busy too, and yours still counts. What adds the most to it?",
    },
    more: {
      1: "It doesn't have to be dramatic to be worth a few words. Which part of it do you notice most?",
      2: "What do you do less of when work gets like this?",
      3: "No need to make it bigger than it is. Just tell me how it is for you, in your own words.",
    },
  },
  confirms: {
    clarify: {
      1: "Thank you for saying it plainly. Which part of the work wears you out the most?",
      2: "That is a lot to carry. Does it weigh more in the hours, or in all you have to keep in mind?",
      3: "I'd like to understand it properly. What did your last working day look like, from start to end?",
    },
    causes: {
      1: "When did it begin to be too much, as far as you can tell?",
      2: "Was there a moment when the work grew, such as a colleague leaving or a new project?",
      3: "Where does most of it come from: your own tasks, requests from others, or things nobody planned?",
    },
    more: {
      1: "And how far does it follow you into the evenings and the weekends?",
      2: "What gets pushed aside when the days are this full?",
      3: "Does anybody around you know how full your days are?",
    },
  },
  distressed: {
    clarify: {
      1: "I'm glad you told me. You don't have to explain it well. What feels heaviest right now, today?",
      2: "That is really hard. Are there times of the day when it's worst, or is it there all the time?",
      3: "One thing at a time, at your pace. Would you like to talk about the work first, or about what it does to you?",
    },
    causes: {
      1: "Nobody can run at that pace for ever. Was there one thing that tipped it?",
      2: "There is no fault to look for here. What has used up your strength the most?",
      3: "However you got here, it's no failing. Did it come slowly, or was there a week when it became too much?",
    },
    more: {
      1: "Take your time, there is no hurry here. What else belongs to it?",
      2: "You've held on with a lot on your shoulders. Who is there for you when the day is over?",
      3: "I'm sorry it has come to this. Has it got into your sleep and your free time as well?",
    },
  },
  angry: {
    clarify: {
      1: "You can be direct with me. What annoys you most about it?",
      2: "This has clearly gone too far for you. What would have to stop first?",
      3: "If my asking feels like one more task, I understand. Shall we talk about what is wrong, or leave it for today?",
    },
    causes: {
      1: "Anger usually shows that something matters. What happened that made it boil over?",
      2: "Has it been building up for long, or was it one thing too many?",
      3: "What have you tried already, and what came of it?",
    },
    more: {
      1: "You don't need to make it polite for me. What else is part of it?",
      2: "A question from me takes no work off your desk, I know that. What would make a real difference?",
      3: "Understood. Say as much of it as you want to, and I'll listen before I ask anything else.",
    },
  },
  asks_for_help: {
    clarify: {
      1: "Good that you ask. What do you need first: fewer tasks, more time, or somebody to talk it over with?",
      2: "Let's look at it together. Which one thing this week worries you most?",
      3: "I can help you find the words; changing it takes people. Who decides what lands on your desk?",
    },
    causes: {
      1: "So that we start at the right end: is it the amount, the deadlines, or the interruptions?",
      2: "Does anybody at work know about this yet?",
      3: "What has kept it from being sorted out so far?",
    },
    more: {
      1: "Whoever plans your work is often the shortest way, and the HR contact can help you prepare. Shall we think through what you'd say?",
      2: "You could take this to the HR contact, or to somebody at work you trust. Who would be easiest to start with?",
      3: "If the tiredness won't leave you, seeing a doctor is an option too. Whom could you tell this week how things are?",
    },
  },
  changes_subject: {
    clarify: {
      1: "Of course, let's talk about that. What would you like to start with?",
      2: "Gladly. Tell me what matters to you instead.",
      3: "We can go there. Is it something about work, or something else entirely?",
    },
    causes: {
      1: "It's up to you what we talk about. Was my question beside the point just now?",
      2: "That's fine. What makes this the more important thing at the moment?",
      3: "Then let's do that. Did something happen that brought it up?",
    },
    more: {
      1: "Happy to. Tell me more about it; we can come back to your workload another time, if you like.",
      2: "Let's leave the work where it is. What should I know about this?",
      3: "Good, this first then. If the workload comes up again, just say so.",
    },
  },
};
