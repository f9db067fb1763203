import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

/** The report with the mood answers, for a stated reason. A plain form: what comes back is a file. */
export function MoodDownload({ action }: { action: string }) {
  return (
    <Card
      className="mt-6"
      title="With the mood answers"
      description="What people say about their own mood is theirs. It opens for a reason that they can read."
    >
      <form method="post" action={action} className="grid max-w-xl gap-4">
        <Field
          id="mood-reason"
          label="Why do you need to see them?"
          hint="This person can read your reason and when you opened their answers."
        >
          {(control) => (
            <Input {...control} name="reason" required minLength={3} maxLength={2000} autoComplete="off" />
          )}
        </Field>
        <div>
          <Button type="submit" variant="secondary">
            Download with mood answers
          </Button>
        </div>
      </form>
    </Card>
  );
}
