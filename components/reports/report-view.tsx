import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ReportBlock as Block, ReportDocument } from "#lib/domain/report/report-section.ts";
import { ReportBlock } from "./report-block.tsx";

/** A report section by section, the same words and figures as on paper. */
export function ReportView({ report }: { report: ReportDocument }) {
  const { cover, sections } = report;
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="grid min-w-0 gap-6">
        {sections.map(({ id, title, blocks }) => (
          <Card key={id} id={id} title={title} className="scroll-mt-6">
            <div className="grid gap-6">
              {keyed(blocks).map(({ key, block }) => (
                <ReportBlock key={key} block={block} />
              ))}
            </div>
          </Card>
        ))}
      </div>
      <aside aria-label="About this report" className="grid gap-6 xl:sticky xl:top-8">
        <Card>
          <DefinitionList
            items={cover.facts.map(({ label, value }) => ({ term: label, description: value }))}
          />
          <nav aria-label="Parts of the report" className="mt-6 border-t border-line pt-5">
            <ul className="grid gap-1.5 text-sm">
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a className="text-link" href={`#${id}`}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </Card>
        <Notice>{cover.confidentiality}</Notice>
      </aside>
    </div>
  );
}

/** Blocks of a report never move, so that their place tells them apart. */
function keyed(blocks: readonly Block[]): { key: string; block: Block }[] {
  return blocks.map((block, index) => ({ key: `${index} ${block.kind}`, block }));
}
