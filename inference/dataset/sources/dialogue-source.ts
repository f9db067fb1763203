import type { FamilyName } from "#lib/domain/conversation/bank/family-names.ts";
import type { AnswerKind } from "#lib/domain/conversation/bank/question-bank.ts";
import { holdByRules } from "#lib/domain/conversation/council/hold-by-rules.ts";
import { replyTo } from "#lib/domain/conversation/dialogue/reply-to.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import type { Severity } from "#lib/domain/detection/verdicts.ts";
import type { SplitName } from "../conversation.ts";
import type { Draw } from "../words/draw.ts";
import { createSlotFiller } from "../words/fill-slots.ts";
import { roughen } from "../words/roughen.ts";
import { drawSituation } from "./situations.ts";
import type { Draft, Source, SplitTexts } from "./source.ts";

type Cell = { readonly family: FamilyName; readonly severity: Severity; readonly answer: AnswerKind };

/** Conversations of one cell of the grid: Elara opens, the person answers so, and the embedded model goes on. */
export function dialogueSource(cell: Cell, split: SplitName, texts: SplitTexts): Source {
  const { family, severity, answer } = cell;
  const contextFamily = `dialogue/${family}/${severity}/${answer}~${split}`;
  return {
    contextFamily,
    kind: "dialogue",
    split,
    weight: 1,
    draw: (draw) => converse(cell, contextFamily, { draw, texts }),
  };
}

const shareOfTwo = 0.75;

/** How people go on after an answer of a kind. */
const goesOn: Readonly<Record<AnswerKind, readonly AnswerKind[]>> = {
  denies: ["changes_subject"],
  minimises: ["confirms", "minimises", "denies"],
  confirms: ["confirms", "distressed", "asks_for_help", "angry"],
  distressed: ["distressed", "confirms", "asks_for_help"],
  angry: ["angry", "confirms", "changes_subject"],
  asks_for_help: ["confirms", "asks_for_help"],
  changes_subject: [],
};

function converse(
  cell: Cell,
  contextFamily: string,
  { draw, texts }: { draw: Draw; texts: SplitTexts },
): Draft | null {
  const { family, severity, answer } = cell;
  const situation = { ...drawSituation(draw, cell), problems: [{ family, severity }] };
  const seed = draw.below(1_000_000);
  const next = goesOn[answer];
  const kinds = [answer, ...(next.length > 0 && draw.chance(shareOfTwo) ? [draw.pick(next)] : [])];
  const turns: Turn[] = [];
  // Says whether the message was taken as what it is: what was misheard is no example.
  const reply = (kind: AnswerKind | null): boolean => {
    if (kind === "changes_subject") {
      turns.push({ role: "elara", text: draw.pick(lettingGo(texts, family)) });
      return true;
    }
    const facts = { turns: [...turns], situation, bank: texts.bank, seed };
    const consensus = turns.length < 2 ? null : holdByRules(facts).consensus;
    const { text, answerKind } = replyTo({ ...facts, consensus });
    turns.push({ role: "elara", text });
    return kind === answerKind;
  };
  const fill = createSlotFiller(draw);
  reply(null);
  for (const kind of kinds) {
    const says = answersOf(texts, family, kind).filter((text) => !turns.some((turn) => turn.text === text));
    if (says.length === 0) return null;
    turns.push({ role: "person", text: roughen(fill(draw.pick(says)), draw) });
    if (!reply(kind)) return null;
  }
  const about = { kind: "dialogue", contextFamily, language: "en", family, severity } as const;
  return { ...about, answerKinds: kinds, turns, policies: null, danger: null };
}

/** What the bank says to whoever turns to something else; the embedded model would go on with a theme of its own. */
function lettingGo({ bank }: SplitTexts, family: FamilyName): readonly string[] {
  const followUps = bank.families.find(({ name }) => name === family)?.followUps ?? [];
  return followUps.filter(({ after }) => after === "changes_subject").map(({ text }) => text);
}

function answersOf({ bank }: SplitTexts, family: FamilyName, kind: AnswerKind): readonly string[] {
  return bank.families.find(({ name }) => name === family)?.answers[kind] ?? [];
}
