import { z } from "zod";

/**
 * What is said in the bench: made from the number of a client and of a round, so that the endpoint, which says it, and
 * the clients, who hear it, know it without telling each other. No two sentences of a reply are alike.
 */
const openings = [
  "A week like that",
  "What you describe",
  "So much at once",
  "Being asked all the time",
  "A day without a pause",
  "Work that never quite ends",
  "Waiting for an answer",
  "Holding it all together",
  "Doing this on your own",
  "A plan that keeps moving",
  "Speaking up again and again",
  "Coming home this late",
];
const middles = [
  "can take more out of you",
  "often weighs a good deal heavier",
  "wears anybody down in time",
  "leaves hardly any room to breathe",
  "asks for a lot of patience",
  "makes small things feel large",
  "is tiring in a quiet way",
  "costs more strength than it seems",
  "sounds like a lot to carry",
  "would be hard for most people",
  "tends to follow you home",
  "may well explain the bad nights",
];
const ends = [
  "than anyone around you sees.",
  "when it goes on for weeks.",
  "even when you like the work.",
  "and that is nothing to hide.",
  "so it makes sense to pause.",
  "however strong you are.",
  "before you notice it yourself.",
  "and you have kept going anyway.",
  "whatever others make of it.",
  "long before it shows outside.",
  "and it helps to say so.",
  "as you have found out by now.",
];

export type Talk = { readonly client: number; readonly round: number };

const turns = [
  ", and after all those hours nobody could expect much more",
  ", though it can be hard to put into words",
  ", all the more since you were left alone with it",
  ", no matter how used to it you may be",
  ", while the evenings get shorter and the nights lighter",
  ", and a free day hardly makes up for that",
  ", because there was never a moment that was yours",
  ", as if the list began again every single morning",
  ", even though each part of it looked quite doable",
  ", and rest does not come by itself after that",
  ", so the little things that help fall away first",
  ", with your thoughts still at the desk at night",
];

/** The sentences of one reply, each with the space before it; together they last longer than it takes all to begin. */
export function sentencesOf({ client, round }: Talk, count: number): string[] {
  const at = client * 31 + round * 7;
  return Array.from({ length: count }, (_, index) => {
    const [opening, middle, end, turn] = [
      openings[(at + index) % 12],
      middles[(at + index * 5) % 12],
      ends[(at + index * 7) % 12],
      turns[(at + index * 11) % 12],
    ];
    return `${index === 0 ? "" : " "}${opening} ${middle} ${end?.slice(0, -1)}${turn}.`;
  });
}

/** A sentence as a tokenizer parts it: longer words in two. */
export function tokensOf(sentence: string): string[] {
  return sentence.match(/\s*[A-Za-z]{1,6}|[^A-Za-z\s]/g) ?? [];
}

/** What the person says; it names the talk. */
export function messageOf({ client, round }: Talk): string {
  return `It has been a long week again and I am tired. (Talk ${client}.${round})`;
}

const asked = z.object({ messages: z.array(z.object({ content: z.string() })) });

/** The talk that a request asks for: the one its last message ends with; null for any other request. */
export function findTalk(body: string): Talk | null {
  const last = asked.parse(JSON.parse(body)).messages.at(-1)?.content ?? "";
  const named = /\(Talk (\d+)\.(\d+)\)$/.exec(last.trim());
  return named === null ? null : { client: Number(named[1]), round: Number(named[2]) };
}

/** A clock that all processes of a machine share, in milliseconds. */
export function sharedNowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export const keyOf = ({ client, round }: Talk): string => `${client}.${round}`;
