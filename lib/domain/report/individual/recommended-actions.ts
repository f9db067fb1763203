import { quantities } from "../../detection/inputs/input-definition.ts";
import { formatDay } from "../../insight/calendar-days.ts";
import { sourceCount } from "../../insight/finding-words.ts";
import { countOf } from "../report-counts.ts";
import type { ReportAction, ReportBlock, ReportSection } from "../report-section.ts";
import { actionsByQuantity } from "./action-bank.ts";
import type { IndividualFacts } from "./individual-facts.ts";
import { countLongWeeks } from "./key-insights.ts";

/** What can be done now, and what a manager should know before doing it. */
export function toActionsSection(facts: IndividualFacts): ReportSection {
  const actions = listActions(facts);
  const none: ReportBlock = {
    kind: "notice",
    tone: "neutral",
    title: "Nothing to do because of this report",
    text: "No finding stands and no released conversation asks for anything. Staying in touch is never wrong.",
  };
  const blocks: ReportBlock[] = [
    actions.length === 0 ? none : { kind: "actions", title: "What can be done now", actions },
    { kind: "flags", title: "What a manager should know and do", flags: listFlags(facts) },
  ];
  return { id: "recommended-actions", title: "Recommended actions", blocks };
}

function listActions(facts: IndividualFacts): ReportAction[] {
  const { finding } = facts;
  if (finding?.decision === "dismissed") return fromConversations(facts);
  const shown = [...(finding?.explanation.reasons ?? []), ...(finding?.explanation.smallerReasons ?? [])];
  const fromReasons = shown.flatMap(({ key, title }) => {
    const quantity = quantityOf(key);
    const actions = quantity === null ? [] : (actionsByQuantity[quantity] ?? []);
    const isTalk = quantity === "mood" || quantity === "moodChange";
    return actions.map((action) => ({
      title: action,
      because: `Because of: ${title.toLowerCase()}`,
      isTalk,
    }));
  });
  const talk = finding === null ? null : (fromReasons.find(({ isTalk }) => isTalk) ?? talkAnyway);
  const others = fromReasons.filter(({ isTalk }) => !isTalk);
  const actions = [...(talk === null ? [] : [talk]), ...others].map(({ title, because }) => ({
    title,
    because,
  }));
  return withoutRepeats([...actions, ...fromConversations(facts)]);
}

/** The first thing to do of every finding; one talk is enough. */
const talkAnyway: ReportAction = {
  title: "Offer a personal talk, in private and without haste: ask how they see it, then listen.",
  because: "Because of: the finding as a whole",
};

/** The key of a shown reason begins with its quantity. */
function quantityOf(key: string): keyof typeof quantities | null {
  const name = key.split(" ")[0] ?? "";
  const known = Object.keys(quantities).filter(isQuantity);
  return known.find((quantity) => quantity === name) ?? null;
}

function isQuantity(name: string): name is keyof typeof quantities {
  return name in quantities;
}

function fromConversations({ conversations }: IndividualFacts): ReportAction[] {
  const [latest] = conversations;
  if (latest === undefined) return [];
  const because = `From the conversation of ${formatDay(latest.date)}, as the person released it`;
  return (latest.analysis.actions ?? []).map((title) => ({ title, because }));
}

function withoutRepeats(actions: readonly ReportAction[]): ReportAction[] {
  return [...new Map(actions.map((action) => [action.title, action])).values()];
}

function listFlags(facts: IndividualFacts): ReportAction[] {
  return [
    ...leaveFlags(facts),
    ...decisionFlags(facts),
    ...contestFlags(facts),
    ...hoursFlags(facts),
    ...coverageFlags(facts),
    {
      title: "Ask, do not confront",
      because:
        "What stands here comes from records. Say that you would like to know how they are, and do not bring up figures, findings or mood answers.",
    },
    {
      title: "Do not use it to judge performance",
      because:
        "It is no basis for a review, a promotion, a warning or a dismissal. Keep it to those who help.",
    },
  ];
}

function leaveFlags({ records, writtenOn, person }: IndividualFacts): ReportAction[] {
  if (!person.isActive) {
    return [
      { title: "No longer in the company", because: "The directory does not list this person any more." },
    ];
  }
  const current = records.leave.find(
    ({ startDate, endDate }) => startDate <= writtenOn && writtenOn <= endDate,
  );
  if (current === undefined) return [];
  const until = formatDay(current.endDate);
  return [
    {
      title: `On leave until ${until}`,
      because: "Leave them in peace until they are back, unless they ask.",
    },
  ];
}

function decisionFlags({ finding }: IndividualFacts): ReportAction[] {
  if (finding === null) return [];
  if (finding.decision === "dismissed") {
    return [{ title: "HR set the finding aside", because: "Nothing follows from it. Do not bring it up." }];
  }
  const severe: ReportAction[] =
    finding.severity === "severe"
      ? [
          {
            title: "Do not wait long",
            because: "The finding is severe: look after it within days, not weeks.",
          },
        ]
      : [];
  if (finding.decision !== null) return severe;
  const undecided = {
    title: "Nobody has decided yet",
    because:
      "A finding has no consequence by itself. HR looks first and writes down a decision with a reason.",
  };
  return [...severe, undecided];
}

function contestFlags({ openContests }: IndividualFacts): ReportAction[] {
  if (openContests === 0) return [];
  return [
    {
      title: `The person contests ${countOf(openContests, "point")}`,
      because: "HR has not answered yet. Until then, treat what stands here as in doubt.",
    },
  ];
}

function hoursFlags(facts: IndividualFacts): ReportAction[] {
  const weeks = countLongWeeks(facts);
  if (weeks === 0) return [];
  return [
    {
      title: `More than 48 hours in ${countOf(weeks, "week")}`,
      because:
        "Many countries allow this only for a while. Check the hours with the person and bring them down.",
    },
  ];
}

const littleKnown = 4;

function coverageFlags({ latestRun }: IndividualFacts): ReportAction[] {
  const coverage = latestRun?.coverage ?? null;
  if (coverage === null || coverage >= littleKnown) return [];
  return [
    {
      title: "Little is known",
      because: `${coverage} of ${sourceCount} sources ${coverage === 1 ? "speaks" : "speak"} about this person. Silence in the records is no sign of wellbeing, and none of trouble.`,
    },
  ];
}
