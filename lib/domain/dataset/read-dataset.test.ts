import { expect, test } from "vitest";
import type { DateOrderChoices } from "./date-order.ts";
import { readDataset } from "./read-dataset.ts";

async function* cut(bytes: Uint8Array, chunkBytes: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunkBytes)
    yield bytes.subarray(start, start + chunkBytes);
}

async function read(file: string | Uint8Array, dateOrders: DateOrderChoices = {}, chunkBytes = 50_000) {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const reading = await readDataset(cut(bytes, chunkBytes), dateOrders);
  let lines = "";
  const rejected: [number, string, string][] = [];
  for await (const part of reading.parts) {
    lines += new TextDecoder().decode(part.lines);
    for (const row of part.rejectedRows) {
      for (const { line, column, reason } of row.badCells) rejected.push([line, column, reason]);
    }
  }
  return { lines: lines.split("\n").slice(0, -1), rejected, ...reading.summary() };
}

const vibemeter = "Employee_ID,Response_Date,Vibe_Score,Emotion_Zone\nEMP1,2023-01-31,4,Happy Zone\n";

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = Array.from(hasMark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

test.each([
  ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${vibemeter}`), "utf-8"],
  ["UTF-16 LE", utf16(vibemeter, true, true), "utf-16le"],
  ["UTF-16 BE", utf16(vibemeter, false, true), "utf-16be"],
  ["UTF-16 LE without a mark", utf16(vibemeter, true, false), "utf-16le"],
])("%s is read", async (_name, bytes, encoding) => {
  const result = await read(bytes);
  expect(result.encoding).toBe(encoding);
  expect(result.lines).toEqual(["2\tEMP1\t2023-01-31\t\\N\t\\N\t\\N\t4\tHappy"]);
});

test.each([1, 3, 50_000])(
  "letters are read as UTF-8 or Windows-1252, chunks of %i bytes",
  async (chunkBytes) => {
    const directory = `Employee_ID,Name\n${"E0,x\n".repeat(20_000)}E1,Zoë €5\n`;
    const utf8 = await read(new TextEncoder().encode(directory), {}, Math.max(chunkBytes, 1_000));
    expect([utf8.encoding, utf8.lines.at(-1)]).toEqual([
      "utf-8",
      "20002\tE1\tZoë €5\t\\N\t\\N\t\\N\t\\N\t\\N",
    ]);
    const windows = Uint8Array.from(directory, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));
    const western = await read(windows, {}, Math.max(chunkBytes, 1_000));
    expect([western.encoding, western.lines.at(-1)]).toEqual(["windows-1252", utf8.lines.at(-1)]);
  },
);

test.each([
  [new Uint8Array(0), "The file is empty"],
  ["\n \r\n", "The file is empty"],
  [Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), "Excel workbook"],
  [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), "not a text file"],
  [`${vibemeter}EMP2,"2023-02-01,4,Sad\n`, "line 3 is never closed"],
  ["Name,Colour\nx,y\n", "header of none"],
  [
    Uint8Array.from([...new TextEncoder().encode("Employee_ID,Name\nE1,é\nE2,"), 0xe9, 0x0a]),
    "mixes two text encodings",
  ],
])("%# is no data set, and the sentence says why", async (file, sentence) => {
  await expect(read(file)).rejects.toThrow(sentence);
});

test("semicolons, tabs and sep= lines are found out", async () => {
  for (const delimiter of [";", "\t", ","]) {
    const rows = vibemeter.replaceAll(",", delimiter);
    expect((await read(rows)).lines).toHaveLength(1);
    const declared = await read(`sep=${delimiter}\r\n${rows}`);
    expect(declared.lines[0]?.split("\t")[0]).toBe("3");
  }
});

test("bad cells are reported with line, column and what would be accepted; their rows are set aside", async () => {
  const { lines, rejected, rowCount, rejectedRowCount } = await read(
    [
      "Employee_ID,Joining_Date,Onboarding_Feedback,Mentor_Assigned,Initial_Training_Completed,",
      "EMP1,2023-02-30,Good,TRUE,false,",
      'EMP2,2023-02-28," good ",FALSY,maybe,',
      ",,,,,",
      "",
      "EMP3,2023-02-28,Good,tRuE",
      "EMP4,2023-02-28,EXCELLENT, TRUE ,False,,,",
      "EMP5,2023-02-28,Good,True,False,,stray",
      'EMP6,2023-02-28,"Good"x,True,False,',
    ].join("\n"),
  );
  expect([rowCount, rejectedRowCount]).toEqual([6, 5]);
  expect(lines).toEqual(["7\tEMP4\t2023-02-28\t\\N\t\\N\t\\N\tExcellent\ttrue\tfalse"]);
  expect(rejected).toEqual([
    [2, "Joining_Date", expect.stringContaining("no such date. Accepted:")],
    [3, "Mentor_Assigned", expect.stringContaining("Accepted: TRUE or FALSE")],
    [3, "Initial_Training_Completed", expect.stringContaining("TRUE or FALSE")],
    [6, "", expect.stringContaining("4 cells, the header has 6")],
    [8, "", expect.stringContaining("7 cells")],
    [9, "", expect.stringContaining("closing quote")],
  ]);
});

test("an id keeps its case and blanks, so that it can be asked whom it means", async () => {
  const { lines } = await read(vibemeter.replace("EMP1", " emp1 "));
  expect(lines[0]?.split("\t")[1]).toBe(" emp1 ");
});

test("what COPY would misread is escaped", async () => {
  const { lines } = await read('Employee_ID,Name\nE\\1,"Anna\tB\\N"\n');
  expect(lines[0]).toBe("2\tE\\\\1\tAnna B\\\\N\t\\N\t\\N\t\\N\t\\N\t\\N");
});

const activity = (...dates: string[]) =>
  `Employee_ID,Date,Teams_Messages_Sent,Emails_Sent,Meetings_Attended,Work_Hours\n${dates
    .map((date) => `EMP1,${date},1,1,1,8\n`)
    .join("")}`;

test.each([
  [["2023-01-05", "2023/1/6", "2023-01-07 00:00:00"], "ymd", /year first/],
  [["1/2/2023", "13/2/2023"], "dmy", /Line 3: 13\/2\/2023/],
  [["1/2/2023", "2-13-2023"], "mdy", /Line 3/],
  [["1/2/2023", "1/3/2023", "2/1/2023"], "mdy", /only as month\/day\/year/],
  [["3/1/2023", "2/1/2023", "1/2/2023"], "mdy", /only as month\/day\/year/],
  [["1/2/2023", "2/1/2023"], "", null],
  [["1/1/2023", "2/2/2023"], "dmy", /same in both/],
])("dates %j are settled", async (dates, order, evidence) => {
  const [column] = (await read(activity(...dates))).dateColumns;
  if (evidence === null) expect(column).toMatchObject({ settled: null, question: { reason: "ambiguous" } });
  else
    expect(column).toMatchObject({
      settled: { order, evidence: expect.stringMatching(evidence) },
      question: null,
    });
});

test("both orders at once stop the import: one typing error must not turn a column", async () => {
  const { dateColumns, lines } = await read(activity("13/1/2023", "14/1/2023", "1/15/2023"));
  expect(dateColumns[0]).toMatchObject({ settled: null, question: { reason: "contradictory" } });
  expect(dateColumns[0]?.question?.lines.map(({ line, dmy, mdy }) => [line, dmy, mdy])).toEqual([
    [2, "2023-01-13", null],
    [3, "2023-01-14", null],
    [4, null, "2023-01-15"],
  ]);
  expect(lines).toHaveLength(3);
});

test("an order that was said beforehand holds, and sets aside what it cannot read", async () => {
  const { lines, rejected } = await read(activity("3/4/2023", "1/15/2023"), { "activity.date": "dmy" });
  expect(lines[0]?.split("\t")[2]).toBe("2023-04-03");
  expect(rejected).toEqual([[3, "Date", expect.stringContaining("no date as day/month/year")]]);
});

test("identities that rise strictly are noticed, in the order in which the dates are read", async () => {
  const rising = await read(activity("2/1/2023", "1/2/2023"));
  expect(rising.isStrictlyOrdered).toEqual({ dmy: true, mdy: false });
  const repeated = await read(activity("2023-01-01", "2023-01-01"));
  expect(repeated.isStrictlyOrdered).toEqual({ dmy: false, mdy: false });
});
