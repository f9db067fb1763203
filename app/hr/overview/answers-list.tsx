import Link from "next/link";
import { PagePart } from "#components/ui/page-part.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { Ctx } from "#lib/context.ts";
import type { InsightPath } from "#lib/domain/insight/dashboard/insight-pages.ts";
import { readConcerns } from "#lib/services/insight/read-concerns.ts";
import { readRiskBands } from "#lib/services/insight/read-risk-bands.ts";
import { readMoodOverTime } from "#lib/services/overview/read-over-time.ts";
import { readHoursByGroup, readRewards } from "#lib/services/overview/read-work.ts";
import { readView } from "./read-once.ts";

type Answer = { readonly answer: string } | null;

type Question = {
  readonly question: string;
  readonly href: InsightPath;
  readonly read: (ctx: Ctx) => Promise<Answer>;
};

const questions: readonly Question[] = [
  {
    question: "Did the mood change in a team?",
    href: "/hr/insight/mood",
    read: async (ctx) => readMoodOverTime(await readView(ctx)),
  },
  {
    question: "Who works long days?",
    href: "/hr/insight/work",
    read: async (ctx) => readHoursByGroup(await readView(ctx)),
  },
  {
    question: "Do rewards follow performance?",
    href: "/hr/insight/work",
    read: async (ctx) => readRewards(await readView(ctx)),
  },
  { question: "How many may be struggling?", href: "/hr/insight/concerns", read: readRiskBands },
  { question: "What do people talk about?", href: "/hr/insight/concerns", read: readConcerns },
];

/** The questions of the deeper pages, answered in a sentence each; the charts are one step away. */
export function AnswersList({ ctx }: { ctx: Ctx }) {
  return (
    <ul className="grid divide-y divide-line">
      {questions.map(({ question, href, read }) => (
        <li key={question} className="py-3.5 first:pt-0 last:pb-0">
          <h3 className="font-sans text-sm font-semibold">
            <Link href={href} className="text-link" prefetch={false}>
              {question}
            </Link>
          </h3>
          <PagePart label="The answer" className="mt-1.5" waits={<Skeleton className="mt-1.5 h-5 w-3/4" />}>
            <AnswerLine ctx={ctx} read={read} />
          </PagePart>
        </li>
      ))}
    </ul>
  );
}

async function AnswerLine({ ctx, read }: Pick<Question, "read"> & { ctx: Ctx }) {
  const found = await read(ctx);
  return <p className="mt-0.5 text-sm text-muted">{found?.answer ?? "Not enough data yet."}</p>;
}
