import { expect, test } from "vitest";
import { type ConversationRecord, readConversations } from "./read-conversations.ts";

async function read(input: string | Uint8Array, chunkBytes = 7): Promise<ConversationRecord[]> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunkBytes)
      yield bytes.subarray(start, start + chunkBytes);
  }
  const records: ConversationRecord[] = [];
  for await (const record of readConversations(chunks())) records.push(record);
  return records;
}

/** A file as one line for each record: who says what, or that it failed. */
async function outline(input: string | Uint8Array): Promise<string[]> {
  return (await read(input)).map((record) => {
    if (record.kind === "failure") return "failure";
    const turns = record.conversation.turns.map(
      ({ speaker, text }) => `${speaker === "employee" ? "E" : "A"}: ${text}`,
    );
    return turns.join(" / ");
  });
}

const messages = [
  { role: "assistant", content: "How are you today?" },
  { role: "user", content: "I'm tired, my boss is awful" },
];
const said = "A: How are you today? / E: I'm tired, my boss is awful";
const cell = (value: unknown) => `"${JSON.stringify(value).replaceAll('"', '""')}"`;

const shapes: readonly (readonly [what: string, file: unknown, expected: readonly string[]])[] = [
  ["a list of messages", messages, [said]],
  [
    "records with messages",
    [{ messages }, { turns: messages }, { chat_history: messages }],
    [said, said, said],
  ],
  [
    "records in an object",
    { meta: { version: 1 }, conversations: [{ messages }, { messages }] },
    [said, said],
  ],
  [
    "a conversation in a session in an employee",
    {
      employees: [
        { employee_id: "E7", sessions: [{ conversation: { messages } }, { conversation: messages }] },
      ],
    },
    [said, said],
  ],
  [
    "other spellings",
    [
      { speaker: "Elara", text: "How are you today?" },
      { speaker: "EMPLOYEE_0017", text: "I'm tired, my boss is awful" },
    ],
    [said],
  ],
  [
    "ShareGPT",
    [
      {
        conversations: [
          { from: "gpt", value: "How are you today?" },
          { from: "human", value: "I'm tired, my boss is awful" },
        ],
      },
    ],
    [said],
  ],
  [
    "an author object and content parts, without pictures and instructions",
    [
      { author: { role: "system" }, content: { content_type: "text", parts: ["You are Elara."] } },
      { author: { role: "assistant" }, content: { content_type: "text", parts: ["How are you today?"] } },
      {
        author: { role: "user" },
        content: [
          { type: "text", text: "I'm tired, my boss is awful" },
          { type: "image_url", image_url: { url: "https://example.com/a.png" } },
        ],
      },
    ],
    [said],
  ],
  ["messages as the fields of an object", { 0: messages[0], 1: messages[1] }, [said]],
  ["pairs", [["How are you today?", "I'm tired, my boss is awful"]], [said]],
  [
    "questions and answers",
    [{ question: "How are you today?", answer: "I'm tired, my boss is awful" }],
    [said],
  ],
  ["sides as fields", [{ elara: "How are you today?", employee: "I'm tired, my boss is awful" }], [said]],
  ["sides as lists", { assistant: ["How are you today?"], user: ["I'm tired, my boss is awful"] }, [said]],
  ["texts in turns", ["How are you today?", "I'm tired, my boss is awful"], [said]],
  [
    "several lists of texts in turns",
    [
      ["How are you today?", "I'm tired, my boss is awful"],
      ["I feel fine at my job", "What makes it good?", "My team"],
    ],
    [said, "E: I feel fine at my job / A: What makes it good? / E: My team"],
  ],
  ["JSON in a text in a text", JSON.stringify(JSON.stringify(messages)), [said]],
  [
    "a transcript in a record",
    [{ id: 1, transcript: "Elara: How are you today?\nEmployee: I'm tired, my boss is awful" }],
    [said],
  ],
  [
    "tags and names beside the messages",
    [{ tags: ["stress", "work"], people: ["Anna", "Elara"], messages }],
    [said],
  ],
  [
    "messages of several conversations, mixed",
    [
      { conversation_id: "a", ...messages[0] },
      { conversation_id: "b", role: "user", content: "I am fine" },
      { conversation_id: "a", ...messages[1] },
    ],
    ["E: I am fine", said],
  ],
];

test.each(shapes)("%s", async (_what, file, expected) => {
  expect((await outline(JSON.stringify(file))).toSorted()).toEqual([...expected].toSorted());
});

