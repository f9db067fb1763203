import type { JobDefinition } from "#lib/jobs/job.ts";
import { analyzeConversationsJob } from "./jobs/analyze-conversations.ts";
import { commitImportJob } from "./jobs/commit-import.ts";
import { deliverIntegrationsJob } from "./jobs/deliver-integrations.ts";
import { deliverMailJob } from "./jobs/deliver-mail.ts";
import { holdCouncilJob } from "./jobs/hold-council.ts";
import { lookBackJob } from "./jobs/look-back.ts";
import { mailUnreadNotificationsJob } from "./jobs/mail-unread-notifications.ts";
import { purgeAlertsJob } from "./jobs/purge-alerts.ts";
import { purgeCalendarsJob } from "./jobs/purge-calendars.ts";
import { purgeConversationsJob } from "./jobs/purge-conversations.ts";
import { purgeIntegrationsJob } from "./jobs/purge-integrations.ts";
import { purgeJobRunsJob } from "./jobs/purge-job-runs.ts";
import { purgeNotificationsJob } from "./jobs/purge-notifications.ts";
import { purgeReportBatchesJob } from "./jobs/purge-report-batches.ts";
import { purgeSummariesJob } from "./jobs/purge-summaries.ts";
import { purgeThreadsJob } from "./jobs/purge-threads.ts";
import { recoverRepliesJob } from "./jobs/recover-replies.ts";
import { releaseGroupFiguresJob } from "./jobs/release-group-figures.ts";
import { releaseSummariesJob } from "./jobs/release-summaries.ts";
import { remindTasksJob } from "./jobs/remind-tasks.ts";
import { runDetectionJob } from "./jobs/run-detection.ts";
import { sendNudgesJob } from "./jobs/send-nudges.ts";
import { undoImportJob } from "./jobs/undo-import.ts";
import { widenAlertsJob } from "./jobs/widen-alerts.ts";
import { writeDayReportJob } from "./jobs/write-day-report.ts";
import { writeReportBatchJob } from "./jobs/write-report-batch.ts";

/** Every background job; the server process runs them in process unless they run elsewhere. */
export const jobDefinitions: readonly JobDefinition[] = [
  commitImportJob,
  undoImportJob,
  runDetectionJob,
  holdCouncilJob,
  lookBackJob,
  widenAlertsJob,
  recoverRepliesJob,
  purgeConversationsJob,
  purgeAlertsJob,
  purgeJobRunsJob,
  releaseGroupFiguresJob,
  mailUnreadNotificationsJob,
  purgeNotificationsJob,
  purgeThreadsJob,
  sendNudgesJob,
  remindTasksJob,
  purgeCalendarsJob,
  deliverMailJob,
  deliverIntegrationsJob,
  purgeIntegrationsJob,
  analyzeConversationsJob,
  releaseSummariesJob,
  purgeSummariesJob,
  writeDayReportJob,
  writeReportBatchJob,
  purgeReportBatchesJob,
];
