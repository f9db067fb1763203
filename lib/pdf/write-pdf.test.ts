import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { IndividualReport } from "#lib/domain/report/individual-report.ts";
import type { ReportBlock } from "#lib/domain/report/report-section.ts";
import { arbitraryReport } from "../../tests/support/reports/arbitrary-report.ts";
import { hostileTexts } from "../../tests/support/reports/hostile-texts.ts";
import { listWords } from "../../tests/support/reports/list-words.ts";
import { type ReadPdf, readPdf } from "../../tests/support/reports/read-pdf.ts";
import {
  flaggedTable,
  sampleCollective,
  sampleIndividual,
} from "../../tests/support/reports/sample-report.ts";
import { writePdf } from "./write-pdf.ts";

const brand = { companyName: "Northwind Labs", logo: null, colour: "#0f5459" };
const withoutSpaces = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

async function writeAndRead(report: IndividualReport, with_ = brand): Promise<ReadPdf> {
  return readPdf(await writePdf(report, with_));
}

function only(...blocks: ReportBlock[]): IndividualReport {
  return sampleIndividual({ sections: [{ id: "only", title: "Only this", blocks }] });
}

describe("an individual report of all kinds of parts", () => {
  const report = sampleIndividual();
  let read: ReadPdf;
  beforeAll(async () => {
    read = await writeAndRead(report);
  });

  test("says what it is: title, author, language", () => {
    expect(read).toMatchObject({ title: report.title, author: "Northwind Labs", language: "en" });
  });

  test("has an outline that leads to the page of each section", () => {
    expect(read.outline.map(({ title }) => title)).toEqual([
      report.cover.title,
      ...report.sections.map(({ title }) => title),
    ]);
    for (const { title, page } of read.outline) expect(read.pages[page - 1]).toContain(title);
  });

  test("numbers each page of all", () => {
    expect(read.pages.length).toBeGreaterThan(4);
    for (const [index, words] of read.pages.entries()) {
      expect(words).toContain(`Page ${index + 1} of ${read.pages.length}`);
      expect(words).toContain(report.footer.split(".")[0]);
    }
  });

  test("holds every word of the report", () => {
    const text = withoutSpaces(read.pages.join(""));
    const missing = listWords(report).filter((words) => !text.includes(withoutSpaces(words)));
    expect(missing).toEqual([]);
  });

  test("is read in the order in which it was written", () => {
    const text = read.pages.join(" ").replace(/\s+/g, " ");
    const order = [
      "Hours a day 9.7 h 8.0 h are typical here Mood Sad",
      "Long days Days of 9.7 hours",
      "Low mood Three of",
    ];
    for (const stretch of order) expect(text).toContain(stretch);
  });
});

describe("a table of 500 people", () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = await readPdf(await writePdf(sampleCollective(), brand));
  });

  test("has its head on each page on which it stands", () => {
    const pages = read.pages.filter((words) => /Person \d+ /.test(words));
    expect(pages.length).toBeGreaterThan(10);
    for (const words of pages) expect(words).toMatch(/Name\s+Department\s+Strongest reason\s+Since/);
  });

  test("has each row whole, once, and in order", () => {
    const found = [...read.pages.join(" ").matchAll(/Person (\d+)\s+(\w+)\s+([^\d]+?)\s+(\d+ Nov)/g)];
    expect(found.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 500 }, (_, index) => index + 1),
    );
    for (const words of read.pages) {
      const people = words.match(/Person \d+ /g)?.length ?? 0;
      expect(words.match(/(Days grew longer|stayed low|in a year)/g)?.length ?? 0).toBe(people);
    }
  });
});

test("no heading stands alone at the end of a page", async () => {
  const paragraph = { kind: "paragraph", text: "One line of a section." } as const;
  const sections = Array.from({ length: 60 }, (_, index) => ({
    id: `s${index}`,
    title: `Heading number ${index}`,
    blocks: Array.from({ length: 1 + (index % 5) }, () => paragraph),
  }));
  const { pages } = await writeAndRead(sampleIndividual({ sections }));
  expect(pages.length).toBeGreaterThan(5);
  for (const words of pages) expect(words.split(/Confidential\. /)[0]).not.toMatch(/Heading number \d+\s*$/);
});

