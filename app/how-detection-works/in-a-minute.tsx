import Link from "next/link";
import type { ReactNode } from "react";
import type { DetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";
import { joinWords } from "#lib/domain/insight/guide/guide-format.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { readerWays } from "./reader-ways.ts";

/** What anybody should know, in a minute. */
export function InAMinute({ guide, role }: { guide: DetectionGuide; role: Role }) {
  const { advice, links } = readerWays[role];
  return (
    <section aria-label="In a minute" className="rounded-xl border border-line bg-accent-soft/55 p-6 sm:p-8">
      <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Point title="What is looked at">
          Up to {guide.inputCount} numbers about each person, out of the company's records and the mood
          answers. These can be a reason:{" "}
          {joinWords(
            guide.reasonTitles.map((title) => title.toLowerCase()),
            "and",
          )}
          .
        </Point>
        <Point title="What is never looked at">
          Nothing anybody writes or says, no name, no department, no manager.{" "}
          {guide.takesInSickLeave ? "Sick leave is taken in here, but never a reason." : "No sick leave."}
        </Point>
        <Point title="What counts">
          Only what is worse than usual in this company and also worse than a fixed limit, or clearly worse
          than in the person's own past. Being different is no reason.
        </Point>
        <Point title="What follows">
          Nothing by itself. Somebody in HR reads the reasons, decides whether to talk, and writes down why.
          It is not a judgement of performance and not a diagnosis.
        </Point>
        <Point title="What you can do">
          {advice}
          <span className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
            {links.map(({ href, label }) => (
              <Link key={href} href={href} className="text-link">
                {label}
              </Link>
            ))}
          </span>
        </Point>
        <Point title="What it cannot do">
          Know how somebody is. It sees a few records; it can miss people who suffer and point out people who
          are well.
        </Point>
      </dl>
    </section>
  );
}

function Point({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="voice text-lg">{title}</dt>
      <dd className="mt-1 text-sm">{children}</dd>
    </div>
  );
}
