/** A chart that cannot be drawn yet keeps its place and says what it waits for. */
export function NotEnoughData({ question, needs }: { question: string; needs: string }) {
  return (
    <div>
      <h2 className="text-xl">{question}</h2>
      <p className="mt-1.5 max-w-prose text-muted">
        Not enough data yet. It takes {needs}, so that no figure speaks of one person.
      </p>
    </div>
  );
}
