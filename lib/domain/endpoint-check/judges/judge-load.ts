import { type Answer, type Exchange, hasText } from "../exchange.ts";
import { fails, limited, type Outcome, untried, works } from "../finding.ts";
import type { Observations } from "../observations.ts";
import { countTokens, describeMs, firstTextMs, textSpanMs, tokensPerSecond } from "../pace.ts";

/** Elara is quick to talk with from here on: people read about five words a second. */
const pleasantPerSecond = 8;
/** The share of Elara's patience from where on a first word is late. */
const lateShare = 0.5;

export function judgeSpeed({ talk, needs }: Observations): Outcome {
  const firstMs = hasText(talk) ? firstTextMs(talk) : null;
  if (!hasText(talk) || firstMs === null) return untried("No reply came.");
  const rate = tokensPerSecond(talk);
  const figures = {
    firstTextMs: Math.round(firstMs),
    ...(rate === null ? {} : { tokensPerSecond: Math.round(rate * 10) / 10 }),
  };
  const pace = `first word after ${describeMs(firstMs)}${rate === null ? "" : `, then ${toRate(rate)} tokens a second`}`;
  if (firstMs > needs.firstTokenMs) {
    return fails(
      `Too slow: ${pace}. Elara waits ${describeMs(needs.firstTokenMs)}, then the question bank answers.`,
      {
        action:
          "Give the server a faster GPU or a smaller model, or raise the setting “How long to wait for the language model”.",
        figures,
      },
    );
  }
  if (firstMs > needs.firstTokenMs * lateShare) {
    return limited(
      `Late: ${pace}. Under load the ${describeMs(needs.firstTokenMs)} that Elara waits will be over first.`,
      { figures },
    );
  }
  const longestMs = rate === null ? 0 : firstMs + (needs.replyTokens / rate) * 1_000;
  if (rate !== null && (rate < pleasantPerSecond || longestMs > needs.replyMs)) {
    return limited(
      `Slow: ${pace}. A reply of ${needs.replyTokens} tokens takes ${describeMs(longestMs)}; Elara waits ${describeMs(needs.replyMs)} for a whole one.`,
      { action: "Give the server a faster GPU, a smaller model or fewer people at once.", figures },
    );
  }
  return works(`Quick enough: ${pace}.`, { figures });
}

function toRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en");
}

export function judgeParallel({ crowd, needs }: Observations): Outcome {
  if (crowd === null) return untried("It was not tried.");
  if (crowd.length < 2) return untried("One request is no crowd; --parallel sets how many are sent.");
  const answered = crowd.filter(hasText);
  const turnedAway = crowd.filter((each) => each.kind === "answer" && [429, 503].includes(each.status));
  const latestMs = Math.max(0, ...answered.map((each) => firstTextMs(each) ?? 0));
  const figures = {
    asked: crowd.length,
    answered: answered.length,
    latestFirstTextMs: Math.round(latestMs),
    tokensPerSecond: Math.round(sumRate(answered)),
  };
  if (answered.length < crowd.length) return describeLost(crowd.length, answered.length, turnedAway, figures);
  const wait = `the last first word after ${describeMs(latestMs)}`;
  const how = isOneByOne(answered) ? "one after the other" : "together";
  const all = `${crowd.length} at once are answered ${how}: ${wait}, ${figures.tokensPerSecond.toLocaleString("en")} tokens a second in all.`;
  if (latestMs > needs.firstTokenMs) {
    return fails(
      `${all} Elara waits ${describeMs(needs.firstTokenMs)}: the question bank answers the others.`,
      {
        action: "Use a server with continuous batching (Text Generation Inference, vLLM), or more GPUs.",
        figures,
      },
    );
  }
  return how === "together"
    ? works(all, { figures })
    : limited(`${all} Each further person waits longer.`, {
        action: "Use a server with continuous batching for more than a few people at once.",
        figures,
      });
}

