import { expect, test } from "vitest";
import { isolate } from "#lib/domain/text/isolate.ts";
import { type ReadPdf, readPdf } from "../../tests/support/reports/read-pdf.ts";
import { sampleIndividual } from "../../tests/support/reports/sample-report.ts";
import { writePdf } from "./write-pdf.ts";

const names = ["محمد بن عبد الله الأحمد", "דוד בן־גוריון", "Dana כהן", "קבוצה 7", "سارة (2) Smith"];

async function write(name: string, companyName = "Northwind Labs"): Promise<ReadPdf> {
  const report = sampleIndividual({
    title: `Report about ${isolate(name)}, 23 Nov 2026`,
    footer: `Confidential · ${isolate(companyName)} · ${isolate(name)} · 23 Nov 2026`,
    sections: [
      {
        id: "only",
        title: "Only this",
        blocks: [
          {
            kind: "paragraph",
            text: `Lower in ${names.map(isolate).join(", ")} and ${isolate(name)}, in 2026.`,
          },
        ],
      },
    ],
  });
  return readPdf(await writePdf(report, { companyName, logo: null, colour: "#0f5459" }));
}

/** The stretches of a line from left to right. */
function lineOf({ places }: ReadPdf, page: number, words: string): string[] {
  const line = places[page - 1] ?? [];
  const y = line.find((place) => place.words.includes(words))?.y;
  return line
    .filter((place) => y !== undefined && Math.abs(place.y - y) < 4)
    .toSorted((one, other) => one.left - other.left)
    .map((place) => place.words);
}

const readFromLeft = (words: readonly string[]) => words.join(" ").replace(/\s+/g, " ");

test.each(names)("the day stays behind the name %s, above and below every page", async (name) => {
  const read = await write(name, "شركة النور 24");
  const header = readFromLeft(lineOf(read, 2, "Report about"));
  expect(header).toMatch(/Report about .*[\u0590-\u06ff].* , 23 Nov 2026$/);
  for (const page of [1, 2]) {
    const footer = readFromLeft(lineOf(read, page, "Confidential"));
    expect(footer).toMatch(/^Confidential · .*[\u0600-\u06ff].* · .*[\u0590-\u06ff].* · 23 Nov 2026 Page/);
  }
});

test("names in a row keep their order, each read from right to left", async () => {
  const read = await write("נועה");
  const [first = "", ...rest] = lineOf(read, 2, "Lower in");
  expect(first).toContain("Lower in");
  const line = readFromLeft(rest);
  const order = ["محمد", "דוד", "Dana", "קבוצה", "سارة", "נועה", "in 2026."].map((word) =>
    line.indexOf(word),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test("figures of a name from right to left stand at its left, where it ends", async () => {
  const header = lineOf(await write("קבוצה 7"), 2, "Report about");
  expect(readFromLeft(header).replaceAll(" ", "")).toMatch(/Reportabout7קבוצה,23Nov2026$/);
});

test.each([9, 14])(
  "a name of %i times four words goes on over lines, and all of it stays on the page",
  async (count) => {
    const { pages, places } = await write("محمد بن عبد الله ".repeat(count).trim());
    expect(pages.join("")).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff]/);
    for (const place of places.flat()) {
      expect(place.left).toBeGreaterThan(50);
      expect(place.right).toBeLessThan(545);
    }
  },
);

test("what has no words from right to left has no signs, also in the title of the document", async () => {
  expect((await write("Zoë Łódź")).title).toBe("Report about Zoë Łódź, 23 Nov 2026");
});
