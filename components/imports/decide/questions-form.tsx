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
};

/** What only a person can decide before the import goes on: how dates are read, and what is unusual. */
export function QuestionsForm({ batchId, questions, confirmations, onAnswer }: QuestionsFormProps) {
  const open = confirmations.filter((confirmation) => !confirmation.isConfirmed);
  const [orders, setOrders] = useState<Readonly<Record<string, AskedOrder>>>({});
  const [confirmed, setConfirmed] = useState<readonly ConfirmationKind[]>([]);
  const { run, problem, isPending } = useStep();
  if (questions.length === 0 && open.length === 0) return null;
  const isComplete =
    questions.every((question) => orders[keyOf(question)] !== undefined) &&
    open.every((confirmation) => confirmed.includes(confirmation.kind));
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
            key={`${confirmation.file} ${confirmation.kind}`}
            confirmation={confirmation}
            checked={confirmed.includes(confirmation.kind)}
            onChange={(checked) => setConfirmed(toggle(confirmed, confirmation.kind, checked))}
          />
        ))}
      </div>
      {problem === null ? null : (
        <Notice tone="danger" live className="mt-6">
          {problem}
        </Notice>
      )}
      <Button
        className="mt-7"
        disabled={!isComplete}
        pending={isPending}
        onClick={() => run(() => onAnswer({ batchId, dateOrders: orders, confirmations: confirmed }))}
      >
        Go on with these answers
      </Button>
    </Card>
  );
}

function keyOf(question: DateQuestion): string {
  return `${question.kind}.${question.column}`;
}

function toggle<Item>(items: readonly Item[], item: Item, isOn: boolean): readonly Item[] {
  const others = items.filter((other) => other !== item);
  return isOn ? [...others, item] : others;
}