function describeLost(
  asked: number,
  answered: number,
  turnedAway: readonly Exchange[],
  figures: Readonly<Record<string, number>>,
): Outcome {
  const meaning = `${asked - answered} of ${asked} at once got no reply`;
  if (turnedAway.length === 0)
    return fails(`${meaning}.`, { action: "Look at the server's log: it does not bear that many.", figures });
  const isTimed = turnedAway.some((each) => each.kind === "answer" && each.retryAfter !== null);
  return limited(
    `${meaning}: it turns them away as busy. Elara asks again as long as there is time for the first word${isTimed ? ", as late as Retry-After says" : ""}.`,
    {
      action:
        "Raise the server's limit of requests at once, or take it as the point where the question bank helps out.",
      figures,
    },
  );
}

/** Replies may overlap by this share of their length and still have waited for each other: the last words travel. */
const overlapShare = 0.2;

/** Whether each reply began only when the one before it was (all but) over. */
function isOneByOne(answers: readonly Answer[]): boolean {
  const spans = answers
    .map(({ reading }) => ({ from: reading.textAtMs[0] ?? 0, to: reading.textAtMs.at(-1) ?? 0 }))
    .sort((one, other) => one.from - other.from);
  if (spans.every(({ from, to }) => to - from < 20)) return false;
  return spans.every(({ from }, index) => {
    const before = spans[index - 1];
    return before === undefined || from >= before.to - (before.to - before.from) * overlapShare;
  });
}

function sumRate(answers: readonly Answer[]): number {
  const tokens = answers.reduce((sum, each) => sum + countTokens(each), 0);
  const endMs = Math.max(1, ...answers.map(({ reading }) => reading.textAtMs.at(-1) ?? 0));
  return (tokens / endMs) * 1_000;
}

/** A reply that would have gone on for less than this says nothing about what becomes of it. */
const leastLeftMs = 700;

export function judgeCancel(seen: Observations): Outcome {
  const { leave, short, needs, crowd } = seen;
  if (leave === null || !hasText(leave.left)) return untried("No long reply came that could be left.");
  if (leave.left.end !== "left") return untried("The reply was over before it could be left.");
  if (!hasText(leave.next))
    return fails("After a reply was left it did not answer the next request.", {
      action: "Look at the server's log.",
    });
  const usualMs = hasText(short) ? (firstTextMs(short) ?? 0) : 0;
  const nextMs = firstTextMs(leave.next) ?? 0;
  const leftMs = estimateLeftMs(seen, leave.left);
  const figures = {
    nextFirstTextMs: Math.round(nextMs),
    usualFirstTextMs: Math.round(usualMs),
    ...(leftMs === null ? {} : { leftMs: Math.round(leftMs) }),
  };
  if (leftMs === null || leftMs < leastLeftMs)
    return untried("It is so quick that it cannot be told whether it goes on with a reply that was left.", {
      figures,
    });
  if (nextMs - usualMs > leftMs * 0.6) {
    return limited(
      `It goes on writing a reply that was left: the next one had to wait ${describeMs(nextMs)}.`,
      {
        action: `People who stop a reply, and replies that are long enough, keep the server busy for up to ${needs.replyTokens} tokens.`,
        figures,
      },
    );
  }
  if (isSerial(crowd))
    return works("It stops writing when a reply is left: the next one began at once.", { figures });
  return works(
    "A reply that is left holds up no other. Whether the server stops writing it cannot be seen from outside; its metrics tell.",
    { figures },
  );
}

function isSerial(crowd: Observations["crowd"]): boolean {
  const answered = (crowd ?? []).filter(hasText);
  return answered.length > 1 && isOneByOne(answered);
}

function estimateLeftMs({ needs, talk }: Observations, left: Answer): number | null {
  const rate = hasText(talk) ? tokensPerSecond(talk) : null;
  const came = left.reading.textAtMs.length;
  return rate === null ? null : ((needs.replyTokens - came) / rate) * 1_000 - textSpanMs(left);
}
