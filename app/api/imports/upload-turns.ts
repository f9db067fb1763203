import { UserFacingError } from "#lib/errors.ts";

const windowMs = 10 * 60_000;
const mostInWindow = 30;

type Turns = { isUploading: boolean; startedAt: number[] };

/**
 * Who may upload now, in this process: one upload a person at a time, and not endlessly many. It keeps the
 * server responsive for others; it is no security measure.
 */
export class UploadTurns {
  private readonly byPerson = new Map<string, Turns>();

  /**
   * Runs `upload` as the person's turn.
   * @throws UserFacingError conflict while another upload of theirs runs; rate_limited after too many
   */
  async run<Result>(person: string, nowMs: number, upload: () => Promise<Result>): Promise<Result> {
    const turns = this.turnsOf(person, nowMs);
    if (turns.isUploading) {
      throw new UserFacingError(
        "conflict",
        "Another upload of yours is still running. Wait until it is through.",
      );
    }
    if (turns.startedAt.length >= mostInWindow) {
      const minutes = Math.ceil(((turns.startedAt[0] ?? nowMs) + windowMs - nowMs) / 60_000);
      const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
      throw new UserFacingError("rate_limited", `That was a lot of uploads. Please go on in ${wait}.`);
    }
    turns.isUploading = true;
    turns.startedAt.push(nowMs);
    try {
      return await upload();
    } finally {
      turns.isUploading = false;
    }
  }

  private turnsOf(person: string, nowMs: number): Turns {
    for (const [other, turns] of this.byPerson) {
      turns.startedAt = turns.startedAt.filter((at) => nowMs - at < windowMs);
      if (turns.startedAt.length === 0 && !turns.isUploading) this.byPerson.delete(other);
    }
    const turns = this.byPerson.get(person) ?? { isUploading: false, startedAt: [] };
    this.byPerson.set(person, turns);
    return turns;
  }
}
