import { findMissedStart } from "#lib/domain/jobs/missed-start.ts";
import { logError } from "#lib/errors.ts";
import type { JobDefinition } from "../job.ts";
import type { RequestStore } from "./request-store.ts";
import type { TriggerApi } from "./trigger-api.ts";

/** Makes the schedules outside what the definitions and the company's zone say, and makes up for a start that was missed. */
export async function keepSchedules(input: {
  api: TriggerApi;
  store: RequestStore;
  definitions: readonly JobDefinition[];
  timeZone: string;
}): Promise<void> {
  const { api, store, definitions, timeZone } = input;
  const standing = new Map((await store.listSchedules()).map((schedule) => [schedule.jobId, schedule]));
  for (const definition of definitions) {
    const { id, schedule } = definition;
    if (schedule === undefined) continue;
    const stored = standing.get(id);
    standing.delete(id);
    if (stored !== undefined) await makeUp(store, definition, stored);
    if (stored?.cron === schedule.cron && stored.timeZone === timeZone) continue;
    await attempt(id, async () => {
      const outsideId = await api.putSchedule({ jobId: id, cron: schedule.cron, timeZone });
      await store.putSchedule({ jobId: id, cron: schedule.cron, timeZone, outsideId });
    });
  }
  for (const { jobId, outsideId } of standing.values()) {
    await attempt(jobId, async () => {
      await api.removeSchedule(outsideId);
      await store.removeSchedule(jobId);
    });
  }
}

async function makeUp(
  store: RequestStore,
  { id, schedule }: JobDefinition,
  standing: { cron: string; timeZone: string; since: Date },
): Promise<void> {
  if (schedule === undefined) return;
  const slot = findMissedStart(standing, await store.findNewestStart(id), store.now());
  if (slot !== null) await store.addMissedStart({ jobId: id, slot, payload: schedule.payload });
}

/** One schedule that cannot be written now does not keep the others; it is tried again with the next look. */
async function attempt(jobId: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    logError(`schedule ${jobId}`, error);
  }
}
