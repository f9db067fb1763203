import { type RiskBand, riskBands } from "../conversation-analysis.ts";
import { isList, isObject, type Value, type ValueObject } from "../input/text/value.ts";
import { type DraftAnalysis, type DraftClaim, type DraftConcern, emptyDraft } from "./draft.ts";
import { isEmptyWording } from "./empty-words.ts";
import { readTopic } from "./read-topic.ts";
import { matchSection, plainHeading, type SectionName } from "./section-names.ts";
import { splitClaim } from "./split-claim.ts";

/** Deeper wrapping than `{ "result": { "analysis": { … } } }` is nobody's. */
const deepestWrapping = 4;
const itemsAtMost = 40;
/** What is shown of a text is much shorter. */
const longestText = 8_000;

/**
 * An object of a model as a draft: names of fields in any spelling, texts where lists should be and lists where texts
 * should be; fields that are none of ours are not read. Null where none of its fields is.
 */
export function readDraft(object: ValueObject, depth = 0): DraftAnalysis | null {
  const sections = new Map<SectionName, Value>();
  for (const [name, value] of Object.entries(object)) {
    const section = matchSection(name);
    if (section !== null && !sections.has(section)) sections.set(section, value);
  }
  if (sections.size === 0) return readInner(object, depth);
  const risk = readRisk(sections.get("risk"));
  const signals = readClaims(sections.get("signals"));
  return {
    summary: readText(sections.get("summary")),
    concerns: readConcerns(sections.get("concerns")),
    sentiment: readSentiment(sections.get("sentiment")),
    risk: { band: risk.band, signals: risk.signals.length > 0 ? risk.signals : signals },
    actions: readTexts(sections.get("actions")),
    followUps: readTexts(sections.get("followUps")),
  };
}

