/** Why a message did not arrive, or its reply broke off. */
export type Failure = {
  /**
   * `connection`: nobody answered; it is tried again by itself. `refused`: Elara said no; trying again may help later.
   * `signed_out`: signing in helps. `gone`: the conversation is not there any more. `invalid`: the text has to change.
   */
  readonly kind: "connection" | "refused" | "signed_out" | "gone" | "invalid";
  readonly message: string;
};

const connectionWords = "Elara cannot be reached at the moment.";
const kinds: Readonly<Record<number, Failure["kind"]>> = {
  400: "invalid",
  401: "signed_out",
  404: "gone",
  413: "invalid",
  502: "connection",
  503: "connection",
  504: "connection",
};

/** What an error of the chat means for the person, in words. */
export function describeFailure(error: unknown): Failure {
  const status = readField(error, "statusCode");
  if (typeof status !== "number") return { kind: "connection", message: connectionWords };
  const kind = kinds[status] ?? "refused";
  return { kind, message: readMessage(readField(error, "responseBody")) ?? wordsOf(kind) };
}

function wordsOf(kind: Failure["kind"]): string {
  if (kind === "signed_out") return "You have been signed out.";
  if (kind === "gone") return "This conversation is not there any more.";
  if (kind === "connection") return connectionWords;
  return "Something went wrong on our side. Please try again.";
}

/** The sentence that the server wrote for people; nothing else of an answer is shown. */
function readMessage(body: unknown): string | null {
  if (typeof body !== "string") return null;
  try {
    const message = readField(JSON.parse(body), "message");
    return typeof message === "string" && message !== "" ? message : null;
  } catch {
    return null;
  }
}

function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}
