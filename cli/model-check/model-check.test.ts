import { spawn } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { behave } from "#tests/support/fake-inference/behave.ts";
import { startFakeInference } from "#tests/support/fake-inference/server.ts";

const key = "sk-very-secret-0001";
const fake = await startFakeInference(behave({ key, tokensPerSecond: 0 }));
afterAll(() => fake.close());

/** In a process of its own, beside which the fake goes on answering. */
function check(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ["cli/elara.ts", "model", "check", ...args], {
    env: { ...process.env, ELARA_DATA_DIR: "/nonexistent/elara", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (bytes: Buffer) => {
    output += bytes.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise<{ status: number | null; output: string }>((resolve) =>
    child.once("close", (status) => resolve({ status, output })),
  );
}

test("a good endpoint is told in lines of 80 characters, without colours, and ends with 0", async () => {
  const { status, output } = await check([], { INFERENCE_URL: fake.url, INFERENCE_API_KEY: key });
  expect(output).toContain("Elara works with this endpoint");
  expect(status).toBe(0);
  expect(output.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  expect(output).not.toContain("\u001b");
  expect(output).not.toContain(key);
});

test("a wrong key ends with 1 and is shown nowhere, also where the server repeats it", async () => {
  const wrong = "sk-wrong-and-secret";
  const echo = await startFakeInference(({ headers }) => ({
    status: 401,
    body: JSON.stringify({ error: `Incorrect API key provided: ${headers.authorization}` }),
  }));
  const args = ["--url", echo.url, "--api-key-env", "TRIAL_KEY", "--json"];
  const { status, output } = await check(args, { TRIAL_KEY: wrong });
  await echo.close();
  expect(status).toBe(1);
  expect(output).toContain("does not accept the key");
  expect(output).toContain("Compare TRIAL_KEY with the key that the server was started with.");
  expect(output).not.toContain("INFERENCE_API_KEY");
  expect(output).not.toContain(wrong);
});

test("the key of one host goes to no other", async () => {
  const other = await startFakeInference(behave({ key: null, tokensPerSecond: 0 }));
  const before = other.requests.length;
  await check(["--url", other.url, "--parallel", "1"], {
    INFERENCE_URL: "http://model.internal/v1",
    INFERENCE_API_KEY: key,
  });
  const sent = other.requests.slice(before).map(({ headers }) => headers.authorization ?? "");
  await other.close();
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((header) => header.includes(key))).toEqual([]);
});

test.each([
  [[], "Name an endpoint with --url, or set INFERENCE_URL."],
  [["--url", "ftp://x"], "The address must begin with http:// or https://."],
  [["--url", "http://127.0.0.1:99999/v1"], "99999 is no port: give a whole number from 1 to 65535."],
  [["--url", "http://x/v1", "--api-key-env", "NO_SUCH_KEY"], "The variable NO_SUCH_KEY is not set."],
  [["--url", "http://x/v1", "--parallel", "0"], "It must be a whole number from 1 to 64."],
  [["--url", "http://x/v1", "--timeout", "soon"], "It must be a number from 1 to 3600."],
])("wrong usage ends with 2 and says why: %j", async (args, says) => {
  const { status, output } = await check(args, { INFERENCE_URL: "" });
  expect(output).toContain(says);
  expect(status).toBe(2);
});
