import fc from "fast-check";
import type { BarChartModel, LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { valueFormats } from "#lib/domain/insight/value-format.ts";
import type { IndividualReport } from "#lib/domain/report/individual-report.ts";
import type { ReportBlock, ReportTable } from "#lib/domain/report/report-section.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { sampleIndividual } from "./sample-report.ts";

const words = fc.oneof(
  fc.constantFrom(...Object.values(hostileTexts)),
  fc.string({ maxLength: 200, unit: "grapheme" }),
  fc.string({ maxLength: 40, unit: "binary" }),
  fc.lorem({ maxCount: 60 }),
);
const someWords = fc.array(words, { maxLength: 6 });
const maybeWords = fc.option(words);
const value = fc.oneof(
  fc.double({ min: -20, max: 2_000, noNaN: true }),
  fc.constantFrom(0, 1, 5, Number.MIN_VALUE, 1e12),
);
const interval = fc.option(
  fc.tuple(value, value).map(([low, high]) => ({ low: Math.min(low, high), high: Math.max(low, high) })),
);
const axis = fc.option(
  fc.constantFrom({ minimum: 1, maximum: 5 }, { minimum: 0, maximum: 0 }, { minimum: -3, maximum: 1e6 }),
  {
    nil: undefined,
  },
);
const format = fc.constantFrom(...valueFormats);

const lineChart: fc.Arbitrary<LineChartModel> = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .chain((names) =>
    fc.record({
      question: words,
      answer: words,
      note: fc.option(words, { nil: undefined }),
      pointName: words,
      format,
      axis,
      series: fc.constant(
        names.map((name, index) => ({ name, role: index === 0 ? ("main" as const) : ("other" as const) })),
      ),
      points: fc.array(
        fc.record({
          label: words,
          values: fc.array(fc.option(value), { minLength: names.length, maxLength: names.length }),
          interval,
          respondents: fc.option(fc.nat(500), { nil: undefined }),
        }),
        { maxLength: 40 },
      ),
    }),
  );

const barChart: fc.Arbitrary<BarChartModel> = fc.record({
  question: words,
  answer: words,
  itemName: words,
  valueName: words,
  format,
  axis,
  typical: fc.option(fc.record({ label: words, value }), { nil: undefined }),
  bars: fc.array(
    fc.record({
      label: words,
      value: fc.option(value),
      interval,
      remark: fc.option(words, { nil: undefined }),
      note: fc.option(words, { nil: undefined }),
    }),
    { maxLength: 30 },
  ),
});

const table: fc.Arbitrary<ReportTable> = fc.array(words, { minLength: 1, maxLength: 8 }).chain((titles) =>
  fc.record({
    caption: words,
    columns: fc.constant(
      titles.map((title, index) => ({ title, align: index === 0 ? ("start" as const) : ("end" as const) })),
    ),
    rows: fc.array(fc.array(words, { minLength: titles.length, maxLength: titles.length }), {
      maxLength: 60,
    }),
    note: maybeWords,
  }),
);

const said = fc.record({ title: words, because: words });

const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record({ kind: fc.constant("paragraph" as const), text: words }),
  fc.record({
    kind: fc.constant("figures" as const),
    figures: fc.array(fc.record({ label: words, value: words, beside: maybeWords }), { maxLength: 7 }),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 7 }),
  }),
  fc.record({ kind: fc.constant("list" as const), title: maybeWords, items: someWords }),
  fc.record({ kind: fc.constant("lineChart" as const), chart: lineChart }),
  fc.record({ kind: fc.constant("barChart" as const), chart: barChart }),
  fc.record({ kind: fc.constant("table" as const), table }),
  fc.record({
    kind: fc.constant("reasons" as const),
    title: words,
    reasons: fc.array(
      fc.record({ title: words, sentence: words, strength: words, trend: words, comparison: words }),
      { maxLength: 5 },
    ),
  }),
  fc.record({
    kind: fc.constant("actions" as const),
    title: words,
    actions: fc.array(said, { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant("flags" as const), title: words, flags: fc.array(said, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant("quote" as const), text: words, source: words }),
  fc.record({
    kind: fc.constant("notice" as const),
    tone: fc.constantFrom("neutral", "good", "attention", "danger"),
    title: words,
    text: words,
  }),
);

/** Reports of every kind of part with every kind of text. */
export const arbitraryReport: fc.Arbitrary<IndividualReport> = fc
  .record({
    title: words,
    footer: words,
    sections: fc.array(
      fc.record({ id: fc.uuid(), title: words, blocks: fc.array(block, { maxLength: 6 }) }),
      {
        maxLength: 6,
      },
    ),
    name: words,
  })
  .map(({ name, ...changes }) => {
    const report = sampleIndividual(changes);
    return { ...report, cover: { ...report.cover, title: name, subtitle: name } };
  });
