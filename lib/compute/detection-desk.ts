import { reachOf, sketchCut } from "../domain/detection/backtest/sketch-cut.ts";
import type { DetectionOutcome } from "../domain/detection/conclude-detection.ts";
import { answerForPerson, detectInStages } from "../domain/detection/detect-in-stages.ts";
import { explainPerson } from "../domain/detection/explain-person.ts";
import {
  type DetectionCut,
  type DetectionPlan,
  prepareDetection,
} from "../domain/detection/prepare-detection.ts";
import type { ForestQuestion, Staged } from "../domain/detection/staged/forest-question.ts";
import type { DecayRates } from "../domain/features/decay-rates.ts";
import type { EmployeeAggregates } from "../domain/features/employee-aggregates.ts";
import { computeMasterRow, type MasterRow } from "../domain/features/master-row.ts";
import { packDataCut, unpackDataCut } from "./data-cut.ts";
import type { CutHeader, DetectionReply, DetectionRequest } from "./detection-messages.ts";
import { shareMatrix } from "./shared-forest.ts";

type OpenCut = { readonly header: CutHeader; readonly rows: MasterRow[] };

/**
 * Holds a run's people and works on them, one request after the other. What it wants to know of the forest it asks back:
 * a "question" is answered by the request "sums".
 */
export function createDetectionDesk(): (request: DetectionRequest) => Promise<DetectionReply> {
  let open: OpenCut | null = null;
  let packed: Uint8Array<ArrayBuffer>[] = [];
  let cut: DetectionCut | null = null;
  let work: Staged<DetectionReply> | null = null;
  let outcome: DetectionOutcome | null = null;

  const openCut = () => open ?? fail("No cut was begun");
  const currentCut = () => {
    if (cut === null && open !== null) cut = { ...open.header, rows: open.rows };
    return cut ?? fail("There is no cut yet");
  };

  function* detect(plan: DetectionPlan): Staged<DetectionReply> {
    outcome = yield* detectInStages(prepareDetection(currentCut(), plan));
    const { people, findings, dropped } = outcome;
    const flaggedIds = findings.map(({ employeeId }) => employeeId);
    return { kind: "outcome", outcome: { peopleCount: people.length, flaggedIds, dropped } };
  }

  function start(next: Staged<DetectionReply>): DetectionReply {
    work = next;
    return toReply(next.next());
  }

  return async (request) => {
    switch (request.kind) {
      case "beginCut":
        open = { header: request.header, rows: [] };
        cut = null;
        return { kind: "done" };
      case "addAggregates":
        openCut().rows.push(...readRows(request.json, openCut().header, request.rates));
        return { kind: "done" };
      case "addRows":
        openCut().rows.push(...request.rows);
        return { kind: "done" };
      case "addPacked":
        packed.push(request.bytes);
        return { kind: "done" };
      case "unpackCut":
        cut = await unpackDataCut(packed);
        packed = [];
        return { kind: "done" };
      case "packCut": {
        const bytes = await packDataCut(currentCut());
        return { kind: "packed", bytes, peopleCount: currentCut().rows.length };
      }
      case "sketch": {
        const { clock, rows } = currentCut();
        return { kind: "sketched", reachesTo: reachOf(clock), sketches: sketchCut({ clock, rows }) };
      }
      case "detect":
        return start(detect(request.plan));
      case "explain":
        return start(explain(currentCut(), request));
      case "sums":
        return toReply((work ?? fail("Nothing was asked")).next(request.sums));
      case "listRecords": {
        const records = (outcome ?? fail("There is no outcome yet"))[request.of];
        const some = records.slice(request.first, request.first + request.count);
        const { runId } = request;
        return { kind: "records", json: JSON.stringify(some.map((record) => ({ runId, ...record }))) };
      }
    }
  };
}

function* explain(
  cut: DetectionCut,
  { plan, employeeId, treeCount }: Extract<DetectionRequest, { kind: "explain" }>,
): Staged<DetectionReply> {
  const index = cut.rows.findIndex((row) => row.employeeId === employeeId);
  if (index < 0) return { kind: "explanation", explanation: null };
  const prepared = prepareDetection(cut, plan);
  const answer = yield* answerForPerson(prepared, { index, treeCount });
  return { kind: "explanation", explanation: explainPerson(prepared, index, answer) };
}

function toReply(step: IteratorResult<ForestQuestion, DetectionReply>): DetectionReply {
  if (step.done) return step.value;
  const { training, rows } = step.value;
  return {
    kind: "question",
    question: { ...step.value, training: shareMatrix(training), rows: shareMatrix(rows) },
  };
}

function readRows(json: string, { clock }: CutHeader, rates: DecayRates): MasterRow[] {
  // Written by our own query from what `computeAggregates` made; millions of fields are not checked again.
  const people = JSON.parse(json) as [employeeId: string, aggregates: EmployeeAggregates][];
  return people.map(([employeeId, aggregates]) => computeMasterRow(employeeId, aggregates, clock, rates));
}

function fail(message: string): never {
  throw new Error(message);
}
