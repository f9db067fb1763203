"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { calendarFileLimits } from "#lib/domain/calendar/ics/limits.ts";
import { describeImport } from "#lib/domain/calendar/view/import-words.ts";
import type { CalendarImportReport } from "#lib/services/calendar/imported/import-calendar.ts";
import { ImportReport } from "./import-report.tsx";
import { sendCalendar } from "./send-calendar.ts";

type State =
  | { readonly step: "choose"; readonly problem: string | null; readonly done: string | null }
  | { readonly step: "confirm"; readonly file: File; readonly report: CalendarImportReport };

const start: Extract<State, { step: "choose" }> = { step: "choose", problem: null, done: null };

/** Brings a calendar file along: what it would change is shown first, and kept only when the person says so. */
export function ImportCard() {
  const id = useId();
  const [state, setState] = useState<State>(start);
  const [pending, startTransition] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const refuse = (problem: string) => setState({ ...start, problem });
  const preview = (file: File) =>
    startTransition(async () => {
      if (file.size > calendarFileLimits.bytes) {
        return refuse("This file is larger than 5 MB. Please export a shorter time.");
      }
      const sent = await sendCalendar(file, { isPreview: true });
      if (sent.ok) setState({ step: "confirm", file, report: sent.report });
      else refuse(sent.message);
    });
  const take = (file: File) =>
    startTransition(async () => {
      const sent = await sendCalendar(file, { isPreview: false });
      if (!sent.ok) return refuse(sent.message);
      setState({ ...start, done: `Taken over: ${describeImport(sent.report)}.` });
      router.refresh();
    });
  const leave = () => {
    setState(start);
    if (input.current !== null) input.current.value = "";
  };
  return (
    <Card
      title="Bring a calendar along"
      description="A file that your calendar program exports (.ics). Its appointments stand beside your tasks; only you see them, and only when, what and where is kept."
    >
      <div className="grid gap-5" aria-busy={pending}>
        {state.step === "choose" ? (
          <>
            <Field id={id} label="Calendar file" hint="Up to 5 MB and 10,000 appointments.">
              {(control) => (
                <Input
                  {...control}
                  ref={input}
                  type="file"
                  accept=".ics,.ical,text/calendar"
                  disabled={pending}
                  onChange={(event) => {
                    const [file] = event.currentTarget.files ?? [];
                    if (file !== undefined) preview(file);
                  }}
                />
              )}
            </Field>
            {pending ? <p role="status">Reading the file…</p> : null}
            {state.problem === null ? null : (
              <Notice tone="attention" live>
                {state.problem}
              </Notice>
            )}
            {state.done === null ? null : (
              <Notice tone="good" live>
                {state.done}
              </Notice>
            )}
          </>
        ) : (
          <>
            <ImportReport report={state.report} />
            <div className="flex flex-wrap gap-3">
              <Button pending={pending} onClick={() => take(state.file)}>
                Take it over
              </Button>
              <Button variant="quiet" disabled={pending} onClick={leave}>
                Leave it
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