test.each([
  "latinExtended",
  "cyrillic",
  "greek",
  "vietnamese",
  "arabic",
  "hebrew",
  "markup",
  "long",
] as const)("%s is set with its own letters, in every voice, and read back as it was", async (name) => {
  const text = hostileTexts[name];
  const read = await writeAndRead({
    ...only(
      { kind: "paragraph", text },
      { kind: "figures", figures: [{ label: text, value: text, beside: text }] },
      {
        kind: "table",
        table: { ...flaggedTable(0), columns: [{ title: "Name", align: "start" }], rows: [[text]] },
      },
    ),
    title: text,
  });
  const plain = withoutSpaces(read.pages.join(""));
  const stretches = text.match(/[^()]+/g)?.map(withoutSpaces) ?? [];
  expect(stretches.filter((stretch) => plain.split(stretch).length < 5)).toEqual([]);
  expect(plain).not.toContain("[");
  expect(read.title).toBe(text);
});

test.each([
  ["chinese", "[Chinese]"],
  ["devanagari", "[Devanagari]"],
  ["emoji", "well done [emoji]"],
] as const)("%s has no letters here: it says so, and the last page explains it", async (name, said) => {
  const { pages } = await writeAndRead(only({ kind: "paragraph", text: hostileTexts[name] }));
  expect(pages[1]).toContain(said);
  expect(pages.at(-1)).toContain("has no letters for");
});

test("a document with all its letters explains nothing", async () => {
  const { pages } = await writeAndRead(sampleIndividual());
  expect(pages.join(" ")).not.toContain("has no letters for");
});

test("signs that turn letters around or hide among them are gone", async () => {
  const { pages } = await writeAndRead(only({ kind: "paragraph", text: hostileTexts.control }));
  expect(pages[1]).toContain("a b c [31mdevil");
  expect(pages.join("")).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff]/);
});

test("a person without any data gets a report that says so", async () => {
  const chart = {
    question: "How has the mood moved?",
    answer: "There is not enough data.",
    pointName: "Day",
  };
  const { pages } = await writeAndRead(
    only(
      {
        kind: "lineChart",
        chart: { ...chart, format: "mood", series: [{ name: "Mood", role: "main" }], points: [] },
      },
      { kind: "table", table: flaggedTable(0) },
      { kind: "figures", figures: [] },
      { kind: "facts", facts: [] },
      { kind: "actions", title: "Nothing", actions: [] },
    ),
  );
  expect(pages).toHaveLength(2);
  expect(pages[1]).toContain("There is not enough data.");
});

test("a file names the version that its see-through pictures and its language need", async () => {
  const bytes = await writePdf(sampleIndividual(), brand);
  expect(Buffer.from(bytes).subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
});

test("a company without a name, a logo or a colour has a cover", async () => {
  const read = await writeAndRead(sampleIndividual(), { companyName: "", logo: null, colour: "" });
  expect(read.author).toBe("Elara");
  expect(read.pages[0]).toContain("Elara");
});

test.each([
  ["no picture", new TextEncoder().encode("not a picture")],
  ["nothing", new Uint8Array()],
  ["a head alone", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
])("a logo that is %s is left out, and the name stands there", async (_, logo) => {
  const bytes = await writePdf(sampleIndividual(), { ...brand, logo });
  const { pages } = await readPdf(bytes);
  expect(pages[0]?.startsWith("Northwind Labs")).toBe(true);
});

test("no report that its types allow keeps a PDF from being written, with its outline and numbers", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      const { pages, outline } = await writeAndRead(report);
      expect(outline.length).toBe(report.sections.length + 1);
      expect(pages.every((words, index) => words.includes(`Page ${index + 1} of ${pages.length}`))).toBe(
        true,
      );
    }),
    { numRuns: 40 },
  );
}, 180_000);
