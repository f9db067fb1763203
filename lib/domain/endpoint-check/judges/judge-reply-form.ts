import { findModelMark } from "../../conversation/sentences/model-marks.ts";
import { type Exchange, hasFailed, hasText } from "../exchange.ts";
import { fails, limited, type Outcome, untried, works } from "../finding.ts";
import type { Observations } from "../observations.ts";
import { countTokens } from "../pace.ts";
import { quoteServer } from "../words-of-server.ts";

/** Tokenizers differ in what they count at the ends. */
const tokenTolerance = 3;

export function judgeLimit({ short, shortTokens, needs }: Observations): Outcome {
  if (!hasText(short)) return untried("A short reply did not come.");
  const tokens = countTokens(short);
  const figures = { askedTokens: shortTokens, tokens };
  if (short.end !== "whole" || tokens > shortTokens + tokenTolerance) {
    return fails(`It does not keep to max_tokens: ${tokens} tokens came where ${shortTokens} were allowed.`, {
      action: `Limit the length at the server; Elara allows ${needs.replyTokens} tokens and hangs up where a reply is long enough.`,
      figures,
    });
  }
  if (short.reading.finish !== "length" && tokens >= shortTokens) {
    return limited(
      "It keeps to max_tokens, and does not say that a reply was cut off: Elara may take half a reply for a whole one.",
      { figures },
    );
  }
  return works(`It keeps to max_tokens (${tokens} of ${shortTokens}).`, { figures });
}

export function judgeStop({ stop, talk }: Observations): Outcome {
  if (stop === null) return untried(hasText(talk) ? "The reply had no word to stop at." : "No reply came.");
  const { exchange, word, before } = stop;
  if (exchange.kind === "none") return untried("The server did not answer.");
  if (hasFailed(exchange))
    return untried(`It failed (${exchange.status}), so whether it takes another stop sequence is not known.`);
  if (exchange.status >= 400) {
    return fails(`It refuses stop sequences (${exchange.status}).${quoteServer(exchange.head)}`, {
      action: "Elara always sends four; the server must take them.",
    });
  }
  const { text } = exchange.reading;
  if (text.trimEnd().endsWith(word) && text.indexOf(word) >= before.indexOf(word) - word.length) {
    return works("It ends a reply at a stop sequence, and sends the sequence too; Elara leaves it out.");
  }
  if (text.includes(word)) {
    return limited("It goes on past a stop sequence. Elara cuts the reply there by itself and hangs up.", {
      action: "Nothing has to be done; each reply costs the server a little more.",
    });
  }
  const lead = before.slice(0, before.indexOf(word)).trim();
  const isSame =
    lead.startsWith(text.trim()) || text.trim().startsWith(lead.slice(0, Math.ceil(lead.length / 2)));
  return isSame && text.trim().length <= lead.length
    ? works("It ends a reply at a stop sequence.")
    : untried(
        "It takes stop sequences; the model said something else the second time, so whether it ends there was not seen.",
      );
}

export function judgeMarks(seen: Observations): Outcome {
  const texts = [seen.talk, seen.opened, seen.system, ...(seen.crowd ?? [])]
    .filter(hasText)
    .map(({ reading }) => reading.text);
  if (texts.length === 0) return untried("No reply came.");
  const marked = texts.filter((text) => findModelMark(text) !== -1).length;
  const figures = { replies: texts.length, withMarks: marked };
  if (marked === 0)
    return works(`No mark of a template and no turn of somebody else in ${texts.length} replies.`, {
      figures,
    });
  return limited(
    `${marked} of ${texts.length} replies run past their end, into marks of a template or the person's turn. Elara cuts there.`,
    {
      action:
        "See that the model is served with its own chat template and ends with its end token (</s> for Mistral).",
      figures,
    },
  );
}

export function judgeTurns({ opened }: Observations): Outcome {
  if (opened === null) return untried("It was not tried.");
  return hasText(opened)
    ? works("It takes Elara's turns: instructions in the first user message, then turns that alternate.")
    : fails(`It does not take the turns of a conversation that Elara opened.${quote(opened)}`, {
        action: "The chat template must take user and assistant turns that alternate.",
      });
}

export function judgeSystem({ system, talk }: Observations): Outcome {
  if (system === null) return untried("It was not tried.");
  if (system.kind === "none") return untried("The server did not answer.");
  if (hasFailed(system))
    return untried(
      `It failed (${system.status}), so whether it takes system messages is not known. Elara sends none as long as the setting System messages is off, as it is from the start.`,
    );
  if (!hasText(system)) {
    return works(
      `It refuses system messages (${system.status}), as Mistral's template does. Elara sends none as long as the setting System messages is off, as it is from the start.`,
    );
  }
  const folded = hasText(talk) ? (talk.reading.usage?.promptTokens ?? null) : null;
  const apart = system.reading.usage?.promptTokens ?? null;
  if (folded !== null && apart !== null && apart < folded / 2) {
    return limited("It takes system messages and drops them: the model never sees what stands there.", {
      action: "Leave the setting System messages off.",
      figures: { promptTokens: apart, promptTokensFolded: folded },
    });
  }
  return works("It takes system messages. The setting System messages may be on; off works too.");
}

