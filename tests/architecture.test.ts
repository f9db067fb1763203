import { expect, test } from "vitest";
import { findImportViolations, type SourceFile } from "./support/import-rules.ts";
import { readSourceFiles } from "./support/source-files.ts";

const files = readSourceFiles();

test("every import is one that the house allows", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(findImportViolations(files)).toEqual([]);
});

const planted: [why: string, file: SourceFile][] = [
  ["domain → service", source("lib/domain/detection/x.ts", `import { y } from "#lib/services/a/b.ts";`)],
  ["domain → Node", source("lib/domain/detection/x.ts", `import { readFileSync } from "node:fs";`)],
  [
    "domain → database by a relative path",
    source("lib/domain/x.ts", `import { y } from "../../db/client.ts";`),
  ],
  ["schema → query", source("db/schema/x.ts", `import { y } from "#db/queries/a.ts";`)],
  ["query → service", source("db/queries/x.ts", `import { y } from "#lib/services/a/b.ts";`)],
  ["adapter → database", source("lib/auth/x.ts", `import { y } from "#db/queries/a.ts";`)],
  ["adapter → another adapter", source("lib/email/x.ts", `import { y } from "#lib/auth/a.ts";`)],
  ["adapter → service, lazily", source("lib/ai/x.ts", `const y = await import("#lib/services/a/b.ts");`)],
  ["service → Next", source("lib/services/a/x.ts", `import { cookies } from "next/headers";`)],
  ["service → action", source("lib/services/a/x.ts", `import { action } from "#lib/action.ts";`)],
  ["service → schema", source("lib/services/a/x.ts", `import {\n  users,\n} from "#db/schema/users.ts";`)],
  ["command → database", source("cli/x.ts", `import { openDatabase } from "#db/client.ts";`)],
  ["component → service", source("components/ui/x.tsx", `import { y } from "#lib/services/a/b.ts";`)],
  [
    "component → context, as a type",
    source("components/ui/x.tsx", `import type { Ctx } from "#lib/context.ts";`),
  ],
  ["service → app", source("lib/services/a/x.ts", `export { y } from "../../../app/page.tsx";`)],
  ["component → job", source("components/ui/x.tsx", `import "#trigger/jobs/a.ts";`)],
];

test.each(planted)("a planted violation is found: %s", (_why, file) => {
  expect(findImportViolations([file]).map((violation) => violation.path)).toContain(file.path);
});

test("what the house allows is not reported", () => {
  const allowed = [
    source("lib/domain/detection/x.ts", `import { y } from "./y.ts";\nimport { z } from "zod";`),
    source(
      "lib/services/a/x.ts",
      `import { y } from "#db/queries/a.ts";\nimport { z } from "#lib/jobs/job.ts";`,
    ),
    source("lib/jobs/x.ts", `import type { Ctx } from "#lib/context.ts";`),
    source("instrumentation.ts", `await import("#trigger/job-definitions.ts");`),
    source("lib/services/a/x.test.ts", `import { users } from "#db/schema/users.ts";`),
  ];
  expect(findImportViolations(allowed)).toEqual([]);
});

test("only lib/env.ts reads the environment", () => {
  const readers = files.filter(({ path, text }) => /process\.env\b/.test(text) && isProduct(path));
  expect(readers.map(({ path }) => path)).toEqual(["lib/env.ts"]);
});

test("a server action file exports nothing but wrapped actions", () => {
  const actionFiles = files.filter(({ text }) => /^["']use server["']/m.test(text));
  const bare = actionFiles.flatMap(({ path, text }) =>
    [...text.matchAll(/^export\s+(?!const \w+ = (?:action|publicAction)\()(.{0,60})/gm)].map(
      (match) => `${path}: ${match[1]}`,
    ),
  );
  expect(bare).toEqual([]);
});

test("the domain reads no clock and draws no chance of its own", () => {
  const impure = files.filter(
    ({ path, text }) =>
      path.startsWith("lib/domain/") &&
      !path.endsWith(".test.ts") &&
      /\bnew Date\(\)|Date\.now\(|Math\.random\(|\bprocess\.|\bfetch\(/.test(text),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test("what was said in a conversation is opened for its own person alone", () => {
  const importersOf = (module: string) =>
    files
      .filter(({ path, text }) => isProduct(path) && text.includes(`/${module}"`))
      .map(({ path }) => path)
      .sort();
  const conversation = "lib/services/conversation/";
  expect(importersOf("sealed-words.ts")).toEqual(
    [
      "export-conversations.ts",
      "list-conversations.ts",
      "read-chat.ts",
      "replies/read-reply.ts",
      "replies/run-reply.ts",
      "replies/stop-open-replies.ts",
      "turn/read-new-turns.ts",
      "turn/read-turns.ts",
      "turn/store-turn.ts",
    ].map((name) => conversation + name),
  );
  const readers = [...importersOf("queries/conversations.ts"), ...importersOf("queries/replies.ts")];
  expect(readers.filter((path) => !path.startsWith(conversation))).toEqual([]);
  const entries = ["export-conversations.ts", "list-conversations.ts", "read-chat.ts"];
  const unguarded = files.filter(
    ({ path, text }) =>
      entries.some((name) => path === conversation + name) && !text.includes("requireUserId(ctx)"),
  );
  expect(unguarded).toEqual([]);
});

test("a summary is written from a talk in one place, and opened in few", () => {
  const importersOf = (module: string) =>
    files
      .filter(({ path, text }) => isProduct(path) && text.includes(`/${module}"`))
      .map(({ path }) => path.replace("lib/services/summaries/", ""))
      .sort();
  expect(importersOf("read-new-turns.ts")).toEqual(["summarize-conversation.ts"]);
  expect(importersOf("sealed-summary.ts")).toEqual([
    "correct-own-summary.ts",
    "export-summaries.ts",
    "read-own-summaries.ts",
    "read-released-summaries.ts",
    "store-release.ts",
    "summarize-conversation.ts",
  ]);
});

test("every job in trigger/jobs has its task of the same name in trigger", () => {
  const paths = new Set(files.map(({ path }) => path));
  const jobs = [...paths].filter((path) => path.startsWith("trigger/jobs/") && !path.endsWith(".test.ts"));
  expect(jobs.length).toBeGreaterThan(5);
  expect(jobs.filter((path) => !paths.has(path.replace("/jobs/", "/")))).toEqual([]);
});

function isProduct(path: string): boolean {
  return /^(app|components|lib|db|trigger|cli)\//.test(path) && !path.endsWith(".test.ts");
}

function source(path: string, text: string): SourceFile {
  return { path, text };
}
