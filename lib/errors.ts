/** Everything that a person can be told and can act on. The set is closed: edges map it, nothing else passes. */
export const errorCodes = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "invalid_input",
  "conflict",
  "rate_limited",
  "too_large",
  "unavailable",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

const userFacing = Symbol.for("elara.userFacingError");

/**
 * An error whose message is written for the person who sees it: what is wrong and what to do.
 * A server process holds this class several times, once per bundle; `instanceof` knows them all.
 */
export class UserFacingError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && userFacing in value;
  }

  override readonly name = "UserFacingError";
  readonly [userFacing] = true;
  readonly code: ErrorCode;
  readonly fieldErrors: Readonly<Record<string, string>> | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options?: { cause?: unknown; fieldErrors?: Readonly<Record<string, string>> },
  ) {
    super(message, { cause: options?.cause });
    this.code = code;
    this.fieldErrors = options?.fieldErrors;
  }
}

const httpStatuses: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid_input: 400,
  conflict: 409,
  rate_limited: 429,
  too_large: 413,
  unavailable: 503,
};

export function httpStatusOf(code: ErrorCode): number {
  return httpStatuses[code];
}

export type PublicError = {
  readonly code: ErrorCode | "unexpected";
  readonly message: string;
  readonly fieldErrors?: Readonly<Record<string, string>>;
};

/**
 * What may be shown of an error. Anything that was not written for people is logged under an id and
 * shown as that id.
 */
export function toPublicError(error: unknown): PublicError {
  if (error instanceof UserFacingError) {
    return { code: error.code, message: error.message, fieldErrors: error.fieldErrors };
  }
  const errorId = crypto.randomUUID().slice(0, 8);
  logError(errorId, error);
  return {
    code: "unexpected",
    message: `Something went wrong on our side. Please try again; if it stays, tell your administrator the number ${errorId}.`,
  };
}

/**
 * Writes an error to the log. Drivers put row values into messages, so only the name, the code and
 * the stack's places are kept, not the message.
 */
export function logError(errorId: string, error: unknown): void {
  const record = { level: "error", errorId, at: new Date().toISOString(), errors: describeChain(error) };
  console.error(JSON.stringify(record));
}

function describeChain(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let current = error; current instanceof Error && chain.length < 4; current = current.cause) {
    const code = "code" in current && typeof current.code === "string" ? current.code : undefined;
    const places = (current.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
    chain.push({ name: current.name, code, stack: places.slice(0, 12).map((line) => line.trim()) });
  }
  return chain;
}
