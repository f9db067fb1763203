import { Button } from "#components/ui/button.tsx";

/** What is being read aloud, to be read along, and the way to quiet. */
export function ReadingLine({
  caption,
  onHush,
}: {
  readonly caption: string | null;
  readonly onHush: () => void;
}) {
  if (caption === null) return null;
  return (
    <div className="mb-3 flex items-center justify-between gap-4 rounded-md bg-accent-soft py-1.5 pr-1.5 pl-4">
      <p className="voice line-clamp-2 min-w-0" aria-hidden="true">
        {caption}
      </p>
      <Button variant="quiet" size="small" onClick={onHush}>
        Quiet
      </Button>
    </div>
  );
}
