import { findFault } from "./checks/check-conversation.ts";
import { createHeldBack, type HeldBack } from "./checks/held-back.ts";
import { createDuplicateFinder, type DuplicateFinder } from "./checks/near-duplicates.ts";
import { createSplitGuard, type SplitGuard } from "./checks/split-guard.ts";
import { createWornTexts, type WornTexts } from "./checks/worn-texts.ts";
import { type Conversation, type SplitName, splitNames } from "./conversation.ts";
import { listSources, type Material } from "./list-sources.ts";
import { planQuotas } from "./plan-quotas.ts";
import type { Draft, Source, SplitTexts } from "./sources/source.ts";
import { createDraw, type Draw } from "./words/draw.ts";
import { writeMessages } from "./write-messages.ts";

export type BuildOptions = { readonly seed: number; readonly size: number };

/** A conversation that was taken, in the split it belongs to. */
export type Taken = { readonly split: SplitName; readonly conversation: Conversation };

/** Told of each conversation that was drawn and not taken: why, and the words it is about. */
export type OnReject = (rejection: { reason: string; text: string; contextFamily: string }) => void;

/** What validation and test get each. */
const heldOutShare = 0.05;
/** Draws in a row that lead to nothing before a source counts as empty. */
const patience = 20;

/**
 * Draws the conversations of a data set, one after the other. The same material and options give the same
 * conversations in the same order. Fewer than `size` come where the material holds no more that differ.
 */
export function* buildDataset(
  material: Material,
  { seed, size }: BuildOptions,
  onReject: OnReject = () => {},
): Generator<Taken> {
  const { sources, texts } = listSources(material, seed);
  const shelf: Shelf = {
    duplicates: createDuplicateFinder(),
    splits: createSplitGuard(),
    worn: createWornTexts(size),
    heldBack: createHeldBack(material.heldBack),
    onReject,
    seed,
  };
  const heldOut = Math.round(size * heldOutShare);
  const wanted = { train: size - 2 * heldOut, validation: heldOut, test: heldOut };
  // What is held out is drawn first, so that it is never short of what differs from train.
  for (const split of [...splitNames].reverse()) {
    const own = sources
      .filter((source) => source.split === split)
      .map((source) => new Tap(source, texts[split], shelf));
    yield* fillSplit(own, wanted[split], createDraw(seed, `order of ${split}`));
  }
}

/** Draws until a split has what is wanted, or its sources are empty. What one cannot give, the others give. */
function* fillSplit(taps: readonly Tap[], wanted: number, order: Draw): Generator<Taken> {
  let left = wanted;
  let open = taps;
  while (left > 0 && open.length > 0) {
    const quotas = planQuotas(
      open.map(({ source }) => source),
      left,
    );
    let due = open
      .map((tap) => ({ tap, count: quotas.get(tap.source) ?? 0 }))
      .filter(({ count }) => count > 0);
    while (due.length > 0) {
      for (const { tap } of order.shuffle(due)) {
        const conversation = tap.next();
        if (conversation === null) continue;
        left--;
        yield { split: tap.source.split, conversation };
      }
      due = due
        .map(({ tap, count }) => ({ tap, count: count - 1 }))
        .filter(({ tap, count }) => count > 0 && !tap.isEmpty);
    }
    open = open.filter(({ isEmpty }) => !isEmpty);
  }
}

type Shelf = {
  readonly duplicates: DuplicateFinder;
  readonly splits: SplitGuard;
  readonly worn: WornTexts;
  readonly heldBack: HeldBack;
  readonly onReject: OnReject;
  readonly seed: number;
};

/** Gives one source's conversations, each checked, until too many draws in a row led to nothing. */
class Tap {
  readonly source: Source;
  readonly #texts: SplitTexts;
  readonly #shelf: Shelf;
  #drawn = 0;
  #given = 0;
  isEmpty = false;

  constructor(source: Source, texts: SplitTexts, shelf: Shelf) {
    this.source = source;
    this.#texts = texts;
    this.#shelf = shelf;
  }

  next(): Conversation | null {
    for (let attempt = 0; attempt < patience && !this.isEmpty; attempt++) {
      const draw = createDraw(
        this.#shelf.seed,
        `${this.source.contextFamily}~${this.source.split}#${this.#drawn++}`,
      );
      const draft = this.source.draw(draw);
      if (draft === null || this.#refuses(draft)) continue;
      this.#shelf.splits.add(draft.turns, this.source.split);
      this.#shelf.worn.add(draft.turns);
      const id = `${this.source.contextFamily}#${++this.#given}`;
      return toConversation(id, draft, writeMessages(draft, this.#texts, draw));
    }
    this.isEmpty = true;
    return null;
  }

  #refuses(draft: Draft): boolean {
    const { duplicates, splits, worn, heldBack, onReject } = this.#shelf;
    const { contextFamily } = draft;
    const refuse = (reason: string, text = draft.turns[0]?.text ?? "") => {
      onReject({ reason, text, contextFamily });
      return true;
    };
    const fault = findFault(draft.turns, draft);
    if (fault !== null) return refuse(fault.reason, fault.text);
    if (!splits.allows(draft.turns, this.source.split)) return refuse("other_split");
    if (draft.turns.some(({ role, text }) => role === "person" && heldBack.has(text)))
      return refuse("score_card");
    const often = worn.find(draft.turns);
    if (often !== null) return refuse("worn", often);
    const likeness = duplicates.add(draft.turns.map(({ text }) => text).join("\n"));
    return likeness === "new" ? false : refuse(likeness);
  }
}

function toConversation(id: string, draft: Draft, messages: Conversation["messages"]): Conversation {
  const { kind, contextFamily, language, family, severity, answerKinds } = draft;
  return { id, kind, contextFamily, language, family, severity, answerKinds: [...answerKinds], messages };
}
