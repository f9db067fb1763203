import fc from "fast-check";
import { expect, test } from "vitest";
import { readConversations } from "./read-conversations.ts";
import { parseLiteral } from "./text/parse-literal.ts";
import { parseValue } from "./text/parse-value.ts";

async function* inChunks(bytes: Uint8Array, chunkBytes: number) {
  for (let start = 0; start < bytes.length; start += chunkBytes)
    yield bytes.subarray(start, start + chunkBytes);
}

/** Reads a file and checks what holds for every record of every file. */
async function readAll(file: string | Uint8Array, chunkBytes = 64) {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const records = [];
  for await (const record of readConversations(inChunks(bytes, chunkBytes))) records.push(record);
  expect(records.length).toBeGreaterThan(0);
  for (const [index, record] of records.entries()) {
    expect(record.record).toBe(index + 1);
    expect(record.place.line).toBeGreaterThanOrEqual(1);
    if (record.kind === "failure") expect(record.reason).toMatch(/\.( |$)/u);
    else {
      expect(record.conversation.turns.some(({ speaker }) => speaker === "employee")).toBe(true);
      expect(record.conversation.turns.every(({ text }) => text.trim() !== "")).toBe(true);
    }
  }
  return records;
}

const runs = { numRuns: 300 };

test("any bytes are read without a crash", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, size) => void (await readAll(bytes, size)),
    ),
    runs,
  );
});

const mark = fc.constantFrom(
  ...`[ ] { } ( ) , : " ' \\ \n { } [ ] \t ; # u" ''' """ null None True 1e999 -`.split(" "),
  " ",
  "role",
  "user",
  "content",
  '"role":',
  '"content":',
  "messages",
  "employee,",
  "text",
  "é",
  "😀",
  "\u0000",
  "\ufeff",
  "__proto__",
);

test("any heap of marks is read without a crash, the same however it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mark, { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      async (marks, size) => {
        const file = marks.join("");
        expect(await readAll(file, size)).toEqual(await readAll(file, 10_000));
      },
    ),
    runs,
  );
});

const text = fc
  .string({
    unit: fc.constantFrom(
      "a",
      "é",
      "😀",
      '"',
      "'",
      "\\",
      "\n",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      " ",
      "you?",
      "I'm ",
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((each) => each.trim() !== "" && !/^[\s\ufeff]*[[{("']/u.test(each));
const message = fc.record({ role: fc.constantFrom("user", "assistant"), content: text });
const conversation = fc
  .array(message, { minLength: 1, maxLength: 5 })
  .filter((turns) => turns.some(({ role }) => role === "user"));
const file = fc.array(fc.record({ id: fc.integer({ min: 0, max: 999 }), messages: conversation }), {
  minLength: 1,
  maxLength: 4,
});

const outlineOf = (records: Awaited<ReturnType<typeof readAll>>) =>
  records.map((record) =>
    record.kind === "failure"
      ? record.reason
      : record.conversation.turns.map(({ speaker, text: said }) => [speaker, said]),
  );
const expectedOf = (records: readonly { messages: readonly { role: string; content: string }[] }[]) =>
  records.map(({ messages }) =>
    messages.map(({ role, content }) => [
      role === "user" ? "employee" : "elara",
      content.replace(/\r\n?/gu, "\n").trim(),
    ]),
  );

const python = (value: unknown): string => {
  if (typeof value === "string")
    return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
  if (Array.isArray(value)) return `[${value.map(python).join(", ")},]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([name, inner]) => `${python(name)}: ${python(inner)}`)
      .join(", ")}}`;
  return String(value);
};
const csv = (records: readonly { id: number; messages: unknown }[]) =>
  `id,conversation\n${records.map(({ id, messages }) => `${id},"${JSON.stringify(messages).replaceAll('"', '""')}"`).join("\n")}\n`;

test.each([
  ["JSON", (records: unknown) => JSON.stringify(records)],
  ["JSON on many lines", (records: unknown) => JSON.stringify(records, null, 2)],
  ["JSON in an object", (records: unknown) => JSON.stringify({ data: { conversations: records } })],
  ["Python", python],
])("what was written as %s is read as it was written", async (_what, write) => {
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 30 }), async (records, size) => {
      expect(outlineOf(await readAll(write(records), size))).toEqual(expectedOf(records));
    }),
    runs,
  );
});

test("what was written into cells is read as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(file, async (records) => {
      expect(outlineOf(await readAll(csv(records)))).toEqual(expectedOf(records));
    }),
    runs,
  );
});

