/** One thing the fake does while it answers. */
export type Step =
  /** Sends one token in an event of its own. */
  | { readonly do: "token"; readonly text: string }
  /** Sends these bytes as they are. */
  | { readonly do: "raw"; readonly bytes: string | Uint8Array }
  | { readonly do: "wait"; readonly ms: number }
  /** Sends the last event of a choice. */
  | { readonly do: "finish"; readonly reason: string }
  | { readonly do: "done" }
  /** Ends the connection without ending the answer. */
  | { readonly do: "cut" }
  /** Says nothing more and keeps the connection open. */
  | { readonly do: "hang" };

/** How the fake answers one request. Without steps it answers with `body`. */
export type Scenario = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly headersAfterMs?: number;
  readonly body?: string;
  readonly steps?: readonly Step[] | Iterable<Step>;
};

/** Text as tokens of a word each, white space first, as real tokenizers part it. */
export function toTokens(text: string): string[] {
  return text.match(/\s*[\p{L}\p{N}'’]+|\s*[^\p{L}\p{N}\s]+|\s+/gu) ?? [];
}

export const token = (text: string): Step => ({ do: "token", text });
export const raw = (bytes: string | Uint8Array): Step => ({ do: "raw", bytes });
export const wait = (ms: number): Step => ({ do: "wait", ms });
export const finish = (reason = "stop"): Step => ({ do: "finish", reason });
export const done: Step = { do: "done" };
export const cut: Step = { do: "cut" };
export const hang: Step = { do: "hang" };

/** Tokens at a rate; 0: all at once. */
export function speak(text: string, tokensPerSecond = 0): Step[] {
  const pause = tokensPerSecond === 0 ? [] : [wait(1_000 / tokensPerSecond)];
  return toTokens(text).flatMap((each) => [...pause, token(each)]);
}

/** A whole, well-behaved reply. */
export function reply(text: string, tokensPerSecond = 0): Scenario {
  return { steps: [...speak(text, tokensPerSecond), finish(), done] };
}

/** The event that carries a token, as Text Generation Inference words it. */
export function toEvent(text: string | null, finishReason: string | null = null): string {
  const choice = {
    index: 0,
    delta: { role: "assistant", content: text },
    logprobs: null,
    finish_reason: finishReason,
  };
  const chunk = {
    object: "chat.completion.chunk",
    id: "",
    created: 1,
    model: "fake",
    system_fingerprint: "fake",
    choices: [choice],
    usage: null,
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
