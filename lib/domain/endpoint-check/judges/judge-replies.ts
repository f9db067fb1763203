import { fails, limited, type Outcome, untried, works } from "../finding.ts";
import type { Observations } from "../observations.ts";

const reasons: Readonly<Record<string, string>> = {
  stall: "no word came in time",
  cut: "the stream broke",
  busy: "it was busy",
  too_long: "the prompt was too long for it",
  refused: "it refused",
  unreachable: "it was not there",
  malformed: "its answer could not be read",
  too_slow: "it took too long",
  too_short: "it was cut off too early",
  nothing_left: "nothing of it may be shown",
  unfit: "too much of it may not be said",
  incoherent: "it did not answer what was said",
  broken: "it failed",
};

/** What people would see: replies through all that every reply of Elara goes through. */
export function judgeReplies({ replies }: Observations): Outcome {
  if (replies === null || replies.length === 0) return untried("No reply was asked for.");
  const own = replies.filter(({ takenOver }) => takenOver === null).length;
  const shown = replies.reduce((sum, reply) => sum + reply.shown, 0);
  const leftOut = replies.reduce((sum, reply) => sum + reply.leftOut, 0);
  const figures = { replies: replies.length, own, sentencesShown: shown, sentencesLeftOut: leftOut };
  const sentences = `${shown} ${shown === 1 ? "sentence" : "sentences"} shown, ${leftOut} left out`;
  if (own === replies.length)
    return works(`All ${own} replies through Elara are the model's own: ${sentences}.`, { figures });
  const why = [
    ...new Set(
      replies.flatMap(({ takenOver }) => (takenOver === null ? [] : [reasons[takenOver] ?? takenOver])),
    ),
  ].join("; ");
  const meaning = `The question bank had to go on in ${replies.length - own} of ${replies.length} replies (${why}): ${sentences}.`;
  const action = "Judge the model with `elara eval` before people talk to it.";
  return own === 0 ? fails(meaning, { action, figures }) : limited(meaning, { action, figures });
}
