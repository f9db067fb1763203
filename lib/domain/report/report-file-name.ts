const longestPart = 60;

/**
 * The name under which a report is saved: ASCII letters, digits, dots and hyphens alone, whatever the parts hold, so that no
 * file system and no header can take it for anything else.
 * @example toReportFileName(["EMP/0001", "2026-03-02"]) // "elara-report-EMP-0001-2026-03-02.pdf"
 */
export function toReportFileName(parts: readonly string[], ending = "pdf"): string {
  const words = parts
    .map((part) =>
      part
        .normalize("NFKD")
        .replace(/[^A-Za-z0-9]+/g, "-")
        .slice(0, longestPart)
        .replace(/^-+|-+$/g, ""),
    )
    .filter((part) => part !== "");
  return `${["elara-report", ...words].join("-")}.${ending}`;
}
