import type { ConversationText } from "../../conversation-analysis.ts";
import { assignSpeakers, type SpeakerCertainty } from "../speakers/assign-speakers.ts";
import type { Said } from "../speakers/said.ts";
import type { Place } from "../text/value-scanner.ts";

/** What is known around a record: from the objects it lies in. */
export type RecordContext = {
  readonly conversationId: string | null;
  readonly employeeId: string | null;
  /** How the employee may be named among the speakers. */
  readonly employeeNames: readonly string[];
  /** What had to be mended on the way to it. */
  readonly notes: readonly string[];
};

export const noContext: RecordContext = {
  conversationId: null,
  employeeId: null,
  employeeNames: [],
  notes: [],
};

/** One conversation of a file, or why there is none where one should be. */
export type Finding = {
  readonly place: Place;
  readonly conversationId: string | null;
  readonly employeeId: string | null;
} & (
  | {
      readonly kind: "conversation";
      readonly conversation: ConversationText;
      readonly speakers: SpeakerCertainty;
      readonly notes: readonly string[];
    }
  | { readonly kind: "failure"; readonly reason: string }
);
export type Sink = (finding: Finding) => void;

/** Longer conversations are refused: nobody talks like that, and one record must not fill the memory. */
export const longestConversation = { characters: 2_000_000, messages: 20_000 };

/** So many bytes of a file are held at once: a longer list or object is entered and read piece by piece. */
export const wholeBytes = 2 * longestConversation.characters;

export const tooLongReason = `It is longer than a conversation may be (${longestConversation.characters / 1_000_000} million characters or ${longestConversation.messages.toLocaleString("en")} messages).`;

/** The conversation that some messages make, in the order in which they were said. */
export function toFinding(said: readonly Said[], context: RecordContext, place: Place): Finding {
  const { conversationId, employeeId, employeeNames, notes } = context;
  const head = { place, conversationId, employeeId };
  const spoken = said
    .map((each) => ({ ...each, text: cleanText(each.text) }))
    .filter(({ text }) => text !== "");
  if (spoken.length === 0) return { ...head, kind: "failure", reason: "Its messages hold no words." };
  const named = nameUnnamed(inOrder(spoken));
  const assigned = assignSpeakers(named, employeeNames);
  if ("failure" in assigned)
    return { ...head, kind: "failure", reason: [assigned.failure, ...notes].join(" ") };
  const wordless = said.length - spoken.length;
  const silent = wordless === 0 ? [] : [`${wordless} of its messages hold no words and were left out.`];
  const { turns, certainty } = assigned;
  const all = [...new Set([...notes, ...assigned.notes, ...silent])];
  return { ...head, kind: "conversation", conversation: { turns }, speakers: certainty, notes: all };
}

/** Messages that say nothing of their speaker are taken as two who take turns. */
function nameUnnamed(said: readonly Said[]): readonly Said[] {
  if (said.some(({ speaker }) => speaker !== "")) {
    return said.map((each) => (each.speaker === "" ? { ...each, speaker: "(no name)" } : each));
  }
  return said.map((each, index) => ({ ...each, speaker: takeTurns(index) }));
}

export function takeTurns(index: number): string {
  return index % 2 === 0 ? "the first of the two" : "the second of the two";
}

/** By the numbers that the file gives its messages, else by their times, else as they stand. */
function inOrder(said: readonly Said[]): readonly Said[] {
  const orders = said.flatMap(({ order }) => (order === null ? [] : [order]));
  if (orders.length === said.length && new Set(orders).size > 1) {
    return said.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0));
  }
  const times = said.map(({ sentAt }) => (sentAt === null ? Number.NaN : Date.parse(sentAt)));
  if (times.some(Number.isNaN)) return said;
  return said
    .map((each, index) => ({ each, at: times[index] ?? 0 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

const controls = /[\p{Cc}\p{Cs}\u200b\u2060\ufeff]/gu;

function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(controls, (character) => (character === "\n" || character === "\t" ? character : ""))
    .trim();
}
