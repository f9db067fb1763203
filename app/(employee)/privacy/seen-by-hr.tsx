import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { type SeenDegree, type SeenThing, seenWords } from "#lib/domain/insight/own/seen-by-hr.ts";

const tones: Readonly<Record<SeenDegree, "neutral" | "good">> = {
  seen: "neutral",
  closed: "good",
  never: "good",
};

/** What is held about oneself, and how far HR sees it. */
export function SeenByHr({ things }: { readonly things: readonly SeenThing[] }) {
  return (
    <Card title="What HR sees about me">
      <ul className="grid gap-x-10 md:grid-cols-2">
        {things.map(({ title, degree, text, link }) => (
          <li key={title} className="border-t border-line py-5">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <h3 className="text-lg">{title}</h3>
              <Badge tone={tones[degree]}>{seenWords[degree]}</Badge>
            </div>
            <p className="mt-1.5 max-w-prose text-sm">{text}</p>
            {link === null ? null : (
              <Link href={link.href} className="text-link mt-1.5 inline-block text-sm">
                {link.label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
