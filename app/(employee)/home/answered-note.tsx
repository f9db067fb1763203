import Link from "next/link";
import { Notice } from "#components/ui/notice.tsx";

/** That HR has answered what the person contested, and the way to the answer. */
export function AnsweredNote({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  return (
    <Notice>
      {words}{" "}
      <Link className="text-link" href="/contests">
        Read the answer
      </Link>
    </Notice>
  );
}
