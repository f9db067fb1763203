/** What somebody wrote, as they wrote it, with who it was. */
export function QuotedWords({ by, words }: { readonly by: string; readonly words: string }) {
  return (
    <figure className="border-l-2 border-line pl-4">
      <figcaption className="text-sm text-muted">{by}</figcaption>
      <blockquote dir="auto" className="mt-1 max-w-prose wrap-anywhere whitespace-pre-line">
        {words}
      </blockquote>
    </figure>
  );
}
