import type { HandOff } from "#lib/domain/conversation/care/care-card.ts";

/** Who at the company knows, in a sentence or two for the person. */
export function describeHandOff({ state, who }: HandOff): string {
  const somebody = who === "" ? "the people who look after this at your company" : who;
  switch (state) {
    case "told":
      return `This is now in front of ${somebody} inside Elara; how soon they see it is not sure, so please use the numbers if it is urgent. They do not read what you write here.`;
    case "taken":
      return `${capitalise(somebody)} has seen it and is looking after it. They do not read what you write here.`;
    case "offered":
      return "Nobody at your company has been told. That is for you to decide.";
    case "unreachable":
      return "Nobody at your company could be told just now. Please use one of the numbers here.";
    case "closed":
      return `${capitalise(somebody)} has closed this. You can ask for a person again at any time.`;
  }
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
