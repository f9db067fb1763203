import { anyOf } from "../guard-rule.ts";

/** Words that only the law has: a statement with one is a statement of law. */
export const lawWords = anyOf(
  "illegal(?:ly)?|unlawful(?:ly)?|lawful(?:ly)?|legal(?:ly)?|law|laws|statut[a-zß-ɏ]+|legislation|jurisdiction",
  "tribunals?|courts?|judges?|lawsuits?|sue|suing|prosecut[a-zß-ɏ]+|press charges|litigation|injunction|whistleblowers?",
  "liable|liability|damages|compensation|severance|settlement|defamation|libel|slander|negligen[a-zß-ɏ]+|crime|criminal|offence|felony|fraud|wage theft",
  "(?:breach|violation|infringement)(?: of)?|violat(?:e|es|ed|ing)|infring[a-zß-ɏ]+|(?:constructive|unfair|wrongful) dismissal|retaliation|hostile work environment|protected (?:characteristic|class|group|status|disclosure)|duty of care|equal pay|gdpr|equality act|working time (?:rules?|directive|act)|labou?r (?:law|code|rights)|employment (?:law|act|rights)|collective agreement|notice period|human rights|personnel file",
);
