import { type Answer, type Exchange, hasFailed, hasText } from "../exchange.ts";
import { describeNames } from "../find-blocker.ts";
import { fails, limited, type Outcome, untried, works } from "../finding.ts";
import type { Observations } from "../observations.ts";
import { describeMs } from "../pace.ts";
import { quoteServer } from "../words-of-server.ts";

export function judgeReachable({ url, talk }: Observations): Outcome {
  if (talk.kind === "none") return untried("It was not reached.");
  const figures = { headersMs: Math.round(talk.headersMs) };
  if (url.startsWith("https:"))
    return works("It answers, over TLS with a certificate that is trusted.", { figures });
  return isLoopback(url)
    ? works("It answers, on this machine.", { figures })
    : limited("It answers, unencrypted: what people say can be read on the way.", {
        action: "Keep it in a private network, or put TLS before it.",
        figures,
      });
}

function isLoopback(url: string): boolean {
  return /^http:\/\/(?:localhost|127\.|\[::1\])/u.test(url);
}

export function judgeProtocol(seen: Observations): Outcome {
  if (!hasText(seen.talk)) return untried("No reply came.");
  const alike = [seen.talk, seen.short, seen.leave?.left ?? null, seen.leave?.next ?? null].filter(
    (each) => each !== null,
  );
  const failed = alike.filter(hasFailed);
  const [first] = failed;
  return first === undefined
    ? works("It gives a reply to Elara's own request.")
    : fails(
        `It is not steady: of ${alike.length} requests of the same kind, one after the other, it failed on ${failed.length} (${toStatus(first)}).`,
        {
          action:
            "Look at the server's log, and at what stands before it. What is said below holds for the requests that it answered.",
        },
      );
}

export function judgeKey({ withoutKey, hasKey, url }: Observations): Outcome {
  if (withoutKey === null) return untried("It was not tried without a key.");
  const isRefused = withoutKey.kind === "answer" && [401, 403].includes(withoutKey.status);
  if (isRefused)
    return works(`It accepts the key, and refuses to answer without it (${toStatus(withoutKey)}).`);
  if (!hasText(withoutKey)) {
    return limited(`Without the key it answers oddly (${toStatus(withoutKey)}) rather than with 401.`, {
      action: "A wrong key will be hard to tell from other failures.",
    });
  }
  if (isLoopback(url)) return works("It asks for no key; it is reached from this machine alone.");
  return limited(
    hasKey
      ? "It answers without the key as well: anybody who reaches it can use it."
      : "It asks for no key: anybody who reaches it can use it.",
    {
      action: "Start it with a key and set INFERENCE_API_KEY, or keep it where only Elara reaches it.",
    },
  );
}

function toStatus(exchange: Exchange): string {
  return exchange.kind === "answer" ? String(exchange.status) : "no answer";
}

export function judgeModel({ model, listed, models, otherModel }: Observations): Outcome {
  const isStrict = otherModel?.kind === "answer" && refusesName(otherModel.status);
  const isLax = hasText(otherModel);
  if (listed?.includes(model) === true) {
    return works(
      `It lists “${model}” and answers for it${isLax ? "; it answers for names that it does not know as well" : ""}.`,
    );
  }
  if (isLax) {
    return limited(
      `It answers for “${model}”, and for any other name too: a wrong name would not be noticed.`,
      {
        action:
          `Make sure that it is the model with your adapter that answers. ${listed === null ? "" : describeNames(listed)}`.trim(),
      },
    );
  }
  const list = listed === null ? describeNoList(models) : "It does not list that name.";
  return works(
    `It answers for “${model}”${isStrict ? " and refuses a name that it does not know" : ""}. ${list}`,
  );
}

/** A server that is busy or broken has said nothing about the name. */
function refusesName(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

function describeNoList(models: Exchange | null): string {
  return models?.kind === "answer"
    ? `It lists no names (/models: ${models.status}); Elara does not need them.`
    : "It lists no names.";
}

const fewestPieces = 4;
/** Text that comes this close together came as one. */
const oneLumpMs = 15;
/** Below this no person, and no clock, can tell a stream from a lump. */
const tooFastMs = 120;

export function judgeStreaming({ talk, needs }: Observations): Outcome {
  if (!hasText(talk)) return untried("No reply came.");
  const { reading, totalMs } = talk;
  const { textAtMs } = reading;
  const figures = {
    pieces: textAtMs.length,
    firstTextMs: Math.round(textAtMs[0] ?? 0),
    totalMs: Math.round(totalMs),
  };
  const isWhole = reading.dialect === "openai_json";
  const isLump = textAtMs.length < fewestPieces || (textAtMs.at(-1) ?? 0) - (textAtMs[0] ?? 0) < oneLumpMs;
  if (!isWhole && !isLump)
    return works(
      `The reply comes piece by piece: ${textAtMs.length} pieces, the first after ${describeMs(textAtMs[0] ?? 0)}.`,
      { figures },
    );
  if (!isWhole && totalMs < tooFastMs)
    return untried(`The reply was over in ${describeMs(totalMs)}; whether it streams cannot be told.`, {
      figures,
    });
  const how = isWhole
    ? "It ignores that a stream was asked for and sends the reply as a whole"
    : "The reply comes in one lump";
  const action =
    "Look for a proxy that buffers (nginx: proxy_buffering off), or turn streaming on in the server.";
  if (totalMs > needs.firstTokenMs) {
    return fails(
      `${how}, after ${describeMs(totalMs)}: Elara waits ${describeMs(needs.firstTokenMs)} for the first word, then the question bank answers.`,
      { action, figures },
    );
  }
  return limited(`${how}, after ${describeMs(totalMs)}: people see nothing until it is whole.`, {
    action,
    figures,
  });
}

export function judgeEvents({ talk }: Observations): Outcome {
  if (!hasText(talk)) return untried("No reply came.");
  if (talk.end === "cut")
    return fails("The connection broke in the middle of the reply.", {
      action: "Look at the server's log, and at time limits of proxies between.",
    });
  if (talk.end === "timeout")
    return fails("The reply did not end in time.", {
      action: "See whether the server keeps to max_tokens; a larger --timeout waits longer.",
    });
  if (talk.end === "flood")
    return fails("The reply had no end: it was left when it grew far past what was asked for.", {
      action: "See whether the server keeps to max_tokens.",
    });
  const { reading } = talk;
  if (reading.error !== null)
    return fails(`The reply broke off with an error in the stream.${quoteServer(reading.error.words)}`, {
      action: "Look at the server's log.",
    });
  if (reading.unreadable > 0)
    return fails(`${reading.unreadable} events of the reply cannot be read.`, {
      action: "Look for a proxy that changes the stream.",
    });
  const oddities = listOddities(talk);
  return oddities.length === 0
    ? works("The events are as the protocol has them.")
    : works(`The events differ from the protocol (${oddities.join("; ")}); Elara reads them all the same.`);
}

function listOddities({ reading, contentType }: Answer): string[] {
  const isStream = reading.dialect === "openai_events";
  return [
    !isStream || reading.hasDone ? null : "no [DONE]",
    reading.finish === null ? "no finish reason" : null,
    isStream && !/event-stream/iu.test(contentType)
      ? `content type ${contentType === "" ? "missing" : contentType.split(";")[0]}`
      : null,
    reading.hasPartedCharacter ? "parts end inside a character" : null,
  ].filter((each) => each !== null);
}
