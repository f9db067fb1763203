import { expect, test } from "vitest";
import { endWithCheckIn } from "./end-with-check-in.ts";

async function* speak(...sentences: string[]) {
  yield* sentences;
}

async function endOf(...sentences: string[]): Promise<string> {
  let text = "";
  const { signal } = new AbortController();
  for await (const each of endWithCheckIn(speak(...sentences), { signal }, "Are you safe?")) text += each;
  return text.replace("\n\n", " ");
}

test("the check-in takes the place of the question at the end, and of no other sentence", async () => {
  expect(await endOf("That is hard.", " What helps?")).toBe("That is hard. Are you safe?");
  expect(await endOf("That is hard.")).toBe("That is hard. Are you safe?");
  expect(await endOf("Why?", " I ask because I care.")).toBe("Why? I ask because I care. Are you safe?");
  expect(await endOf()).toBe(" Are you safe?");
});
