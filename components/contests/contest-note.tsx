import Link from "next/link";
import { joinClasses } from "#components/ui/class-names.ts";
import { toContestQuery } from "#lib/domain/contest/contest-filter.ts";

type ContestNoteProps = {
  readonly employeeId: string;
  readonly open: number;
  readonly answered: number;
};

/** On a person's page: that they contest something, or did, and the way to it. Nothing when they never did. */
export function ContestNote({ employeeId, open, answered }: ContestNoteProps) {
  if (open + answered === 0) return null;
  const status = open > 0 ? "open" : "answered";
  const points = (count: number) => (count === 1 ? "one point" : `${count} points`);
  return (
    <p
      className={joinClasses(
        "rounded-md border px-4 py-3 text-sm",
        open > 0 ? "border-attention/30 bg-attention-soft" : "border-line bg-raised",
      )}
    >
      <span className="font-semibold">Contested.</span>{" "}
      {open > 0
        ? `This person says that ${points(open)} here ${open === 1 ? "is" : "are"} not right.`
        : `This person has contested ${points(answered)} here. It is answered.`}{" "}
      <Link
        className="text-link"
        href={`/hr/contests${toContestQuery({ status, employeeId, page: 1 })}`}
        prefetch={false}
      >
        {open > 0 ? "Read and answer" : "Read"}
      </Link>
    </p>
  );
}
