import { setImmediate as turnOfLoop } from "node:timers/promises";
import { expect, test } from "vitest";
import { createAfterwards } from "./afterwards.ts";

test("what waits is done when it is calm, one after the other, once a key and the newest", async () => {
  let isCalm = false;
  const done: string[] = [];
  const afterwards = createAfterwards(() => isCalm);
  const add = (key: string, name = key) =>
    afterwards.add(key, async () => {
      done.push(`${name} begins`);
      await turnOfLoop();
      done.push(`${name} ends`);
    });
  add("a", "old");
  add("b");
  add("a", "new");
  afterwards.wake();
  await turnOfLoop();
  expect(done).toEqual([]);
  isCalm = true;
  afterwards.wake();
  afterwards.wake();
  await expect.poll(() => done).toEqual(["b begins", "b ends", "new begins", "new ends"]);
});

test("what is left when it gets busy waits on", async () => {
  let left = 1;
  const done: number[] = [];
  const afterwards = createAfterwards(() => left-- > 0);
  for (const key of [1, 2]) afterwards.add(String(key), async () => void done.push(key));
  afterwards.wake();
  await turnOfLoop();
  expect(done).toEqual([1]);
  left = 1;
  afterwards.wake();
  await turnOfLoop();
  expect(done).toEqual([1, 2]);
});
