import { releaseGroupFiguresJob } from "./jobs/release-group-figures.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const releaseGroupFigures = toTask(releaseGroupFiguresJob);
export const releaseGroupFiguresByClock = toClockTask(releaseGroupFiguresJob);
