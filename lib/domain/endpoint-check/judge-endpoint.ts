import { type Blocker, findBlocker } from "./find-blocker.ts";
import { type CheckName, checkNames, type Finding, type Outcome, untried, type Verdict } from "./finding.ts";
import { judgeCancel, judgeParallel, judgeSpeed } from "./judges/judge-load.ts";
import {
  judgeEvents,
  judgeKey,
  judgeModel,
  judgeProtocol,
  judgeReachable,
  judgeStreaming,
} from "./judges/judge-protocol.ts";
import { judgeReplies } from "./judges/judge-replies.ts";
import {
  judgeCharacters,
  judgeContext,
  judgeErrors,
  judgeLimit,
  judgeMarks,
  judgeStop,
  judgeSystem,
  judgeTurns,
  judgeUsage,
} from "./judges/judge-reply-form.ts";
import type { Observations } from "./observations.ts";

export type EndpointReport = {
  readonly url: string;
  readonly model: string;
  /** The worst that was found; `untried` counts for nothing. */
  readonly verdict: Exclude<Verdict, "untried">;
  readonly summary: string;
  readonly findings: readonly Finding[];
};

const judges: Readonly<Record<CheckName, (seen: Observations) => Outcome>> = {
  reachable: judgeReachable,
  protocol: judgeProtocol,
  key: judgeKey,
  model: judgeModel,
  streaming: judgeStreaming,
  events: judgeEvents,
  speed: judgeSpeed,
  limit: judgeLimit,
  stop: judgeStop,
  marks: judgeMarks,
  turns: judgeTurns,
  system: judgeSystem,
  context: judgeContext,
  usage: judgeUsage,
  characters: judgeCharacters,
  errors: judgeErrors,
  parallel: judgeParallel,
  cancel: judgeCancel,
  reply: judgeReplies,
};

/** What an endpoint is worth to Elara, by what was seen of it. Pure: the same observations give the same report. */
export function judgeEndpoint(seen: Observations): EndpointReport {
  const blocker = findBlocker(seen);
  const findings = checkNames.map((check): Finding => ({ check, ...judgeOne(check, seen, blocker) }));
  const has = (verdict: Verdict) => findings.some((finding) => finding.verdict === verdict);
  const verdict = has("fails") ? "fails" : has("limited") ? "limited" : "works";
  return { url: seen.url, model: seen.model, verdict, summary: summarise(findings, blocker, seen), findings };
}

function judgeOne(check: CheckName, seen: Observations, blocker: Blocker | null): Outcome {
  if (blocker === null)
    return seen.isOutOfTime ? orOutOfTime(judges[check](seen), seen) : judges[check](seen);
  if (check === blocker.check) return blocker.outcome;
  return check === "reachable"
    ? judges.reachable(seen)
    : untried("Elara gets no reply, so this was not tried.");
}

function orOutOfTime(outcome: Outcome, { timeLimitMs }: Observations): Outcome {
  if (outcome.verdict !== "untried") return outcome;
  return untried(`The ${Math.round(timeLimitMs / 1_000)} s of --timeout were over.`);
}

function summarise(
  findings: readonly Finding[],
  blocker: Blocker | null,
  { isOutOfTime }: Observations,
): string {
  if (blocker !== null)
    return "Elara cannot use this endpoint as it is: the question bank would answer everybody.";
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const untriedCount = count("untried");
  const rest =
    untriedCount === 0
      ? ""
      : ` ${untriedCount} could not be tried${isOutOfTime ? " in the time given" : ""}.`;
  if (count("fails") > 0) {
    return `Elara will not work well with this endpoint: ${count("fails")} of ${findings.length} checks fail.${rest}`;
  }
  if (count("limited") > 0)
    return `Elara works with this endpoint; ${count("limited")} checks have a remark.${rest}`;
  return `Elara works with this endpoint.${rest}`;
}
