import type { Ctx } from "#lib/context.ts";
import type { Task, TaskSource } from "#lib/domain/calendar/task/task.ts";

type StoredTask = {
  readonly id: string;
  readonly source: TaskSource;
  readonly title: string;
  readonly note: string | null;
  readonly dueOn: string | null;
  readonly completedAt: Date | null;
  readonly giverName: string | null;
};

const titleContext = (taskId: string) => `task.title:${taskId}`;
const noteContext = (taskId: string) => `task.note:${taskId}`;

export function sealTaskWords(
  { vault }: Ctx,
  taskId: string,
  words: { readonly title: string; readonly note: string | null },
) {
  return {
    title: vault.sealText(words.title, titleContext(taskId)),
    note: words.note === null ? null : vault.sealText(words.note, noteContext(taskId)),
  };
}

export function openTask({ vault }: Ctx, stored: StoredTask): Task {
  const { id, source, dueOn, completedAt } = stored;
  return {
    id,
    source,
    dueOn,
    completedAt,
    title: vault.unsealText(stored.title, titleContext(id)),
    note: stored.note === null ? null : vault.unsealText(stored.note, noteContext(id)),
    givenBy: source === "hr" ? (stored.giverName ?? "Somebody who has left") : null,
  };
}
