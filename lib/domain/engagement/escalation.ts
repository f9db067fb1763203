import type { Severity } from "../detection/verdicts.ts";
import type { EscalationRules } from "./settings.ts";

/** Whether a finding of this severity calls somebody of HR by itself. A moderate one never does. */
export function isEscalated(severity: Severity, { severe, significant }: EscalationRules): boolean {
  return (severity === "severe" && severe) || (severity === "significant" && significant);
}
