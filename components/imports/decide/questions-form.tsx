"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { DateOrder } from "#lib/domain/dataset/date-order.ts";
import type { Confirmation, ConfirmationKind, DateQuestion } from "#lib/domain/dataset/report.ts";
import { ConfirmationField } from "./confirmation-field.tsx";
import { type AskedOrder, DateQuestionField } from "./date-question.tsx";
import type { Step } from "./step-result.ts";
import { useStep } from "./use-step.ts";

export type Answers = {
  readonly batchId: number;
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  readonly confirmations: readonly ConfirmationKind[];
};

type QuestionsFormProps = {
  batchId: number;
  questions: readonly DateQuestion[];
  confirmations: readonly Confirmation[];
  onAnswer: Step<Answers>;
  onStop: Step<{ readonly batchId: number }>;
};

/** What only a person can decide before the import goes on: how dates are read, and what is unusual. */
export function QuestionsForm({ batchId, questions, confirmations, onAnswer, onStop }: QuestionsFormProps) {
  const open = confirmations.filter((confirmation) => !confirmation.isConfirmed);
  const [orders, setOrders] = useState<Readonly<Record<string, AskedOrder>>>({});
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { run, problem, isPending } = useStep();
  if (questions.length === 0 && open.length === 0) return null;
  const isComplete =
    questions.every((question) => orders[keyOf(question)] !== undefined) &&
    open.every((confirmation) => confirmed.includes(nameOf(confirmation)));
  return (
    <Card
      title="Elara needs an answer first"
      description="Nothing is guessed and nothing is imported until you have decided."
      className="border-attention/50"
    >
      <div className="grid gap-8">
        {questions.map((question) => (
          <DateQuestionField
            key={`${question.file} ${keyOf(question)}`}
            question={question}
            value={orders[keyOf(question)] ?? null}
            onChoose={(order) => setOrders({ ...orders, [keyOf(question)]: order })}
          />
        ))}
        {open.map((confirmation) => (
          <ConfirmationField
            key={nameOf(confirmation)}
            confirmation={confirmation}
            checked={confirmed.includes(nameOf(confirmation))}
            onChange={(checked) => setConfirmed(toggle(confirmed, nameOf(confirmation), checked))}
          />
        ))}
      </div>
      {problem === null ? null : (
        <Notice tone="danger" live className="mt-6">
          {problem}
        </Notice>
      )}
      <div className="mt-7 flex flex-wrap gap-3">
        <Button
          disabled={!isComplete}
          pending={isPending}
          onClick={() =>
            run(() => onAnswer({ batchId, dateOrders: orders, confirmations: open.map(({ kind }) => kind) }))
          }
        >
          Go on with these answers
        </Button>
        <Button variant="secondary" disabled={isPending} onClick={() => run(() => onStop({ batchId }))}>
          Stop, import nothing
        </Button>
      </div>
    </Card>
  );
}

function keyOf(question: DateQuestion): string {
  return `${question.kind}.${question.column}`;
}

function nameOf({ kind, file }: Confirmation): string {
  return `${kind} ${file}`;
}

function toggle<Item>(items: readonly Item[], item: Item, isOn: boolean): readonly Item[] {
  const others = items.filter((other) => other !== item);
  return isOn ? [...others, item] : others;
}
