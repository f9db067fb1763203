import type { Said } from "../speakers/said.ts";
import { classifySpeaker } from "../speakers/speaker-names.ts";

const labelled =
  /^\s*(?:\[[^\]\n]{0,40}\]\s*|\(?\d{1,2}:\d{2}(?::\d{2})?\)?\s*-?\s*)?[*_#>\s-]{0,6}(\p{L}[\p{L}\p{N} ._'’-]{0,40}?)(?:\s*[([][^)\]\n]{0,40}[)\]])?\s*[*_]{0,3}\s*[:：]\s*[*_]{0,3}\s*(.*)$/u;
const inline = /(?<!\s)\s{1,8}(?=(?:user|employee|human|assistant|bot|chatbot|elara|ai|agent|q|a)\s?:\s)/giu;

/**
 * A text in which each message begins with who says it (`Employee: …`); null when it is no such text. Lines without a
 * name belong to the message before.
 */
export function readTranscript(text: string): readonly Said[] | null {
  const lines = (text.includes("\n") ? text : text.replace(inline, "\n")).split(/\r?\n/u);
  const said: { speaker: string; lines: string[] }[] = [];
  const names = new Set<string>();
  for (const line of lines) {
    const found = labelled.exec(line);
    const speaker = found?.[1]?.trim() ?? "";
    if (found !== null && isLabel(speaker, names)) {
      said.push({ speaker, lines: [found[2] ?? ""] });
      names.add(speaker.toLowerCase());
    } else if (said.length === 0 && line.trim() !== "") return null;
    else said.at(-1)?.lines.push(line);
  }
  const isKnown = [...names].some((name) => classifySpeaker(name) !== "unknown");
  if (said.length < 2 || names.size > 6 || (!isKnown && (names.size !== 2 || said.length < 4))) return null;
  return said.map((each) => ({
    speaker: each.speaker,
    text: each.lines.join("\n").trim(),
    sentAt: null,
    order: null,
  }));
}

/** Once the speakers are known, a line such as “To be clear: no” is no new speaker. */
function isLabel(speaker: string, names: ReadonlySet<string>): boolean {
  if (classifySpeaker(speaker) !== "unknown") return true;
  if (speaker.split(/\s+/u).length > 3) return false;
  return names.has(speaker.toLowerCase()) || names.size < 2;
}
