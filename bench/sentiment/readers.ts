import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { negativeWords } from "#lib/domain/analysis/embedded/sentiment/lexicon/negative-words.ts";
import { positiveWords } from "#lib/domain/analysis/embedded/sentiment/lexicon/positive-words.ts";
import { listForms } from "#lib/domain/analysis/embedded/sentiment/lexicon/word-forms.ts";
import { readSentences } from "#lib/domain/analysis/embedded/sentiment/read-sentences.ts";
import { type SentimentLabel, scoreSentiment } from "#lib/domain/analysis/embedded/sentiment.ts";

export type Reader = { readonly name: string; readonly read: (text: string) => SentimentLabel };

/** As the authors of VADER divide its compound score. */
const vaderNeutral = 0.05;

/** Elara's reader, the bare sum of its words, and those peers that are installed in `peers/`. */
export function listReaders(): Reader[] {
  const bare = sumWords();
  return [
    { name: "Elara", read: (text) => scoreSentiment(text).label },
    { name: "its words alone", read: (text) => toLabel(bare(text), 0.24) },
    ...listPeers(),
  ];
}

function toLabel(score: number, neutral: number): SentimentLabel {
  if (Math.abs(score) <= neutral) return "neutral";
  return score < 0 ? "negative" : "positive";
}

/** What the lexicon gives without negation, phrases, contrast, sarcasm: the worth of each word, added up. */
function sumWords(): (text: string) => number {
  const worth = new Map(
    [...negativeWords, ...positiveWords].flatMap(({ value, words }) =>
      words.split(/\s+/).flatMap((word) => listForms(word).map((form): [string, number] => [form, value])),
    ),
  );
  return (text) =>
    readSentences(text)
      .flatMap(({ stretches }) => stretches.flat())
      .reduce((sum, word) => sum + (worth.get(word) ?? 0), 0);
}

const vaderModule = z.object({
  SentimentIntensityAnalyzer: z.custom<{ polarity_scores(text: string): unknown }>(
    (value) => typeof value === "function" && "polarity_scores" in value,
  ),
});
const vaderScores = z.object({ compound: z.number() });
const afinnModule = z.custom<new () => { analyze(text: string): unknown }>(
  (value) => typeof value === "function",
);
const afinnScore = z.object({ score: z.number() });

function listPeers(): Reader[] {
  const load = createRequire(join(import.meta.dirname, "peers", "package.json"));
  const tryLoad = (name: string): unknown => {
    try {
      return load(name);
    } catch {
      console.log(`${name} is not installed: (cd bench/sentiment/peers && npm install)`);
      return null;
    }
  };
  const vader = vaderModule.safeParse(tryLoad("vader-sentiment"));
  const afinn = afinnModule.safeParse(tryLoad("sentiment"));
  const peers: Reader[] = [];
  if (vader.success) {
    const { SentimentIntensityAnalyzer: analyzer } = vader.data;
    const compound = (text: string) => vaderScores.parse(analyzer.polarity_scores(text)).compound;
    peers.push({ name: "vader-sentiment", read: (text) => toLabel(compound(text), vaderNeutral) });
  }
  if (afinn.success) {
    const analyzer = new afinn.data();
    peers.push({
      name: "sentiment (AFINN)",
      read: (text) => toLabel(afinnScore.parse(analyzer.analyze(text)).score, 0),
    });
  }
  return peers;
}
