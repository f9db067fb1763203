import { findingWordings, formatCount } from "#components/imports/import-wording.ts";
import { Card } from "#components/ui/card.tsx";
import type { Finding, FindingExample } from "#lib/domain/dataset/report.ts";

/** What is odd about the data, how often, what it means, with examples behind each. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const present = findings.filter((finding) => finding.count > 0);
  return (
    <Card
      title="What stands out in the data"
      description={
        present.length === 0
          ? "Nothing unusual was found."
          : "Kept as it is, never repaired silently. Worth knowing before you rely on a figure."
      }
    >
      {present.length === 0 ? null : (
        <ul className="divide-y divide-line">
          {present.map((finding) => (
            <li key={finding.kind}>
              <FindingEntry finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function FindingEntry({ finding }: { finding: Finding }) {
  const { title, meaning } = findingWordings[finding.kind];
  return (
    <details className="group py-3">
      <summary className="flex items-baseline gap-4 rounded-sm">
        <span className="tabular w-14 shrink-0 text-right text-lg font-semibold">
          {formatCount(finding.count)}
        </span>
        <span className="min-w-0 flex-1">
          <span className="font-semibold">{title}</span>
          <span className="block text-sm text-muted">{meaning}</span>
        </span>
        {finding.examples.length === 0 ? null : (
          <span className="shrink-0 text-sm text-accent underline underline-offset-4">
            <span className="group-open:hidden">Examples</span>
            <span className="hidden group-open:inline">Close</span>
          </span>
        )}
      </summary>
      {finding.examples.length === 0 ? null : (
        <ul className="mt-3 grid gap-1.5 border-l-2 border-line pl-4 text-sm sm:ml-[4.5rem]">
          {finding.examples.map((example) => (
            <li key={`${example.employeeId} ${example.file} ${example.line} ${example.detail}`}>
              <ExampleLine example={example} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function ExampleLine({ example }: { example: FindingExample }) {
  const place = example.line === null ? example.file : `${example.file}, line ${example.line}`;
  return (
    <>
      <span className="font-semibold">{example.employeeId}</span> {example.detail}{" "}
      <span className="break-words text-muted">({place})</span>
    </>
  );
}
