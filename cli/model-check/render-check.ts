import { styleText } from "node:util";
import type { CheckName, Verdict } from "#lib/domain/endpoint-check/finding.ts";
import type { EndpointReport } from "#lib/domain/endpoint-check/judge-endpoint.ts";
import { toPlain } from "../render-table.ts";

const titles: Readonly<Record<CheckName, string>> = {
  reachable: "Reachable",
  protocol: "Protocol",
  key: "Key",
  model: "Model name",
  streaming: "Streaming",
  events: "Event stream",
  speed: "Speed",
  limit: "Length limit",
  stop: "Stop sequences",
  marks: "End of reply",
  turns: "Turns",
  system: "System message",
  context: "Long talks",
  usage: "Token counts",
  characters: "Characters",
  errors: "Wrong requests",
  parallel: "Many at once",
  cancel: "Leaving",
  reply: "Through Elara",
};

const words: Readonly<Record<Verdict, string>> = {
  works: "works",
  limited: "remark",
  fails: "FAILS",
  untried: "untried",
};
const colours = { works: "green", limited: "yellow", fails: "red", untried: "gray" } as const;

const verdictWidth = 9;
const titleWidth = 16;

/** The report for a terminal of some width. Colour only where `stream` shows it. */
export function renderCheck(
  report: EndpointReport,
  { width, stream }: { readonly width: number; readonly stream: NodeJS.WriteStream },
): string {
  const paint = (verdict: Verdict, text: string) => styleText(colours[verdict], text, { stream });
  const indent = " ".repeat(verdictWidth + titleWidth);
  const room = Math.max(30, width - indent.length);
  const told = report.findings.filter(
    ({ verdict }) => verdict !== "untried" || report.verdict !== "fails" || isTried(report),
  );
  const lines = told.flatMap(({ check, verdict, meaning, action }) => {
    const [first = "", ...more] = wrap(toPlain(meaning), room);
    const head = `${paint(verdict, words[verdict].padEnd(verdictWidth))}${titles[check].padEnd(titleWidth)}`;
    const todo = action === null ? [] : wrap(`→ ${toPlain(action)}`, room, "  ");
    return [`${head}${first}`, ...[...more, ...todo].map((line) => `${indent}${line}`)];
  });
  const hidden = report.findings.length - told.length;
  const rest = hidden === 0 ? [] : [paint("untried", `The other ${hidden} checks were not tried.`)];
  const title = wrap(`${toPlain(report.model)} at ${toPlain(report.url)}`, width);
  const summary = wrap(report.summary, width).map((line) => paint(report.verdict, line));
  return [...title, "", ...lines, ...rest, "", ...summary].join("\n");
}

/** Whether anything behind the first reply was tried. */
function isTried({ findings }: EndpointReport): boolean {
  return findings.some(({ check, verdict }) => check === "streaming" && verdict !== "untried");
}

/** Lines of at most `width` characters; a word that is longer stands alone. */
function wrap(text: string, width: number, hanging = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && [...longer].length > width) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
