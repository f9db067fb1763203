import type { FamilyName } from "../../bank/family-names.ts";

/** Small offers for somebody who asks what to do: things within one's own reach. No therapy, no law, no promise. */
export const smallSteps: Readonly<Record<FamilyName, readonly string[]>> = {
  workload: [
    "One thing that helps many: write down all that is on your desk, and ask whoever plans your work which three come first.",
    "You could keep one hour a day free of meetings, put it into your calendar, and defend only that one for now.",
    "A sentence for the next request: I can do that, and then this other thing has to wait, so which one is it.",
  ],
  mood: [
    "A small start: notice for three days what makes it a little lighter and what makes it heavier, just two words each evening.",
    "It can help to tell one person whom you trust how it really is, without asking for a solution.",
    "If it stays this low for weeks, a doctor is a good first person to speak to.",
  ],
  recognition: [
    "You could note what you got done this month, so that you have it at hand when your work is spoken about.",
    "Sometimes asking helps: a short what did you think of it, right after something is finished.",
    "You might tell the person whose word matters to you which work of yours they should know about.",
  ],
  performance: [
    "You could ask for one example of what good would look like, so that you aren't guessing.",
    "It often helps to write down which part of the feedback you agree with and which you'd like explained.",
    "A short talk every second week about one goal is easier than one long talk a year.",
  ],
  manager: [
    "You could ask for twenty minutes and say one thing only: what you need in order to work well.",
    "It can help to begin with what you see and what it does to you, before what should change.",
    "If a talk between the two of you feels unsafe, you could ask somebody in HR how to go about it first.",
  ],
  onboarding: [
    "You could collect your questions for two days and ask somebody for half an hour on all of them.",
    "Naming one person to go to with small questions makes the first months easier; you can ask for one.",
    "You might ask what you are expected to know by now, and what can still wait.",
  ],
  leave_rest: [
    "You could put one free day into the calendar now, even a single one, before the weeks fill up.",
    "A fixed end on two evenings a week, with the phone in another room, is easier to keep than every evening.",
    "If sleep stays away for weeks, a doctor is the right person to ask.",
  ],
  belonging: [
    "You could ask one colleague for a coffee or a short call; one person is often enough to begin with.",
    "It may help to tell somebody whom you trust in the team that you feel a little outside.",
    "If there is a group or a regular lunch, asking to come along once is a small risk.",
  ],
  growth: [
    "You could write down two things that you'd like to be able to do in a year, and bring them to your next talk.",
    "Asking somebody whose work interests you how they got there costs little and tells a lot.",
    "You might ask for one task that is new to you, small enough to try.",
  ],
  conflict: [
    "It can help to write down what happened and what you would wish for, before you speak about it.",
    "You could ask for a short talk, just the two of you, and begin with what you noticed rather than with who is to blame.",
    "If it's stuck, a third person can help: somebody in HR, or a colleague whom both of you trust.",
  ],
  no_data: [
    "You could begin with one small thing that would make this week a little easier, and ask somebody for it.",
    "Telling one person whom you trust how it's going is often the easiest first step.",
    "You might write down what you would like to be different, in one sentence, and look at it again tomorrow.",
  ],
};

/** For somebody who asks whom they can turn to. */
export const peopleToReach: readonly string[] = [
  "The help button shows people at your company whom you can speak to, and lines outside of it.",
  "There are people in HR whose task this is; you find them under the help button and can write to them yourself.",
];

export const wordsOffer: readonly string[] = [
  "If you like, tell me what you'd want to say, and we find the words together.",
  "I can go through with you how you would begin such a talk.",
];
