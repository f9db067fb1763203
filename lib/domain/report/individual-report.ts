import { unassignedDepartment } from "../dataset/kinds.ts";
import { formatDay } from "../insight/calendar-days.ts";
import { severityWords } from "../insight/finding-words.ts";
import { isolate } from "../text/isolate.ts";
import { toConversationSection } from "./individual/conversation-section.ts";
import { toBasisSection } from "./individual/data-basis.ts";
import type { IndividualFacts } from "./individual/individual-facts.ts";
import { toInsightsSection } from "./individual/key-insights.ts";
import { toMoodSection } from "./individual/mood-trend.ts";
import { toActionsSection } from "./individual/recommended-actions.ts";
import { describeKnown, toRiskSection, toVerdict } from "./individual/risk-assessment.ts";
import { toSummarySection } from "./individual/summary.ts";
import { toHoursSection } from "./individual/working-hours.ts";
import { toReportFileName } from "./report-file-name.ts";
import type { ReportCover, ReportDocument } from "./report-section.ts";

/** What HR reads about one person, on the page and on paper. */
export type IndividualReport = ReportDocument & {
  readonly kind: "individual";
  readonly employeeId: string;
  /** Whether the person's mood answers are in it. */
  readonly isMoodOpen: boolean;
};

/**
 * The report about one person: every word written, every figure formatted. What is not recorded is said to be missing, and what
 * HR may not read is not in the facts.
 */
export function toIndividualReport(facts: IndividualFacts): IndividualReport {
  const { person, writtenOn, companyName } = facts;
  const name = person.name ?? person.employeeId;
  return {
    kind: "individual",
    employeeId: person.employeeId,
    isMoodOpen: facts.mood.isOpen,
    language: "en",
    title: `Report about ${isolate(name)}, ${formatDay(writtenOn)}`,
    fileName: toReportFileName([person.employeeId, writtenOn]),
    cover: toCover(facts, name),
    footer: ["Confidential", isolate(companyName), isolate(name), formatDay(writtenOn)]
      .filter((part) => part !== "")
      .join(" · "),
    sections: [
      toSummarySection(facts),
      toHoursSection(facts),
      toMoodSection(facts),
      toInsightsSection(facts),
      toRiskSection(facts),
      toActionsSection(facts),
      toConversationSection(facts),
      toBasisSection(facts),
    ],
  };
}

function toCover(facts: IndividualFacts, name: string): ReportCover {
  const { person, writtenOn, latestDates, finding } = facts;
  const known = describeKnown(facts);
  const dates = [latestDates.activity, latestDates.mood].filter((date) => date !== null).toSorted();
  const latest = dates.at(-1);
  return {
    eyebrow: "Individual report",
    title: name,
    subtitle: [person.jobTitle ?? "", person.department === unassignedDepartment ? "" : person.department]
      .filter((part) => part !== "")
      .map(isolate)
      .join(" · "),
    verdict: toVerdict(facts),
    facts: [
      ...(person.name === null ? [] : [{ label: "Employee ID", value: person.employeeId }]),
      ...(person.location === null ? [] : [{ label: "Location", value: person.location }]),
      ...(person.managerName === null ? [] : [{ label: "Manager", value: person.managerName }]),
      ...(finding === null ? [] : [{ label: "Severity", value: severityWords[finding.severity] }]),
      { label: "Written on", value: formatDay(writtenOn) },
      { label: "Data up to", value: latest === undefined ? "No data yet" : formatDay(latest) },
      ...(known === null ? [] : [{ label: "How much is known", value: known }]),
    ],
    confidentiality:
      "For HR and those who help this person, and nobody else. That it was made is written down, and the person can see it.",
  };
}
