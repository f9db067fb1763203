import type { HandOff } from "#lib/domain/conversation/care/care-card.ts";

/** Who knows of a message to HR, in a sentence or two for its author. HR reads it; besides, somebody may have been called. */
export function describeThreadHandOff({ state, who }: HandOff): string {
  const somebody = who === "" ? "the people who look after this at your company" : who;
  switch (state) {
    case "told":
      return `Your message is with HR. Because you may need somebody now, ${somebody} was called as well; how soon they see it is not sure, so please use the numbers if it is urgent.`;
    case "taken":
      return `Your message is with HR, and ${somebody} has seen that you need somebody and is looking after it.`;
    case "offered":
      return "Your message is with HR, and everybody there can read it. If you would rather talk, you can ask for somebody to come to you.";
    case "unreachable":
      return "Your message is with HR, but nobody could be called just now. Please use one of the numbers here.";
    case "closed":
      return "Your message is with HR. You can ask for a person again at any time.";
  }
}
