import { expect, test } from "vitest";
import { readPdf } from "../../../tests/support/reports/read-pdf.ts";
import { sampleIndividual } from "../../../tests/support/reports/sample-report.ts";
import { writePdf } from "../write-pdf.ts";

async function write(title: string): Promise<string> {
  const report = sampleIndividual({ sections: [{ id: "only", title, blocks: [] }] });
  const { pages } = await readPdf(await writePdf(report, { companyName: "", logo: null, colour: "" }));
  return pages.join(" ");
}

test("a sign that was a part of another in an earlier document is read as itself in a later one", async () => {
  expect(await write("Wait…")).toContain("Wait…");
  expect(await write("3.5")).toContain("3.5");
});
