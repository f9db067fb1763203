import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Relay, startRelay } from "./relay.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function run(round: () => Promise<"waiting" | "done" | undefined>) {
  const failures: unknown[] = [];
  const deliver = async () => (await round()) ?? "done";
  const relay = startRelay({ deliver, restMs: 5_000, onFailure: (error) => failures.push(error) });
  return { relay, failures };
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

test("it looks at once, when woken, and after every rest", async () => {
  let rounds = 0;
  const { relay } = run(async () => {
    rounds++;
    return "done";
  });
  await settle();
  expect(rounds).toBe(1);
  relay.wake();
  await settle();
  expect(rounds).toBe(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(rounds).toBe(3);
  await relay.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rounds).toBe(3);
});

test("rounds never overlap, and what came during one is looked at right after it", async () => {
  let running = 0;
  let rounds = 0;
  const { relay } = run(async () => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    running--;
    rounds++;
    return "done";
  });
  for (let n = 0; n < 5; n++) relay.wake();
  await vi.advanceTimersByTimeAsync(100);
  relay.wake();
  await vi.advanceTimersByTimeAsync(250);
  expect(rounds).toBe(3);
  await relay.stop();
});

test("a failing server is tried later and later, however often it is woken, said once, and well again after one success", async () => {
  let isDown = true;
  const triedAtMs: number[] = [];
  const startMs = Date.now();
  const { relay, failures } = run(async () => {
    triedAtMs.push(Date.now() - startMs);
    if (isDown) throw new Error("down");
    return "done";
  });
  const wakeOften = async (times: number, of: Relay) => {
    for (let n = 0; n < times; n++) {
      of.wake();
      await vi.advanceTimersByTimeAsync(50);
    }
  };
  await wakeOften(40, relay);
  expect(triedAtMs).toEqual([0, 250, 750, 1_750]);
  expect(failures).toHaveLength(1);
  expect(relay.failingSince()).toEqual(new Date(startMs));
  isDown = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(relay.failingSince()).toBeNull();
  await relay.stop();
});

test("while what failed waits for its next time, it still counts as failing", async () => {
  let answer: "throw" | "waiting" | undefined = "throw";
  const { relay } = run(async () => {
    if (answer === "throw") throw new Error("down");
    return answer;
  });
  await settle();
  answer = "waiting";
  await vi.advanceTimersByTimeAsync(20_000);
  expect(relay.failingSince()).not.toBeNull();
  answer = undefined;
  await vi.advanceTimersByTimeAsync(6_000);
  expect(relay.failingSince()).toBeNull();
  await relay.stop();
});