test("one flaw anywhere in a file costs no crash, and never the whole of a longer file", async () => {
  const said = [
    { role: "user", content: "I am tired of the late hours" },
    { role: "assistant", content: "What would help?" },
  ];
  const records = Array.from({ length: 12 }, (_, id) => ({ id, messages: said }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        JSON.stringify(records),
        records.map((each) => JSON.stringify(each)).join("\n"),
        python(records),
        csv(records),
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom("", '"', "'", "{", "}", "[", "]", ",", ":", "\\", "\n", "\u0000", "x"),
      fc.integer({ min: 0, max: 3 }),
      async (whole, share, inserted, removed) => {
        const at = Math.floor(share * whole.length);
        const read = await readAll(whole.slice(0, at) + inserted + whole.slice(at + removed));
        const found = read.filter(({ kind }) => kind === "conversation");
        expect(found.length).toBeGreaterThanOrEqual(6);
      },
    ),
    { numRuns: 600 },
  );
});

test("a literal parser that agrees with JSON on JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const exact = JSON.parse(
        JSON.stringify(value, (_name, inner) =>
          typeof inner === "number" && !Number.isSafeInteger(inner * 1000) ? 1 : inner,
        ),
      );
      expect(parseLiteral(JSON.stringify(exact))).toEqual(exact);
      expect(parseValue(JSON.stringify(exact))).toEqual(exact);
    }),
    { numRuns: 500 },
  );
});

const longTalk = Array.from({ length: 1_500 }, (_, at) => ({
  role: at % 2 === 0 ? "user" : "assistant",
  content: `My boss never listens to me, part ${at}; and I'm tired of it.`,
}));
const longFile = JSON.stringify([{ id: "c1", messages: longTalk }]);
const flawAt = "part 700; and I'm tired of it.\"}";

test.each([
  ["a missing comma", longFile.replace(`${flawAt},`, flawAt), 1_500],
  ["a missing bracket", longFile.replace(flawAt, flawAt.slice(0, -1)), 1_500],
  ["a missing quotation mark", longFile.replace(flawAt, `${flawAt.slice(0, -2)}}`), 1_500],
  ["a missing end", longFile.slice(0, -3_000), 1_467],
  ["single marks and a missing end", longFile.replaceAll('"', "'").slice(0, -3_000), 1_467],
])("a long record with %s is one conversation all the same", async (_what, file, turns) => {
  const records = await readAll(file, 1 << 16);
  const read = records.flatMap((record) => (record.kind === "conversation" ? [record] : []));
  expect(read.map(({ conversation }) => conversation.turns.length)).toEqual([turns]);
  expect(read[0]?.notes.length).toBeGreaterThan(0);
});

test.each([
  ["apostrophes", "[{'messages':[{'role':'user','content':'", "a'"],
  ["quotation marks", '[{"messages":[{"role":"user","content":"', '"'],
  ["braces", '[{"messages":[{"role":"user","content":"', "{"],
  ["bullets", '{"messages":', "- a\n"],
  ["labels", "Employee: ", "a: "],
])(
  "an endless run of %s is told as a record that cannot be read",
  async (_what, start, run) => {
    const [first, ...others] = await readAll(start + run.repeat(100_000 / run.length), 1 << 16);
    expect(first?.kind).toBe("failure");
    expect(others.every(({ kind }) => kind === "failure")).toBe(true);
  },
  60_000,
);
