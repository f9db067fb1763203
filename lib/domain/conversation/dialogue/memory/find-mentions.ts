import type { FamilyName } from "../../bank/family-names.ts";
import type { ReadMessage } from "../message/read-message.ts";
import { mentionNouns, mentionQualifiers } from "./mention-nouns.ts";

/** Something the person told of, as Elara may say it back: "your new manager", "the deadline". */
export type Mention = {
  readonly phrase: string;
  readonly noun: string;
  /** Null: life beside work. */
  readonly family: FamilyName | null;
};

const owned = /\b(my|our|the|this|these|those|a|an)(?=((?: [a-z-]+){1,3}))/g;
const sleepless = /\b(?:can't|don't|didn't|not|hardly|barely|never) (?:really )?sle(?:ep|pt)\w*/;

/**
 * The things a message tells of. Every word that is said back stands in lists of ours, so that nothing which was
 * written can be put into Elara's mouth.
 */
export function findMentions({ plain }: ReadMessage): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const [, owner = "", tail = ""] of plain.matchAll(owned)) {
    const mention = toMention(owner, tail.trim().split(" "));
    if (mention !== null && (isOwn(owner) || !onlyOwn.has(mention.noun)) && !found.has(mention.noun))
      found.set(mention.noun, mention);
  }
  if (found.size === 0 && sleepless.test(plain)) {
    found.set("sleep", { phrase: "your sleep", noun: "sleep", family: "leave_rest" });
  }
  return [...found.values()];
}

/** The noun is the longest known run of one or two words; up to one known qualifier may stand before it. */
function toMention(owner: string, words: readonly string[]): Mention | null {
  for (const start of [0, 1]) {
    const qualifier = start === 0 ? "" : (words[0] ?? "");
    if (start === 1 && !mentionQualifiers.has(qualifier)) return null;
    for (const length of [2, 1]) {
      const noun = words.slice(start, start + length).join(" ");
      const family = mentionNouns.get(noun);
      if (family === undefined || words.length < start + length) continue;
      const phrase = [ownerBack(owner), qualifier, noun].filter((word) => word !== "").join(" ");
      return { phrase, noun, family };
    }
  }
  return null;
}

function ownerBack(owner: string): string {
  return isOwn(owner) ? "your" : "the";
}

function isOwn(owner: string): boolean {
  return owner === "my" || owner === "our";
}

/** Said back only where they are somebody's own: "the evening" is a time, "my evenings" are a theme. */
const onlyOwn = new Set(
  "evening evenings nights weekend weekends hours office job role position break breaks move house flat family friend friends team holiday holidays leave pay music football".split(
    " ",
  ),
);
