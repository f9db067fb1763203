import type { BarChartModel, LineChartModel } from "../insight/chart-model.ts";

/** How a remark is meant; it never stands by colour alone. */
export type ReportTone = "neutral" | "good" | "attention" | "danger";

/** A figure with its name and what it is read beside: a number never stands bare. */
export type ReportFigure = {
  readonly label: string;
  readonly value: string;
  /** What is typical, or was before, in words; null where nothing is known. */
  readonly beside: string | null;
};

export type ReportFact = { readonly label: string; readonly value: string };

/** Why somebody stands out, in words; it carries no figure beside those of its sentence. */
export type ReportReason = {
  readonly title: string;
  readonly sentence: string;
  /** How strong it is and which way it goes, such as "strong sign" and "getting worse". */
  readonly strength: string;
  readonly trend: string;
  readonly comparison: string;
};

/** Something that can be done, and why it is suggested. */
export type ReportAction = { readonly title: string; readonly because: string };

export type ReportTable = {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: "start" | "end" }[];
  /** As many cells as columns, each written as it is shown. */
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
};

/** What a section is made of, on the page and on paper; every word written, every figure formatted. */
export type ReportBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "figures"; readonly figures: readonly ReportFigure[] }
  | { readonly kind: "facts"; readonly facts: readonly ReportFact[] }
  | { readonly kind: "list"; readonly title: string | null; readonly items: readonly string[] }
  | { readonly kind: "lineChart"; readonly chart: LineChartModel }
  | { readonly kind: "barChart"; readonly chart: BarChartModel }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "reasons"; readonly title: string; readonly reasons: readonly ReportReason[] }
  | { readonly kind: "actions"; readonly title: string; readonly actions: readonly ReportAction[] }
  /** What a manager should know and do. */
  | { readonly kind: "flags"; readonly title: string; readonly flags: readonly ReportAction[] }
  | { readonly kind: "quote"; readonly text: string; readonly source: string }
  | { readonly kind: "notice"; readonly tone: ReportTone; readonly title: string; readonly text: string };

export type ReportSection = {
  /** Names the section in an address and a bookmark. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
};

export type ReportCover = {
  /** What kind of report it is, above the title. */
  readonly eyebrow: string;
  readonly title: string;
  readonly subtitle: string;
  /** The finding, or what the day comes to, in a word and a sentence. */
  readonly verdict: { readonly tone: ReportTone; readonly title: string; readonly text: string };
  readonly facts: readonly ReportFact[];
  /** Who may read it. */
  readonly confidentiality: string;
};

/** What every report has, whatever it is about. */
export type ReportDocument = {
  /** BCP 47. */
  readonly language: "en";
  /** The title of the document. */
  readonly title: string;
  /** What it is saved as: ASCII letters, digits, dots and hyphens alone. */
  readonly fileName: string;
  readonly cover: ReportCover;
  /** Stands at the foot of every page. */
  readonly footer: string;
  readonly sections: readonly ReportSection[];
};