function quote(exchange: Exchange): string {
  return exchange.kind === "answer"
    ? ` (${exchange.status})${quoteServer(exchange.head)}`
    : " No answer came.";
}

const tokensShare = 1.5;

export function judgeContext({ half, full, needs }: Observations): Outcome {
  if (full === null) return untried("It was not tried.");
  const figures = { budgetTokens: needs.promptTokens };
  const budget = `${needs.promptTokens.toLocaleString("en")} tokens, and ${needs.replyTokens} for the reply`;
  if (full.kind === "none")
    return fails(`It does not answer a conversation as long as Elara's budget (${budget}).`, {
      action:
        "Look at the server's log and memory, or lower the setting “How much of a conversation the language model reads”.",
      figures,
    });
  if (!hasText(full)) {
    const isSaid =
      [413, 422].includes(full.status) ||
      full.reading.error?.isTooLong === true ||
      /context|too long|max_|tokens/iu.test(full.head);
    return fails(
      `It refuses a conversation as long as Elara's budget (${budget}; ${full.status}).${quoteServer(full.head)}`,
      {
        action: isSaid
          ? "Raise its limit (max-total-tokens, max-model-len), or lower the setting “How much of a conversation the language model reads”. Until then Elara asks again with half of each long conversation."
          : "Raise its limit, or lower the setting “How much of a conversation the language model reads”. It does not say that the prompt is too long, so the question bank answers in long conversations.",
        figures,
      },
    );
  }
  const halfTokens = hasText(half) ? (half.reading.usage?.promptTokens ?? null) : null;
  const fullTokens = full.reading.usage?.promptTokens ?? null;
  if (halfTokens === null || fullTokens === null) {
    return works(
      `It takes a conversation as long as Elara's budget (${budget}). Whether it reads all of it cannot be seen, as it counts no tokens.`,
      { figures },
    );
  }
  const counted = { ...figures, promptTokens: fullTokens, promptTokensOfHalf: halfTokens };
  if (fullTokens < halfTokens * tokensShare) {
    return fails(
      `It cuts long conversations without a word: of one twice as long it read ${fullTokens} tokens instead of about ${halfTokens * 2}. The instructions may be what is lost.`,
      {
        action: `Raise its context to at least ${needs.promptTokens + needs.replyTokens} tokens (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH).`,
        figures: counted,
      },
    );
  }
  return works(
    `It reads a conversation that fills Elara's budget: ${fullTokens.toLocaleString("en")} tokens as it counts them.`,
    { figures: counted },
  );
}

export function judgeUsage({ talk }: Observations): Outcome {
  if (!hasText(talk)) return untried("No reply came.");
  return talk.reading.usage === null
    ? works("It does not count tokens in a stream; Elara does not need it.")
    : works("It counts the tokens of each reply.");
}

export function judgeCharacters(seen: Observations): Outcome {
  const texts = [seen.talk, seen.opened, seen.system, ...(seen.crowd ?? [])]
    .filter(hasText)
    .map(({ reading }) => reading.text);
  if (texts.length === 0) return untried("No reply came.");
  const broken = texts.filter((text) => text.includes("\u{FFFD}")).length;
  if (broken > 0) {
    return limited(
      `${broken} of ${texts.length} replies hold characters that were broken before they were sent.`,
      {
        action:
          "The server cuts characters between tokens, or the model writes bytes that are none. Look at replies in languages with accents.",
      },
    );
  }
  return texts.some((text) => /[^\p{ASCII}]/u.test(text))
    ? works("Accents, other scripts and emoji arrive whole.")
    : untried("No reply held a character outside ASCII.");
}

export function judgeErrors({ misuse }: Observations): Outcome {
  if (misuse === null) return untried("It was not tried.");
  if (misuse.kind === "none")
    return limited("A request that cannot be answered ends the connection instead of being refused.", {
      action: "Look at the server's log: one bad request must not stop it.",
    });
  if (misuse.status >= 400 && misuse.status < 500)
    return works(`A request that cannot be answered is refused (${misuse.status}).`);
  return misuse.status >= 500
    ? limited(
        `A request that cannot be answered makes it fail (${misuse.status}). Elara sends none; the question bank would answer.`,
      )
    : limited(`A request that cannot be answered is answered all the same (${misuse.status}).`);
}
