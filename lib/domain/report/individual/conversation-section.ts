import { formatDay } from "../../insight/calendar-days.ts";
import { countOf } from "../report-counts.ts";
import type { ReportBlock, ReportSection } from "../report-section.ts";
import type { IndividualFacts, ReportedConversation } from "./individual-facts.ts";

const mostConversations = 3;

/** What the person has released of their conversations with Elara; whether there are others is not told. */
export function toConversationSection({ conversations }: IndividualFacts): ReportSection {
  const shown = conversations.slice(0, mostConversations);
  const nothing: ReportBlock = {
    kind: "notice",
    tone: "neutral",
    title: "Nothing released",
    text: "No summary of a conversation with Elara has been released. That says nothing about whether there was one.",
  };
  const more = conversations.length - shown.length;
  const blocks = shown.flatMap(toBlocks);
  if (more > 0) {
    blocks.push({
      kind: "paragraph",
      text: `${countOf(more, "older summary", "older summaries")} left out here.`,
    });
  }
  return {
    id: "conversations",
    title: "Conversations with Elara",
    blocks: shown.length === 0 ? [nothing] : blocks,
  };
}

function toBlocks({ date, analysis, note, isCorrected }: ReportedConversation): ReportBlock[] {
  const source = `Released by the person, conversation of ${formatDay(date)}${isCorrected ? ", corrected by them" : ""}`;
  const { summary, concerns = [], followUps = [] } = analysis;
  const blocks: ReportBlock[] = [];
  if (summary !== undefined) blocks.push({ kind: "quote", text: summary, source });
  if (concerns.length > 0) {
    const title = summary === undefined ? `What weighs on them. ${source}` : "What weighs on them";
    blocks.push({ kind: "list", title, items: concerns.map(({ text }) => text) });
  }
  if (note !== null && note.trim() !== "") {
    blocks.push({ kind: "quote", text: note, source: "Added by the person in their own words" });
  }
  if (followUps.length > 0) {
    blocks.push({ kind: "list", title: "Worth asking again", items: followUps });
  }
  return blocks;
}
