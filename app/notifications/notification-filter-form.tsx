import { FilterForm } from "#components/people/filter-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { NotificationFilter } from "#lib/domain/notification/notification-filter.ts";
import {
  type NotificationKind,
  notificationKindEntries,
} from "#lib/domain/notification/notification-kind.ts";

type NotificationFilterFormProps = {
  readonly filter: NotificationFilter;
  readonly kinds: readonly NotificationKind[];
  readonly unreadCount: number;
};

/** Which notifications to list. */
export function NotificationFilterForm({ filter, kinds, unreadCount }: NotificationFilterFormProps) {
  return (
    <FilterForm path="/notifications" label="Filter">
      <div className="w-full sm:w-48">
        <Field id="notification-show" label="Show">
          {(control) => (
            <Select {...control} name="show" defaultValue={filter.isUnread ? "unread" : ""}>
              <option value="">All</option>
              <option value="unread">Unread ({unreadCount})</option>
            </Select>
          )}
        </Field>
      </div>
      <div className="w-full sm:w-72">
        <Field id="notification-about" label="About">
          {(control) => (
            <Select {...control} name="about" defaultValue={filter.kind ?? ""}>
              <option value="">Everything</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {notificationKindEntries[kind].name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </FilterForm>
  );
}
