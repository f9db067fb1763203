import type { ReportBlock } from "#lib/domain/report/report-section.ts";
import type { Strip } from "../flow/strip.ts";
import type { Press } from "../page/paper.ts";
import { setBarChart, setLineChart } from "./chart.ts";
import { setFacts, setFigures } from "./figures.ts";
import { setFlags, setNotice } from "./panel.ts";
import { setActions, setReasons } from "./reasons.ts";
import { setTable } from "./table.ts";
import { setList, setQuote, setWords } from "./words.ts";

/** A part of a report as strips, which the pages are filled with. */
export function setBlock(press: Press, block: ReportBlock): Strip[] {
  switch (block.kind) {
    case "paragraph":
      return setWords(press, block);
    case "figures":
      return setFigures(press, block.figures);
    case "facts":
      return setFacts(press, block.facts);
    case "list":
      return setList(press, block);
    case "lineChart":
      return setLineChart(press, block.chart);
    case "barChart":
      return setBarChart(press, block.chart);
    case "table":
      return setTable(press, block.table);
    case "reasons":
      return setReasons(press, block.title, block.reasons);
    case "actions":
      return setActions(press, block.title, block.actions);
    case "flags":
      return setFlags(press, block.title, block.flags);
    case "quote":
      return setQuote(press, block);
    case "notice":
      return setNotice(press, block);
  }
}
