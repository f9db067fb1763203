import type { ContestedReason } from "#lib/domain/contest/contest.ts";

type ReasonChoiceProps = {
  readonly reasons: readonly ContestedReason[];
  /** The quantities that are ticked. */
  readonly chosen: readonly string[];
};

/** What a finding says, each sentence to be ticked when it is not right. */
export function ReasonChoice({ reasons, chosen }: ReasonChoiceProps) {
  return (
    <fieldset>
      <legend className="text-sm font-semibold">Which of this is not right?</legend>
      <p className="mt-1 mb-2.5 text-sm text-muted">Tick nothing if you mean it as a whole.</p>
      <div className="grid gap-2.5">
        {reasons.map(({ quantity, sentence }) => (
          <label
            key={quantity}
            className="flex items-start gap-3 rounded-md border border-line-strong px-4 py-3 transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              name="quantity"
              value={quantity}
              defaultChecked={chosen.includes(quantity)}
              className="mt-[0.35em] size-4 shrink-0 accent-(--accent)"
            />
            {sentence}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
