import { privacyQuestions } from "./privacy-questions.ts";
import type { TruthfulAnswer } from "./truthful-answer.ts";

/** What is true of who reads, what is kept and what follows. Compare the disclosure before the first message. */
export const privacyAnswers: readonly TruthfulAnswer[] = [
  {
    id: "when_told",
    asks: privacyQuestions.told,
    answers: [
      [
        "Only if your words sound as if somebody's life or safety is in danger, yours or another's.",
        "Then the people whom your company has named for that learn that you may need somebody and what kind of help, never what you wrote, and you are told in the same moment.",
        "About harassment or unfair treatment you decide yourself whether anybody is told.",
      ],
      [
        "Feeling bad, being angry or complaining calls nobody.",
        "Danger to a life does, and then I say so to you at once.",
      ],
    ],
  },
  {
    id: "training",
    asks: privacyQuestions.machine,
    answers: [
      [
        "I don't learn from what you write: no conversation with me becomes training material, and there is no export for that.",
        "On which servers I run is for your company to choose, and HR or IT can tell you where they are.",
        "What is stored of our talk is encrypted, and no administrator can read it.",
      ],
      ["As far as I'm concerned nothing is learnt from your words; where I run, your company can tell you."],
    ],
  },
  {
    id: "summary",
    asks: privacyQuestions.summary,
    answers: [
      [
        "After a talk with enough in it, a short summary may be written: what it was about, how it sounded and what could help, with single sentences of yours.",
        "You read it first, and you can correct it, keep it back or take it back.",
        "The conversation itself can't be read by HR, by administrators or by managers.",
      ],
      [
        "HR gets at most the short summary, never the chat.",
        "Whether you kept one back looks to HR as if there had been none.",
      ],
    ],
  },
  {
    id: "consequences",
    asks: privacyQuestions.consequences,
    answers: [
      [
        "What you write here decides nothing by itself, and neither HR nor your manager can read it.",
        "HR may get a short summary of it, which you can correct or keep back.",
        "I can't make promises for your company, so share what feels right to you and leave out the rest.",
      ],
      [
        "By itself, nothing you say here leads to a decision about you, and your manager can't read it.",
        "You choose how much you tell me, and it's fine to keep things to yourself.",
      ],
      [
        "That stays true: the chat can't be read by HR, and of a summary you decide yourself.",
        "You may leave out names and details whenever you like.",
      ],
    ],
  },
  {
    id: "deletion",
    asks: privacyQuestions.kept,
    answers: [
      [
        "You can delete a conversation yourself, from your list of conversations.",
        "What you write is stored encrypted until then, or until your company's time limit for it ends.",
        "The Privacy page has more about what is held about you.",
      ],
      [
        "Deleting is up to you: every conversation in your list can be removed, and its texts go with it.",
        "Until then it is kept encrypted, and neither HR nor an administrator can read it.",
      ],
    ],
  },
  {
    id: "who_reads",
    asks: privacyQuestions.readers,
    answers: [
      [
        "Nobody in HR, no administrator and no manager can read what we write here.",
        "Afterwards a summary of a few sentences may be written for HR; you can read it, correct it, and keep it back or take it back.",
        "The one exception is danger to somebody's life or safety: then a named person at your company is told, and you are told that they are.",
      ],
      [
        "As I said, this conversation itself stays closed to HR, to administrators and to managers.",
        "HR may get a short summary, which you can correct or keep back; only danger to somebody goes further, and then I tell you.",
      ],
      [
        "It is tied to your account, so it isn't anonymous; but neither HR nor a manager can open it.",
        "The two limits are the summary, of which you decide, and danger to a life, where people are told that you may need somebody.",
      ],
    ],
  },
];
