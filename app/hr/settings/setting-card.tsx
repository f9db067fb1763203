import Link from "next/link";
import { Instant } from "#components/imports/instant.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { toHistoryQuery } from "#lib/domain/settings/history-filter.ts";
import type { FieldView, SettingView } from "#lib/domain/settings/setting-view.ts";
import { SettingForm } from "./setting-form.tsx";

/** A setting: what it means, what holds, what would be possible, who changed it last, and the way to change it. */
export function SettingCard({ setting, timeZone }: { setting: SettingView; timeZone: string }) {
  const [first, ...others] = setting.fields;
  return (
    <Card id={setting.key} aria-label={setting.title} title={setting.title} description={setting.meaning}>
      {first !== undefined && others.length === 0 ? (
        <SingleValue field={first} />
      ) : (
        <FieldTable title={setting.title} fields={setting.fields} />
      )}
      {setting.oddity === null ? null : (
        <Notice tone="attention" title="Is this meant so?" className="mt-4">
          {setting.oddity}
        </Notice>
      )}
      <LastChangeLine setting={setting} timeZone={timeZone} />
      <SettingForm
        settingKey={setting.key}
        version={setting.version}
        fields={setting.fields}
        counts={setting.counts}
      />
    </Card>
  );
}

function SingleValue({ field }: { field: FieldView }) {
  if (field.kind === "text") {
    return field.typed === "" ? (
      <p className="text-muted">Nothing is written here yet.</p>
    ) : (
      <p className="max-h-80 overflow-y-auto whitespace-pre-line">{field.shown}</p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="tabular text-2xl">{field.shown}</span>
      <span className="text-sm text-muted">
        {[field.unit, field.range === null ? null : `allowed: ${field.range}`, wordDefault(field)]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </p>
  );
}

function wordDefault({ isDefault, defaultShown }: FieldView): string {
  return isDefault ? "the default" : `default: ${defaultShown}`;
}

function FieldTable({ title, fields }: { title: string; fields: readonly FieldView[] }) {
  return (
    <Table caption={`${title}: the values`}>
      <thead>
        <tr>
          <TableHeadCell>What</TableHeadCell>
          <TableHeadCell align="right">Now</TableHeadCell>
          <TableHeadCell align="right">Default</TableHeadCell>
          <TableHeadCell className="hidden sm:table-cell" align="right">
            Allowed
          </TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <TableRow key={field.name}>
            <TableCell>
              {field.label}
              {field.meaning ? <span className="block text-xs text-muted">{field.meaning}</span> : null}
            </TableCell>
            <TableCell align="right" className="tabular">
              <span className={field.isDefault ? undefined : "font-semibold"}>{field.shown}</span>
              <span className="block text-xs text-muted">
                {[field.unit, field.inWords].filter(Boolean).join(", ")}
              </span>
            </TableCell>
            <TableCell align="right" className="tabular text-muted">
              {field.defaultShown}
            </TableCell>
            <TableCell align="right" className="tabular hidden whitespace-nowrap text-muted sm:table-cell">
              {field.range}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

/** Who changed a setting last, when and why, with the way to all its changes. */
export function LastChangeLine({ setting, timeZone }: { setting: SettingView; timeZone: string }) {
  const { lastChange, key } = setting;
  if (lastChange === null) {
    return <p className="mt-4 text-sm text-muted">Never changed: this is how Elara comes.</p>;
  }
  return (
    <p className="mt-4 text-sm text-muted">
      Last changed by {lastChange.who}, <Instant at={lastChange.at.toISOString()} timeZone={timeZone} />: “
      {lastChange.reason}”{" "}
      <Link className="text-link" href={`/hr/settings/history${toHistoryQuery({ key, page: 1 })}`}>
        All changes
        <span className="sr-only"> of {setting.title}</span>
      </Link>
    </p>
  );
}