const python = `[{'role': 'assistant', 'content': u'How are you today?', 'meta': None}, {'role': 'user', 'content': "I'm tired, my boss is awful", 'seen': True,},]`;
const texts: readonly (readonly [what: string, file: string, expected: readonly string[]])[] = [
  ["JSON lines", `${JSON.stringify({ messages })}\n\n${JSON.stringify({ messages })}\r\n`, [said, said]],
  ["JSON lines of messages", messages.map((message) => JSON.stringify(message)).join("\n"), [said]],
  [
    "a broken line among JSON lines",
    `${JSON.stringify({ messages })}\n{"messages":[{"role":"user","co\n${JSON.stringify({ messages })}`,
    [said, "failure", said],
  ],
  ["Python", python, [said]],
  [
    "Python with tuples",
    `[('assistant', 'How are you today?'), ('user', 'I\\'m tired, my boss is awful')]`,
    [said],
  ],
  [
    "Python with quotation marks that were never escaped",
    python.replace(`"I'm tired, my boss is awful"`, `'I'm tired, my boss is awful'`),
    [said],
  ],
  [
    "Python in triple quotation marks",
    python.replace(`"I'm tired, my boss is awful"`, `'''I'm tired, my boss is awful'''`),
    [said],
  ],
  ["an assignment", `conversations = ${python}\n`, [said]],
  ["a byte order mark", `\ufeff${JSON.stringify(messages)}`, [said]],
  [
    "rows that are messages",
    'conversation_id,role,message\nc1,assistant,How are you today?\nc2,user,I am fine\nc1,user,"I\'m tired, my boss is awful"\n',
    [said, "E: I am fine"],
  ],
  [
    "rows that are messages, numbered",
    "session;turn;speaker;text\n1;2;employee;I'm tired, my boss is awful\n1;1;elara;How are you today?\n",
    [said],
  ],
  ["rows that are pairs", 'question,answer\nHow are you today?,"I\'m tired, my boss is awful"\n', [said]],
  ["sides as columns", "elara\temployee\nHow are you today?\tI'm tired, my boss is awful\n", [said]],
  [
    "JSON in a cell",
    `id,conversation\n1,${cell(messages)}\n2,nothing\n3,${cell(messages)}\n`,
    [said, "failure", said],
  ],
  ["Python in a cell", `id;messages\n1;"${python.replaceAll('"', '""')}"\n`, [said]],
  ["a cell without a header", `${cell(messages)}\n${cell({ messages })}\n`, [said, said]],
  [
    "a transcript in a cell",
    `id,conversation\n1,"Elara: How are you today?\nEmployee: I'm tired, my boss is awful"\n`,
    [said],
  ],
  ["a transcript", "Elara: How are you today?\nEmployee: I'm tired, my boss is awful\n", [said]],
  [
    "a row whose quotation mark is never closed",
    'role,message\nassistant,"How are\nassistant,How are you today?\nuser,"I\'m tired, my boss is awful"\n',
    ["failure", said],
  ],
  ["an empty file", "", ["failure"]],
  ["blank lines", "\n \r\n", ["failure"]],
  ["an empty list", "[]", ["failure"]],
  ["numbers", "[1, 2, 3]", ["failure"]],
  [
    "bare values among records",
    `[null, ${JSON.stringify({ messages })}, 17, ${JSON.stringify({ messages })}, true]`,
    ["failure", said, "failure", said, "failure"],
  ],
  [
    "bare values among records of an object",
    JSON.stringify({ conversations: [{ messages }, null, 17], scores: [1, 2] }),
    [said, "failure", "failure"],
  ],
  [
    "bare values among messages",
    `[${JSON.stringify(messages[0])}, null, ${JSON.stringify(messages[1])}]`,
    [said],
  ],
  [
    "bare lines",
    `${JSON.stringify({ messages })}\nnull\n17\n${JSON.stringify({ messages })}`,
    [said, "failure", "failure", said],
  ],
  [
    "prose of many lines",
    "Dear all,\nthis is no conversation,\nthough, as you see,\nit has lines.\nYours, B",
    ["failure"],
  ],
  [
    "prose that begins with a bracket",
    "[Note] This is prose.\nMore {of it} here,\nand [again] more.\n",
    ["failure"],
  ],
  ["a program", "'use strict'\nconst x = 1\n\nfor (const y of z) {\n  go(y)\n}\n", ["failure"]],
  [
    "columns of other names, one of which holds a conversation",
    `nr,what was said,by\n1,nothing,me\n2,${cell(messages)},me\n`,
    ["failure", said],
  ],
  ["prose", "Dear all,\nthis is no conversation.", ["failure"]],
  ["nothing but brackets", "[".repeat(100_000), ["failure"]],
];

test.each(texts)("%s", async (_what, file, expected) => {
  expect((await outline(file)).toSorted()).toEqual([...expected].toSorted());
});

test("a file that is no text is told once", async () => {
  const file = Uint8Array.from({ length: 3_000 }, (_, at) => (at % 50 === 0 ? 10 : (at * 7919) % 256));
  expect(await outline(file)).toEqual(["failure"]);
});

const bytes: readonly (readonly [what: string, file: Uint8Array, word: string])[] = [
  [
    "UTF-16 with a mark",
    Buffer.from(`\ufeff${JSON.stringify([{ role: "user", content: "müde €" }])}`, "utf16le"),
    "müde €",
  ],
  [
    "UTF-16 without a mark",
    Buffer.from(JSON.stringify([{ role: "user", content: "müde €" }]), "utf16le"),
    "müde €",
  ],
  [
    "UTF-16, big end first",
    Buffer.from(`\ufeff${JSON.stringify([{ role: "user", content: "müde €" }])}`, "utf16le").swap16(),
    "müde €",
  ],
  ["Windows-1252", Buffer.from("role,text\nuser,m\xfcde \x80\n", "latin1"), "müde €"],
  [
    "UTF-8 and Windows-1252 in one text",
    Buffer.concat([Buffer.from('[{"role":"user","content":"müde '), Buffer.from([0x80]), Buffer.from('"}]')]),
    "müde €",
  ],
];

