import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import { answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { estimateTokens } from "#lib/domain/conversation/prune/estimate-tokens.ts";
import { toWords } from "#lib/domain/conversation/sentences/same-words.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";
import type { BuildOptions, OnReject } from "../build-dataset.ts";
import { splitReply } from "../checks/check-conversation.ts";
import { type Conversation, datasetVersion, type SplitName, splitNames } from "../conversation.ts";
import type { Material } from "../list-sources.ts";
import { hashText } from "../words/draw.ts";
import type { Counts, DataCard, Spread } from "./data-card.ts";

export type Tally = {
  take(split: SplitName, conversation: Conversation): void;
  reject: OnReject;
  card(material: Material): DataCard;
};

/** Counts a data set while it is written. Of texts it keeps hashes alone. */
export function createTally({ seed, size }: BuildOptions): Tally {
  const counts = {
    kinds: new Counter(),
    families: new Counter(),
    severities: new Counter(),
    answerKinds: new Counter(),
    languages: new Counter(),
    rejected: new Counter(),
    splits: new Counter(),
  };
  const cells = new Set<string>();
  const lengths = { exchanges: [0], conversation: [0], userTurn: [0], assistantTurn: [0] };
  for (const list of Object.values(lengths)) list.pop();
  const texts = { train: new Texts(), validation: new Texts(), test: new Texts() };
  let begunByElara = 0;
  return {
    reject: ({ reason }) => counts.rejected.add(reason),
    take(split, conversation) {
      const { kind, family, severity, language, messages } = conversation;
      counts.splits.add(split);
      counts.kinds.add(kind);
      counts.languages.add(language);
      if (family !== null) counts.families.add(family);
      if (severity !== null) counts.severities.add(severity);
      for (const answer of conversation.answerKinds) counts.answerKinds.add(answer);
      const [answer] = conversation.answerKinds;
      if (split === "train" && family !== null) cells.add(`${family}/${severity}/${answer}`);
      begunByElara += Number(messages[1]?.role === "assistant");
      lengths.exchanges.push(messages.filter(({ role }) => role === "user").length);
      lengths.conversation.push(messages.reduce((sum, { content }) => sum + estimateTokens(content), 0));
      for (const { role, content } of messages) {
        if (role === "user") lengths.userTurn.push(estimateTokens(content));
        if (role === "assistant") lengths.assistantTurn.push(estimateTokens(content));
      }
      texts[split].add(conversation);
    },
    card: (material) => ({
      version: datasetVersion,
      seed,
      asked: size,
      conversations: counts.splits.total(),
      splits: describeSplits(counts.splits, texts),
      kinds: counts.kinds.read(),
      families: counts.families.read(),
      severities: counts.severities.read(),
      answerKinds: counts.answerKinds.read(),
      languages: counts.languages.read(),
      grid: {
        filled: listCells().filter((cell) => cells.has(cell)).length,
        cells: listCells().length,
      },
      begunBy: { person: counts.splits.total() - begunByElara, elara: begunByElara },
      exchanges: spread(lengths.exchanges),
      tokens: {
        conversation: spread(lengths.conversation),
        userTurn: spread(lengths.userTurn),
        assistantTurn: spread(lengths.assistantTurn),
      },
      wordings: countWordings(splitNames.map((split) => texts[split])),
      rejected: counts.rejected.read(),
      overlap: {
        validation: texts.validation.sharedWith(texts.train),
        test: texts.test.sharedWith(texts.train),
      },
      material: { scenes: material.scenes.length, heldBackMessages: material.heldBack.length },
    }),
  };
}

const listCells = () =>
  familyNames.flatMap((family) =>
    severities.flatMap((severity) => answerKinds.map((answer) => `${family}/${severity}/${answer}`)),
  );

function describeSplits(counter: Counter, texts: Readonly<Record<SplitName, Texts>>): DataCard["splits"] {
  const toEntry = (split: SplitName) => ({
    conversations: counter.of(split),
    contextFamilies: texts[split].contextFamilies.size,
  });
  return { train: toEntry("train"), validation: toEntry("validation"), test: toEntry("test") };
}

class Counter {
  readonly #counts = new Map<string, number>();
  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }
  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
  total(): number {
    return [...this.#counts.values()].reduce((one, other) => one + other, 0);
  }
  read(): Counts {
    return Object.fromEntries(
      [...this.#counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
    );
  }
}

/** What is said in one split, as hashes of its words. */
class Texts {
  readonly contextFamilies = new Set<string>();
  readonly userTurns = new Set<number>();
  readonly assistantTurns = new Set<number>();
  readonly sentences = new Set<number>();
  readonly instructions: number[] = [];
  turnCounts = { user: 0, assistant: 0 };

  add({ contextFamily, messages }: Conversation): void {
    this.contextFamilies.add(contextFamily);
    for (const { role, content } of messages) {
      if (role === "system") {
        this.instructions.push(toKey(content));
        continue;
      }
      this.turnCounts[role]++;
      (role === "user" ? this.userTurns : this.assistantTurns).add(toKey(content));
      if (role === "assistant")
        for (const sentence of splitReply(content)) this.sentences.add(toKey(sentence));
    }
  }

  sharedWith(other: Texts): DataCard["overlap"]["test"] {
    const others = new Set(other.instructions);
    return {
      contextFamilies: this.contextFamilies.intersection(other.contextFamilies).size,
      userTurns: this.userTurns.intersection(other.userTurns).size,
      assistantTurns: this.assistantTurns.intersection(other.assistantTurns).size,
      assistantSentences: this.sentences.intersection(other.sentences).size,
      ofAssistantSentences: this.sentences.size,
      instructions: this.instructions.filter((each) => others.has(each)).length,
    };
  }
}

const toKey = (text: string) => hashText(toWords(text).join(" "));

function countWordings(texts: readonly Texts[]): DataCard["wordings"] {
  const join = (of: (each: Texts) => Set<number>) =>
    texts.reduce((all, each) => all.union(of(each)), new Set<number>()).size;
  return {
    userTurns: texts.reduce((sum, each) => sum + each.turnCounts.user, 0),
    differentUserTurns: join(({ userTurns }) => userTurns),
    assistantTurns: texts.reduce((sum, each) => sum + each.turnCounts.assistant, 0),
    differentAssistantTurns: join(({ assistantTurns }) => assistantTurns),
    differentAssistantSentences: join(({ sentences }) => sentences),
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { min: at(0), median: at(0.5), p90: at(0.9), max: sorted.at(-1) ?? 0 };
}
