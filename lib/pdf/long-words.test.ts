import { expect, test } from "vitest";
import type { ReportBlock } from "#lib/domain/report/report-section.ts";
import { isolate } from "#lib/domain/text/isolate.ts";
import { type ReadPdf, readPdf } from "../../tests/support/reports/read-pdf.ts";
import { departmentBars, moodLine, sampleIndividual } from "../../tests/support/reports/sample-report.ts";
import { writePdf } from "./write-pdf.ts";

const brand = { companyName: "Northwind Labs", logo: null, colour: "#0f5459" };
const longNames = [
  "W".repeat(200),
  "x".repeat(200),
  "Wolfeschlegelstein ".repeat(11).trim(),
  isolate("م".repeat(200)),
];

function expectOnPaper({ places }: ReadPdf): void {
  for (const place of places.flat()) {
    expect(place.left, place.words).toBeGreaterThan(50);
    expect(place.right, place.words).toBeLessThan(545);
    expect(place.y, place.words).toBeGreaterThan(20);
  }
}

test.each(longNames)(
  "a cover of names of 200 letters has one page, and each page its day: %s",
  async (name) => {
    const sample = sampleIndividual();
    const facts = ["Employee ID", "Location", "Manager", "Severity", "Written on", "Data up to", "Known"];
    const read = await readPdf(
      await writePdf(
        sampleIndividual({
          title: `Report about ${name}, 23 Nov 2026`,
          footer: `Confidential · ${name} · ${name} · 23 Nov 2026`,
          cover: {
            ...sample.cover,
            title: name,
            subtitle: `${name} · ${name}`,
            facts: facts.map((label) => ({
              label,
              value: ["Location", "Manager"].includes(label) ? name : "23 Nov 2026",
            })),
          },
          sections: [
            { id: "first", title: "First section", blocks: [{ kind: "paragraph", text: "Words." }] },
          ],
        }),
        { ...brand, companyName: name },
      ),
    );
    expect(read.pages).toHaveLength(2);
    expect(read.pages[0]).toContain("Written for HR.");
    expect(read.outline[1]).toMatchObject({ title: "First section", page: 2 });
    for (const words of read.pages) expect(words.replaceAll(" ", "")).toMatch(/23Nov2026Page\dof2/);
    if (/[a-z]/i.test(name)) expect(read.pages[1]?.replaceAll(" ", "")).toMatch(/Reportabout.*….*,23Nov2026/);
    expectOnPaper(read);
  },
);

test.each(longNames)("in every part of a report they stay on the page: %s", async (name) => {
  const text = { title: name, text: name, because: name, sentence: name, comparison: name };
  const blocks: ReportBlock[] = [
    { kind: "paragraph", text: name },
    { kind: "figures", figures: [{ label: name, value: name, beside: name }] },
    { kind: "facts", facts: [{ label: name, value: name }] },
    { kind: "list", title: name, items: [name] },
    { kind: "barChart", chart: { ...departmentBars, bars: [{ label: name, value: 3 }] } },
    { kind: "lineChart", chart: { ...moodLine, series: moodLine.series.map((line) => ({ ...line, name })) } },
    {
      kind: "table",
      table: {
        caption: name,
        columns: Array.from({ length: 4 }, () => ({ title: name, align: "start" })),
        rows: [[name, name, "1", name]],
        note: name,
      },
    },
    { kind: "reasons", title: name, reasons: [{ ...text, strength: name, trend: name }] },
    { kind: "actions", title: name, actions: [text] },
    { kind: "flags", title: name, flags: [text] },
    { kind: "quote", text: name, source: name },
    { kind: "notice", tone: "neutral", title: name, text: name },
  ];
  const sections = [{ id: "only", title: name, blocks }];
  expectOnPaper(await readPdf(await writePdf(sampleIndividual({ sections }), brand)));
});

test("a figure stands on one line with what it is of, however narrow its place", async () => {
  const figures = ["Happy (3.5 of 5)", "Frustrated (1.0 of 5)", "Excited (5.0 of 5)"].map((value) => ({
    label: "Mood",
    value,
    beside: "of 259.1 h in the last four weeks of the data (26 Oct 2026 to 22 Nov 2026)",
  }));
  const sections = [{ id: "only", title: "Only this", blocks: [{ kind: "figures" as const, figures }] }];
  const { places } = await readPdf(await writePdf(sampleIndividual({ sections }), brand));
  const lines = places[1]?.map(({ words }) => words) ?? [];

  for (const { value } of figures) expect(lines).toContain(value);
  expect(lines.join("\n")).toMatch(/\(26 Oct 2026/);
  expect(lines.join("\n")).toMatch(/22 Nov 2026\)/);
});