test.each(bytes)("%s", async (_what, file, word) => {
  expect(await outline(file)).toEqual([`E: ${word}`]);
});

test("fifty objects in each other are entered; a hundred thousand are refused", async () => {
  const nested = `${'{"inner":'.repeat(50)}${JSON.stringify({ messages })}${"}".repeat(50)}`;
  expect(await outline(nested)).toEqual([said]);
  const endless = `[${'{"inner":'.repeat(100_000)}{}${"}".repeat(100_000)},${JSON.stringify({ messages })}]`;
  expect(await outline(endless)).toEqual(["failure", said]);
});

test("a file that was cut off keeps what is whole, and says what is not", async () => {
  const whole = JSON.stringify([
    { id: "a", messages },
    { id: "b", messages },
  ]);
  const [first, second] = await read(whole.slice(0, -20));
  expect(first).toMatchObject({ kind: "conversation", conversationId: "a", notes: [] });
  expect(second).toMatchObject({
    kind: "conversation",
    conversationId: "b",
    notes: ["It was cut off: what came after is missing."],
  });
});

test("cut anywhere, a file gives its whole records and throws at nothing", async () => {
  const whole = JSON.stringify({
    conversations: [
      { id: "a", messages },
      { id: "b", messages },
    ],
  });
  const end = whole.indexOf('{"id":"b"');
  for (let length = end; length < whole.length; length += 1) {
    const records = await read(whole.slice(0, length), 64);
    expect(records[0]).toMatchObject({ kind: "conversation", conversationId: "a" });
    expect(records[0]?.kind === "conversation" && records[0].conversation.turns.length).toBe(2);
  }
});

test("a record tells where it stands", async () => {
  const records = await read(`[\n  {"messages": []},\n  ${JSON.stringify({ messages })}\n]`);
  expect(records.map(({ record, place }) => [record, place])).toEqual([
    [1, { line: 2, offset: 4 }],
    [2, { line: 3, offset: 24 }],
  ]);
});

test("names of an object's prototype are names like others", async () => {
  const file =
    '[{"__proto__":{"messages":[]},"constructor":1,"messages":[{"role":"user","content":"hello there","__proto__":{"role":"bot"}}]}]';
  expect(await outline(file)).toEqual(["E: hello there"]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("a number that no double holds stays as it is written", async () => {
  const [record] = await read(
    `[{"conversation_id": 12345678901234567890, "weight": 1e999, "messages": ${JSON.stringify(messages)}}]`,
  );
  expect(record?.conversationId).toBe("12345678901234567890");
});

test.each([
  ["names that say it", messages, "named", 0],
  [
    "the record names the employee",
    {
      employee: "Anna",
      messages: [
        { from: "Anna", text: "hello" },
        { from: "Bea", text: "hi" },
      ],
    },
    "named",
    0,
  ],
  [
    "the other one is Elara",
    [
      { from: "Anna", text: "hello" },
      { from: "Elara", text: "hi" },
    ],
    "inferred",
    1,
  ],
  ["one side asks", [{ question: "How are you?", answer: "I'm tired of my work" }], "inferred", 1],
  ["nothing tells", [["hello", "hi"]], "unclear", 1],
])("who is who: %s", async (_what, file, speakers, notes) => {
  const [record] = await read(JSON.stringify(file));
  expect(record).toMatchObject({ kind: "conversation", speakers });
  expect(record?.kind === "conversation" && record.notes.length).toBe(notes);
});

test("of two names that both could be the employee none is taken", async () => {
  const [record] = await read(
    JSON.stringify([
      { from: "Anna", text: "ok then" },
      { from: "Bob", text: "yes" },
    ]),
  );
  expect(record).toMatchObject({
    kind: "failure",
    reason: "It does not say who of “Anna” and “Bob” is the employee.",
  });
});

test("times that are certain are kept, and messages stand in their order", async () => {
  const [record] = await read(
    JSON.stringify([
      { role: "user", content: "second", timestamp: 1_700_000_060 },
      { role: "assistant", content: "first", timestamp: 1_700_000_000_000 },
    ]),
  );
  expect(record?.kind === "conversation" && record.conversation.turns).toEqual([
    { speaker: "elara", text: "first", sentAt: "2023-11-14T22:13:20.000Z" },
    { speaker: "employee", text: "second", sentAt: "2023-11-14T22:14:20.000Z" },
  ]);
});

test("a text of nothing but spaces and a letter is read in no time", async () => {
  const before = performance.now();
  await read(JSON.stringify([{ text: `${" ".repeat(300_000)}x` }]), 65_536);
  expect(performance.now() - before).toBeLessThan(5_000);
});
