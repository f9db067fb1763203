import type { Certainty, GuardReason } from "./guard-reasons.ts";

export type SentencePart = {
  readonly text: string;
  /** From where on its words alone say that it is bad: in a part they say less than in a whole sentence. */
  readonly badFrom: number;
  /** What counts of it, and how sure a refusal has to be. */
  readonly reasons: ReadonlySet<GuardReason>;
  readonly counts: ReadonlySet<Certainty>;
};

const fewestWords = 4;
const quotations = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|\u2018([^\u2019]+)\u2019(?!\p{L})/gu;
const inQuotes = {
  badFrom: 0.2,
  reasons: new Set<GuardReason>([
    "unsafe",
    "internals",
    "medical_advice",
    "employer_promise",
    "other_person",
    "taking_sides",
  ]),
  counts: new Set<Certainty>(["sure", "likely"]),
} as const;
const joints = /[:;()]\s*|\s[–—-]\s/gu;
const atJoints = {
  badFrom: 2.5,
  reasons: new Set<GuardReason>(["unsafe", "internals"]),
  counts: new Set<Certainty>(["sure"]),
} as const;

/** The parts of a sentence that are judged by themselves too: what is quoted, and what stands between its joints. */
export function listParts(sentence: string): SentencePart[] {
  const quoted = [...sentence.matchAll(quotations)]
    .map((found) => found.slice(1).find((each) => each !== undefined) ?? "")
    .filter(isLong)
    .map((text) => ({ text, ...inQuotes }));
  const bare = sentence.replace(quotations, " ");
  const parts = bare.split(joints).filter((part) => isLong(part) && part.length < bare.length);
  return [...quoted, ...parts.map((text) => ({ text, ...atJoints }))];
}

function isLong(part: string): boolean {
  return part.trim().split(/\s+/u).length >= fewestWords;
}

const lastPiece = /[^.!?\n]*[.!?\n]?\s*$/u;

/** A piece that goes on with the sentence before it, put together with it: one that begins small, or a broken line. */
export function joinBroken(piece: string, before: string): string {
  if (before === "" || !/^[\s"'“*_]*\p{Ll}/u.test(piece)) return piece;
  const begun = lastPiece.exec(before.trimEnd())?.[0] ?? "";
  return `${begun.trim().replace(/[.!?]$/u, "")} ${piece.trim()}`;
}
