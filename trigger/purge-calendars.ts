import { purgeCalendarsJob } from "./jobs/purge-calendars.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeCalendars = toTask(purgeCalendarsJob);
export const purgeCalendarsByClock = toClockTask(purgeCalendarsJob);
