import type { FamilyName } from "../../../conversation/bank/family-names.ts";
import type { Concern, Quote } from "../../conversation-analysis.ts";
import { isLaughing } from "../sentiment/weigh-emoji.ts";
import type { SpokenTurn, Statement } from "../statements/read-statements.ts";
import { toQuotes } from "../statements/to-quotes.ts";
import { concernTexts, unnamedConcern } from "./concern-texts.ts";

/** So low a part of a message speaks of a trouble in so many words; what it only implies is no concern yet. */
const troubled = -0.3;
const mostConcerns = 6;
const mostQuotes = 3;
/** Without a theme only what is clearly heavy is a concern. */
/** A sentence that is light on the whole outweighs a light complaint in it. */
const outweighed = 0.3;
const clearlyHeavy = -0.6;
const fewestWords = 3;
const hintedWeight = 0.5;
const joinedWeight = 0.5;

/** Themes that what happens to others speaks of too. */
const sharedThemes: readonly FamilyName[] = ["workload", "manager", "conflict"];

type Grounds = { readonly statement: Statement; readonly weight: number };

/**
 * What troubles the employee, heaviest first: the themes of the bank that they spoke of in a troubled tone, with their
 * sentences. A theme that is only hinted at counts where it is named elsewhere in the conversation too. What is heavy and
 * names no theme goes with the theme of its message, if it has one, else it stands last by itself.
 */
export function findConcerns(spoken: readonly SpokenTurn[]): readonly Concern[] {
  const statements = spoken.flatMap((turn) => turn.statements).filter(isTold);
  const groups = groupByTopic(statements);
  const grounded = new Set([...groups.values()].flat().map(({ statement }) => statement));
  const rest = statements.filter((statement) => !grounded.has(statement) && isHeavyAlone(statement));
  const alone = rest.filter((statement) => !joinTheme(statement, groups));
  const ranked = [...groups]
    .sort(([, one], [, other]) => weightOf(other) - weightOf(one))
    .slice(0, mostConcerns);
  const concerns = ranked.map(([topic, grounds]) => toConcern(topic, grounds));
  if (alone.length === 0) return concerns;
  return [
    ...concerns,
    toConcern(
      null,
      alone.map((statement) => ({ statement, weight: -statement.sentiment })),
    ),
  ];
}

/** A question is something told where its tone is troubled; a word or two only where they name a feeling. */
function isTold({ isQuestion, isOver, sentiment, wordCount, feelings }: Statement): boolean {
  if (isOver || (isQuestion && sentiment > troubled)) return false;
  return wordCount >= fewestWords || feelings.length > 0;
}

function isHeavyAlone({ text, sentiment, wordCount }: Statement): boolean {
  return sentiment <= clearlyHeavy && wordCount >= fewestWords && !isLaughing(text);
}

/** Adds a heavy sentence to the theme that it touches or that stands beside it in the same message. */
function joinTheme(statement: Statement, groups: Map<FamilyName, Grounds[]>): boolean {
  const touched = statement.topics
    .map(({ family }) => groups.get(family))
    .find((group) => group !== undefined);
  const beside = [...groups.values()].find((group) =>
    group.some((one) => one.statement.turn === statement.turn),
  );
  const group = touched ?? beside;
  group?.push({ statement, weight: -statement.sentiment * joinedWeight });
  return group !== undefined;
}

function groupByTopic(statements: readonly Statement[]): Map<FamilyName, Grounds[]> {
  const namedTopics = new Set(
    statements.flatMap(({ topics }) => topics.flatMap(({ family, isNamed }) => (isNamed ? [family] : []))),
  );
  const groups = new Map<FamilyName, Grounds[]>();
  const add = (family: FamilyName, statement: Statement, weight: number) => {
    const grounds = groups.get(family) ?? [];
    grounds.push({ statement, weight });
    groups.set(family, grounds);
  };
  for (const statement of statements) {
    const hasNamed = statement.topics.some(({ isNamed }) => isNamed);
    for (const { family, isNamed, sentiment } of statement.topics) {
      if (statement.sentiment >= outweighed && sentiment > clearlyHeavy) continue;
      if (sentiment > troubled || !namedTopics.has(family) || (hasNamed && !isNamed)) continue;
      if (statement.isAboutOthers && !sharedThemes.includes(family)) continue;
      add(family, statement, -sentiment * (isNamed ? 1 : hintedWeight));
    }
    if (!hasNamed && isHeavyFeeling(statement)) add("mood", statement, -statement.sentiment);
  }
  return groups;
}

function isHeavyFeeling({ feelings, sentiment, isAboutOthers }: Statement): boolean {
  return sentiment <= troubled && !isAboutOthers && feelings.some(({ isHeavy }) => isHeavy);
}

function weightOf(grounds: readonly Grounds[]): number {
  return grounds.reduce((sum, { weight }) => sum + weight, 0);
}

function toConcern(topic: FamilyName | null, grounds: readonly Grounds[]): Concern {
  const strongest = grounds
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ statement }) => statement);
  const quotes: readonly Quote[] = toQuotes(strongest, mostQuotes);
  return { topic, text: topic === null ? unnamedConcern : concernTexts[topic], quotes };
}
