import { expect, test } from "vitest";
import { parseEnvironment } from "./env.ts";

const server = { DATABASE_URL: "postgres://elara@localhost/elara", ELARA_MASTER_KEY: "key" };

test("jobs may run on Trigger.dev beside a database server and a key that both sides have", () => {
  expect(parseEnvironment({ ...server, TRIGGER_SECRET_KEY: "tr_x" }).TRIGGER_API_URL).toBe(
    "https://api.trigger.dev",
  );
});

test.each([
  [{ TRIGGER_SECRET_KEY: "tr_x", ELARA_MASTER_KEY: "key" }, /TRIGGER_SECRET_KEY: needs DATABASE_URL/],
  [
    { TRIGGER_SECRET_KEY: "tr_x", DATABASE_URL: server.DATABASE_URL },
    /TRIGGER_SECRET_KEY: needs ELARA_MASTER_KEY/,
  ],
  [{ ...server, TRIGGER_API_URL: "file:///etc/passwd" }, /TRIGGER_API_URL/],
  [{ SERVER_RUNS_JOBS: "no" }, /SERVER_RUNS_JOBS: must be yes without DATABASE_URL/],
  [{ ...server, SERVER_RUNS_JOBS: "maybe" }, /SERVER_RUNS_JOBS/],
])("%j is refused by name, without its value", (variables, message) => {
  expect(() => parseEnvironment(variables)).toThrow(message);
  expect(() => parseEnvironment(variables)).not.toThrow(/tr_x/);
});