function readInner(object: ValueObject, depth: number): DraftAnalysis | null {
  if (depth >= deepestWrapping) return null;
  for (const value of Object.values(object)) {
    const inner = isObject(value) ? readDraft(value, depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** One text; a list of texts is its sentences. */
export function readText(value: Value | undefined): string | null {
  if (isList(value)) {
    const texts = value.flatMap((item) => readText(item) ?? []);
    return texts.length === 0 ? null : texts.join(" ");
  }
  if (isObject(value))
    return readText(findField(value, ["text", "summary", "content", "description", "value"]));
  if (typeof value !== "string") return null;
  const text = value.slice(0, longestText).replace(/\s+/gu, " ").trim();
  return isEmptyWording(text) ? null : text;
}

function readTexts(value: Value | undefined): string[] {
  return toItems(value).flatMap((item) => {
    const fields = [
      "action",
      "text",
      "description",
      "recommendation",
      "question",
      "step",
      "title",
      "followUp",
      "item",
    ];
    return readText(isObject(item) ? findField(item, fields) : item) ?? [];
  });
}

function readConcerns(value: Value | undefined): DraftConcern[] {
  return toItems(value).flatMap((item) => {
    const claim = readClaim(item);
    if (claim === null) return [];
    const topic = isObject(item)
      ? readTopic(findField(item, ["topic", "family", "category", "theme", "type", "area"]))
      : null;
    return [{ topic, ...claim }];
  });
}

function readClaims(value: Value | undefined): DraftClaim[] {
  return toItems(value).flatMap((item) => readClaim(item) ?? []);
}

const claimFields = [
  "text",
  "concern",
  "signal",
  "description",
  "claim",
  "issue",
  "statement",
  "problem",
  "title",
  "name",
  "summary",
  "detail",
  "reason",
];
const quoteFields = [
  "quotes",
  "quote",
  "evidence",
  "evidencequotes",
  "evidencequote",
  "citation",
  "citations",
  "supportingquotes",
  "source",
  "excerpt",
  "example",
  "said",
];

function readClaim(item: Value): DraftClaim | null {
  if (typeof item === "string") return splitClaim(item);
  if (!isObject(item)) return null;
  const text = readText(findField(item, claimFields)) ?? readText(findField(item, ["topic", "category"]));
  if (text === null) return null;
  const quotes = toItems(findField(item, quoteFields)).flatMap(
    (quote) => readText(isObject(quote) ? findField(quote, ["text", "quote", "content"]) : quote) ?? [],
  );
  return quotes.length > 0 ? { text, quotes } : splitClaim(text);
}

function readSentiment(value: Value | undefined): DraftAnalysis["sentiment"] {
  const none = emptyDraft.sentiment;
  if (isList(value)) return { overall: null, course: readCourse(value) };
  if (isObject(value)) {
    const overall = readValue(findField(value, ["overall", "value", "score", "overallsentiment", "average"]));
    return {
      overall,
      course: readCourse(
        findField(value, ["course", "overtime", "timeline", "trend", "turns", "trajectory"]),
      ),
    };
  }
  const overall = readValue(value);
  return overall === null ? none : { overall, course: [] };
}

function readCourse(value: Value | undefined): { turn: number; value: number }[] {
  if (!isList(value)) return [];
  return value.flatMap((point) => {
    const [turn, mood] = isList(point)
      ? [point[0], point[1]]
      : isObject(point)
        ? [findField(point, ["turn", "index", "message"]), findField(point, ["value", "score", "sentiment"])]
        : [];
    const place = typeof turn === "string" && /^\d{1,5}$/u.test(turn.trim()) ? Number(turn) : turn;
    const level = readValue(mood);
    return typeof place === "number" && Number.isInteger(place) && place >= 0 && level !== null
      ? [{ turn: place, value: level }]
      : [];
  });
}

/** A number from -1 to 1, also written as a text; anything else is not certain. */
export function readValue(value: Value | undefined): number | null {
  const plain =
    typeof value === "string"
      ? value
          .trim()
          .replace(/[−–]/gu, "-")
          .replace(/,(?=\d+$)/u, ".")
      : value;
  const number =
    typeof plain === "string" && /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/u.test(plain) ? Number(plain) : plain;
  return typeof number === "number" && number >= -1 && number <= 1 ? number : null;
}

function readRisk(value: Value | undefined): DraftAnalysis["risk"] {
  if (isObject(value)) {
    const band = findField(value, [
      "band",
      "level",
      "risk",
      "risklevel",
      "riskband",
      "rating",
      "severity",
      "overall",
      "value",
    ]);
    const signals = findField(value, [
      "signals",
      "indicators",
      "factors",
      "signs",
      "reasons",
      "warningsigns",
      "riskfactors",
      "redflags",
    ]);
    return { band: readBand(band), signals: readClaims(signals) };
  }
  if (isList(value)) return { band: null, signals: readClaims(value) };
  return { band: readBand(value), signals: [] };
}

const bandWords: Readonly<Record<RiskBand, RegExp>> = {
  low: /(?<!\p{L})(?:low|minimal|niedrig|gering|faible|bajo|basso)(?!\p{L})/u,
  medium: /(?<!\p{L})(?:medium|moderate|mittel|mäßig|moyen|medio|moderado)(?!\p{L})/u,
  high: /(?<!\p{L})(?:high|severe|critical|hoch|kritisch|élevé|alto)(?!\p{L})/u,
};

/** A band, where exactly one is named and not denied. */
export function readBand(value: Value | undefined): RiskBand | null {
  if (typeof value !== "string" || value.length > 200) return null;
  const text = value.toLowerCase();
  if (/(?<!\p{L})(?:not?|nicht|kein\p{L}*)(?!\p{L})/u.test(text)) return null;
  const found = riskBands.filter((band) => bandWords[band].test(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A list's items; lines or a single text where a text stands for a list. */
function toItems(value: Value | undefined): readonly Value[] {
  if (isList(value)) return value.slice(0, itemsAtMost);
  if (typeof value === "string") {
    return value
      .split(/\n+|(?:^|\s)[•▪]\s/u)
      .map((line) => line.replace(/^\s*(?:[-*+]|\d{1,2}[.)])\s+/u, "").trim())
      .filter((line) => line !== "")
      .slice(0, itemsAtMost);
  }
  return isObject(value) ? [value] : [];
}

function findField(object: ValueObject, names: readonly string[]): Value | undefined {
  const fields = new Map(
    Object.entries(object).map(([name, value]) => [plainHeading(name).replaceAll(" ", ""), value]),
  );
  for (const name of names) {
    const value = fields.get(name.toLowerCase());
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
