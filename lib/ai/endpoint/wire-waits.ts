/** How long the endpoint may take, in milliseconds. */
export type WireWaits = {
  /** From the call to the first token, waiting for a busy endpoint included. */
  readonly firstTokenMs: number;
  /** Between two tokens. */
  readonly stallMs: number;
  /** For an answer that is asked for as a whole. */
  readonly answerMs: number;
};
