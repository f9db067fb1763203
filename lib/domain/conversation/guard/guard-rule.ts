/** What a sentence must not say; `unless` names what makes the same words harmless. Read against the plain sentence. */
export type GuardRule = {
  readonly says: RegExp;
  readonly unless?: RegExp;
  /** The same words asked as a question claim nothing. */
  readonly isFineAsQuestion?: true;
};

/** Joins alternatives into one group of a pattern. */
export function anyOf(...parts: readonly string[]): string {
  return `(?:${parts.join("|")})`;
}

export function words(pattern: string): RegExp {
  return new RegExp(`(?<![a-zß-ɏ0-9])(?:${pattern})(?![a-zß-ɏ0-9])`, "u");
}

/** People of somebody's life, as nouns. */
export const peopleNouns = anyOf(
  "(?:line |project |general |direct )?managers?",
  "boss(?:es)?",
  "team ?lead(?:er)?s?",
  "lead",
  "supervisors?",
  "director",
  "chief",
  "(?:co-?workers?|colleagues?|team-?mates?|peers?|workmates?|deskmate)",
  "mentors?",
  "employers?",
  "leadership",
  "management",
  "husband",
  "wife",
  "partner",
  "spouse",
  "girlfriend",
  "boyfriend",
  "clients?",
  "customers?",
  "company",
  "department",
  "team",
  "hr(?: department| team)?",
);

/** Somebody who is neither the person nor Elara. */
export const somebodyElse = anyOf(
  "he",
  "she",
  "they",
  `(?:your|the|that|this|this kind of|such an?) (?:\\w+ )?${peopleNouns}`,
  "hr",
  "management",
  "everyone",
  "everybody",
  "nobody",
  "no one",
  "people(?: there| here)?",
  "the others",
);

/** Nothing is claimed when somebody says that they cannot tell. */
export const cannotTell =
  /(?<![a-zß-ɏ])(?:i|elara) (?:really |honestly |also )?(?:can not|could not|am not able to|do not|would not|am not in a position to|am in no position to)(?: \w+)? (?:say|tell|judge|know|promise|advise|guarantee|speak|decide|diagnose|assess|give|claim|see|speculate|guess|comment|pass|share|have|keep|use)/u;
/** A refusal to tell instructions or keys that tells nothing of them. */
export const keepsInstructions =
  /^(?!.*(?:they|it|which|that|instructions|prompt) (?:say|tell|forbid|ask|want|read|require|begin|start|are|i)s?(?![a-z])).*(?<![a-zß-ɏ])i (?:do not|can not|will not|never|would not|have no) (?:\w+ ){0,3}(?:instructions?|prompt|guidelines|tokens?|passwords?)(?![a-zß-ɏ])/u;

/** The person's own words, told back. */
export const toldBack =
  /(?<![a-zß-ɏ])you (?:just |also |even )?(?:said|say|wrote|write|told me|tell me|mentioned|mention|described|describe|called|call|put it|feel|felt|are (?:telling|saying)|were told|have (?:said|told|described|written|mentioned)|sounded|have the (?:sense|feeling|impression))|(?<![a-zß-ɏ])(?:it|that|this) (?:sounds|seems|looks|reads) (?:a little |a bit |to me )?(?:as if|as though|like you)|(?<![a-zß-ɏ])(?:so )?what you are saying/u;
