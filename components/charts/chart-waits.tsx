/** A chart that cannot be drawn yet keeps its place and says what it waits for. */
export function ChartWaits({ question, children }: { question: string; children: string }) {
  return (
    <div>
      <h2 className="text-xl">{question}</h2>
      <p className="mt-1.5 max-w-prose text-muted">{children}</p>
    </div>
  );
}
