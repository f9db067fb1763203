import type { Answer, NoAnswer } from "./exchange.ts";
import { type CheckName, fails, type Outcome } from "./finding.ts";
import type { Observations } from "./observations.ts";
import { describeMs } from "./pace.ts";
import { quoteServer } from "./words-of-server.ts";

/** What stands in the way of everything else, and the check it belongs to. */
export type Blocker = { readonly check: CheckName; readonly outcome: Outcome };

/** Why an endpoint gives Elara no reply at all; null: it gives one. */
export function findBlocker(seen: Observations): Blocker | null {
  const { talk } = seen;
  if (talk.kind === "none") return { check: "reachable", outcome: describeSilence(talk) };
  if (talk.status !== 200) return describeRefusal(talk, seen);
  return describeStranger(talk, seen);
}

function describeSilence({ cause, code, afterMs }: NoAnswer): Outcome {
  const reason = code === null ? "" : ` (${code})`;
  switch (cause) {
    case "refused":
      return fails(`Nothing listens there${reason}.`, {
        action: "Start the server, or correct the host and port of the address.",
      });
    case "unknown_host":
      return fails(`No machine has that name${reason}.`, {
        action: "Correct the host; between containers it is the name of the service.",
      });
    case "certificate":
      return fails(`Its certificate is not trusted${reason}, so Elara does not talk to it.`, {
        action:
          "Name the certificate of its authority in NODE_EXTRA_CA_CERTS when Elara starts, or give the server one that is trusted.",
      });
    case "not_tls":
      return fails(`It does not speak TLS${reason}.`, { action: "Write http:// instead of https://." });
    case "timeout":
      return fails(`No answer came within ${describeMs(afterMs)}.`, {
        action:
          "See whether it is still loading the model, and whether a firewall stands between. A larger --timeout waits longer.",
      });
    case "closed":
      return fails(`It closed the connection without an answer${reason}.`, {
        action: "Look at the server's log. A server that expects https:// does this with http://.",
      });
    default:
      return fails(`It cannot be reached${reason}.`, {
        action: "Check the address and the network between.",
      });
  }
}

function describeRefusal(talk: Answer, seen: Observations): Blocker {
  const { status, head, location } = talk;
  const said = quoteServer(head);
  if (status === 401 || status === 403) return { check: "key", outcome: describeKey(status, said, seen) };
  if (status >= 300 && status < 400) {
    return protocol(
      `It sends elsewhere (${status}${location === null ? "" : ` to ${location}`}); Elara follows no redirect.`,
      "Use the address that it redirects to.",
    );
  }
  if (status === 404 || status === 405) return describeMissing(talk, seen);
  if (status === 429 || status === 503) {
    return protocol(
      `It is busy or still starting (${status}).${said}`,
      "Wait until its readiness check is good, then try again.",
    );
  }
  if (status >= 500)
    return protocol(`It fails on Elara's request (${status}).${said}`, "Look at the server's log.");
  if (/\bmodel\b|\badapter\b|\blora\b|pinned/iu.test(said) && !/context|length|tokens/iu.test(said)) {
    return {
      check: "model",
      outcome: fails(`It does not serve “${seen.model}” (${status}).${said}`, {
        action: describeNames(seen.listed),
      }),
    };
  }
  return protocol(
    `It refuses Elara's request (${status}).${said}`,
    "See which part of the request it does not take; docs/serving.md has the request.",
  );
}

function describeKey(status: number, said: string, { hasKey, keyVariable }: Observations): Outcome {
  return hasKey
    ? fails(`It does not accept the key (${status}).${said}`, {
        action: `Compare ${keyVariable} with the key that the server was started with.`,
      })
    : fails(`It asks for a key and none was given (${status}).${said}`, {
        action: "Set INFERENCE_API_KEY, or name the variable that holds the key with --api-key-env.",
      });
}

function describeMissing({ status, head }: Answer, { elsewhere, listed, model }: Observations): Blocker {
  if (elsewhere === null && listed !== null && !listed.includes(model)) {
    return {
      check: "model",
      outcome: fails(`It does not serve “${model}” (${status}).${quoteServer(head)}`, {
        action: describeNames(listed),
      }),
    };
  }
  return protocol(
    `There is no chat at this address (${status}).`,
    elsewhere === null
      ? "The address ends where /chat/completions follows, most often in /v1."
      : `A chat answers at ${elsewhere}: use that address.`,
  );
}

/** Which names a model can be asked for by. */
export function describeNames(listed: readonly string[] | null): string {
  if (listed === null || listed.length === 0)
    return "Set INFERENCE_MODEL to the name that the server gives the model or its adapter.";
  const names = listed
    .slice(0, 5)
    .map((name) => `“${name}”`)
    .join(", ");
  return `Set INFERENCE_MODEL to a name that it lists: ${names}${listed.length > 5 ? ", …" : "."}`;
}

function describeStranger(talk: Answer, { timeLimitMs }: Observations): Blocker | null {
  const { reading, end, head, totalMs } = talk;
  if (reading.dialect === "html")
    return protocol(
      `A page for people answers, not a model.${quoteServer(head)}`,
      "A sign-in page or a proxy stands before the server: let Elara past it, or use the server's own address.",
    );
  if (reading.dialect === "ollama")
    return protocol(
      "It speaks Ollama's own interface.",
      "Use Ollama's OpenAI-compatible one: the address ends in /v1, not in /api.",
    );
  if (reading.dialect === "anthropic")
    return protocol(
      "It speaks Anthropic's interface, not OpenAI's.",
      "Put a gateway before it that offers /v1/chat/completions.",
    );
  if (reading.error !== null && reading.text.trim() === "")
    return protocol(
      `It answers 200, and the answer is an error.${quoteServer(reading.error.words)}`,
      "Look at the server's log.",
    );
  if (reading.text.trim() !== "") return null;
  if (end === "flood")
    return protocol("It sends without end, and no text among it.", "This is no model. Check the address.");
  if (end === "timeout")
    return protocol(
      `It accepted the request, and no text came within ${describeMs(Math.min(totalMs, timeLimitMs))}.`,
      "See whether the server is overloaded or still loading the model.",
    );
  if (reading.dialect === "empty")
    return protocol("It answers 200 with nothing in it.", "Check the address, and what stands between.");
  if (reading.dialect === "unknown")
    return protocol(
      `Its answer is in no form that Elara knows.${quoteServer(head)}`,
      "It must be the chat of OpenAI's protocol: POST …/chat/completions with events.",
    );
  return protocol(
    "It answers in the right form, and without text.",
    "Ask the model by hand; its chat template may end every reply at once.",
  );
}

function protocol(meaning: string, action: string): Blocker {
  return { check: "protocol", outcome: fails(meaning, { action }) };
}
