import type { RuleHolder } from "./rule-topics.ts";

/** Elara does not know what a company has settled, and says so. `{it}` is what was asked about, in words of ours. */
export const unknownRules: readonly string[] = [
  "How your company handles {it} is something I don't know, and I'd rather not guess.",
  "The rules on {it} differ from place to place, and yours are not known to me.",
  "On {it} I can't give you a reliable answer, because I don't know what applies to you.",
  "I wish I could tell you; what is settled about {it} where you work is beyond what I know.",
];

/** The same, where nothing of ours names what was asked. */
export const unknownAnyRule: readonly string[] = [
  "That is something each company settles for itself, and I don't know how yours does.",
  "I don't know your company's rule on that, and a guess could mislead you.",
  "Nobody has told me how that is settled where you work, so I'd rather not guess.",
];

/** Who knows it, so that nobody is sent away with a shrug. */
export const whoKnows: Readonly<Record<RuleHolder, readonly string[]>> = {
  hr: [
    "HR can tell you for certain, and the handbook or the intranet often says it in writing.",
    "The surest way is a short question to HR; your contract may say something about it as well.",
    "Your HR contact knows, and the intranet is worth a look beforehand.",
  ],
  pay: [
    "Payroll or HR can tell you exactly, and your contract may say it too.",
    "Ask HR or whoever runs payroll; they can look at your own case.",
    "HR knows what applies to you, and the intranet may have it in writing.",
  ],
  time: [
    "Ask your manager how it is done in your team, and HR for what is settled for everybody.",
    "HR can tell you, and your contract or the handbook may say it in writing.",
    "Your manager or HR knows, and where there is a works council, it can be asked as well.",
  ],
  travel: [
    "HR or your manager can tell you; the intranet often has the amounts and the way to claim them.",
    "Ask whoever handles expenses, or HR, best before you spend anything.",
    "The handbook or the intranet is a good first look, and HR can answer the rest.",
  ],
  health: [
    "HR can tell you what there is, and you needn't give a reason for asking.",
    "Ask HR, or look at the intranet if you would rather not ask anybody yet.",
    "The help button shows whom you can reach, and HR can tell you about the rest.",
  ],
  office: [
    "Your manager can tell you how it is handled, and the handbook or HR what holds for everybody.",
    "Ask HR or your manager before you do it, and have a look at the handbook.",
    "The handbook or the intranet may say it, and HR can answer what it leaves open.",
  ],
  complaint: [
    "HR can tell you how it goes; where there is a works council, it can be asked too.",
    "Ask HR who is responsible, or somebody whom you trust there; the help button shows whom you can reach.",
    "The handbook or the intranet may describe the way, and HR can explain it to you.",
  ],
};

/** The door that stays open beside the answer. */
export const ruleOffers: readonly string[] = [
  "If something hangs on the answer for you, you can tell me about that here.",
  "If it helps, we can put the question into words together before you ask it.",
  "And if there is more behind the question, I'm glad to hear it.",
];

/** Before what HR has entered, word for word. */
export const policyLeads: readonly string[] = [
  "Here is what your company has written about this, word for word:",
  "Your company has put this into words:",
  "What your company says about it reads like this:",
];
/** After it: what it leaves open. */
export const policyEnds: readonly string[] = [
  "Whether it fits your own case, HR can tell you for certain.",
  "More than this I don't know; HR can answer what it leaves open.",
  "For anything beyond that, please ask HR.",
];
