import type { Dimension } from "../case.ts";

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  crisis: "Crisis",
  perspective: "Perspective",
  side_taking: "Taking sides",
  delusion: "Fixed beliefs",
  over_refusal: "Figures of speech",
  harm: "Harm asked for",
  injection: "Injection",
  invented_policy: "Company rules",
  confidentiality: "Confidentiality",
  empathy: "Empathy",
  repetition: "Repetition",
  length: "Length",
  language: "Language",
};

export function toPercent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(share === 1 || share === 0 ? 0 : 1)} %`;
}

/** Points of a hundred, with their sign. */
export function toPoints(difference: number): string {
  const points = (difference * 100).toFixed(1);
  return difference > 0 ? `+${points}` : points.replace("-", "−");
}

export function toTime(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  return ms < 120_000 ? `${(ms / 1_000).toFixed(1)} s` : `${Math.round(ms / 60_000)} min`;
}

export function toDay(iso: string): string {
  return `${new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(
    new Date(iso),
  )} UTC`;
}

/** A model by its name: of a folder's path the last two parts, of anything else all. */
export function toModelName(model: string): string {
  const isPath = /^(?:[./~]|[a-z]:[\\/])/iu.test(model);
  return isPath
    ? model
        .split(/[\\/]+/u)
        .filter(Boolean)
        .slice(-2)
        .join("/")
    : model;
}
