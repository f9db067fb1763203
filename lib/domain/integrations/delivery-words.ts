import { type EventType, eventFacts } from "./integration-event.ts";
import type { Answer, DeliveryProblem, DeliveryStatus } from "./next-attempt.ts";

export type DeliveryChannel = "webhook" | "slack_channel" | "slack_person";

/** How the log calls where a delivery stands. */
export const deliveryStatusWords: Readonly<
  Record<DeliveryStatus, { readonly word: string; readonly tone: "accent" | "good" | "attention" }>
> = {
  waiting: { word: "waiting", tone: "accent" },
  sending: { word: "on its way", tone: "accent" },
  delivered: { word: "delivered", tone: "good" },
  failed: { word: "failed", tone: "attention" },
};

/** What happened, in the words of the log. */
export function toEventName(type: EventType | "check_in"): string {
  return type === "check_in" ? "Somebody was asked how they are" : eventFacts[type].name;
}

/** Where a delivery goes. Whom a direct message is for is not told. */
export function toPlaceName(channel: DeliveryChannel, endpointName: string | null): string {
  if (channel === "slack_channel") return "Channel in Slack";
  if (channel === "slack_person") return "Message in Slack";
  return endpointName ?? "Removed endpoint";
}

const problemWords: Readonly<Record<Exclude<DeliveryProblem, "refused" | "gone" | "switched off">, string>> =
  {
    "time-out": "It did not answer within 10 seconds.",
    "no such host": "No server has this name. Check the address.",
    certificate: "Its certificate is not valid, so it cannot be trusted.",
    connection: "The connection failed or was cut.",
    private: "Its address leads into a private network, where Elara does not send.",
    address: "Elara may not send to this address. Edit it.",
  };

/** Why an attempt did not arrive, in a sentence, with what can be done where something can. */
export function toProblemWords(
  problem: DeliveryProblem,
  { httpStatus, channel }: { readonly httpStatus: number | null; readonly channel: DeliveryChannel },
): string {
  if (problem === "gone") return goneWords[channel];
  if (problem === "switched off") return offWords[channel];
  if (problem === "refused")
    return `It answered ${httpStatus ?? "something else"}: ${toRefusalWords(httpStatus)}.`;
  return problemWords[problem];
}

const offWords: Readonly<Record<DeliveryChannel, string>> = {
  webhook: "It was switched off, so nothing was sent.",
  slack_channel: "The channel was not set up any more, so nothing was sent.",
  slack_person: "It was not wanted or needed any more, so nothing was sent.",
};

const goneWords: Readonly<Record<DeliveryChannel, string>> = {
  webhook: "It answered 410: it is there no more. Nothing is sent to it until you switch it on again.",
  slack_channel: "Slack answered 410: the channel or its webhook was removed.",
  slack_person: "Slack knows nobody with this person's address.",
};

function toRefusalWords(status: number | null): string {
  if (status === null || status < 200) return "not a finished answer";
  if (status < 400)
    return "it points to another address, and Elara follows none. Enter the address where it ends";
  if (status === 401 || status === 403) return "it does not let Elara in. Check the secret on its side";
  if (status === 404) return "there is nothing at this address. Check the path";
  if (status === 429) return "it asks to go slower";
  return status < 500 ? "it refuses what was sent" : "it has a fault of its own";
}

/** What came of a test, in a sentence. */
export function describeTest(
  answer: Answer,
  channel: DeliveryChannel,
): { readonly hasArrived: boolean; readonly text: string } {
  if (answer.kind === "failed") {
    return { hasArrived: false, text: toProblemWords(answer.problem, { httpStatus: null, channel }) };
  }
  const { status } = answer;
  if (status >= 200 && status < 300)
    return { hasArrived: true, text: `The test arrived. It answered ${status}.` };
  const problem = status === 410 ? "gone" : "refused";
  if (problem === "gone" && channel === "webhook") {
    return { hasArrived: false, text: "It answered 410: it is there no more." };
  }
  return { hasArrived: false, text: toProblemWords(problem, { httpStatus: status, channel }) };
}
