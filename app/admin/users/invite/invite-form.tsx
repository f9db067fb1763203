"use client";

import { useActionState, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { roles } from "#lib/domain/privacy/roles.ts";
import { inviteUserAction } from "../actions.ts";
import { InvitationWritten } from "../invitation-written.tsx";
import { roleNames } from "../role-names.ts";

const blank = { email: "", name: "", role: "employee", employeeId: "" };

export function InviteForm({ isDelivered }: { isDelivered: boolean }) {
  const [result, submit] = useActionState(async (...args: Parameters<typeof inviteUserAction>) => {
    const answer = await inviteUserAction(...args);
    if (answer.ok) setValues(blank);
    return answer;
  }, null);
  const [values, setValues] = useState(blank);
  const errors = (result !== null && !result.ok ? result.fieldErrors : undefined) ?? {};
  const control = (name: keyof typeof blank) => ({
    name,
    value: values[name],
    onChange: (event: { target: { value: string } }) =>
      setValues((current) => ({ ...current, [name]: event.target.value })),
  });
  return (
    <form action={submit} className="grid gap-5">
      <InviteNotice result={result} isDelivered={isDelivered} />
      <Field id="name" label="Name" error={errors.name}>
        {(props) => <Input {...props} {...control("name")} autoComplete="off" required maxLength={200} />}
      </Field>
      <Field id="email" label="E-mail address" error={errors.email}>
        {(props) => (
          <Input {...props} {...control("email")} type="email" autoComplete="off" required maxLength={320} />
        )}
      </Field>
      <Field id="role" label="Role" hint="HR sees people's records. Administrators see accounts, no records.">
        {(props) => (
          <Select {...props} {...control("role")}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        id="employeeId"
        label="Employee ID"
        hint="As it stands in the files. It ties the account to the person's own records."
        error={errors.employeeId}
        optional
      >
        {(props) => <Input {...props} {...control("employeeId")} autoComplete="off" maxLength={200} />}
      </Field>
      <div className="mt-1">
        <SubmitButton>Send the invitation</SubmitButton>
      </div>
    </form>
  );
}

function InviteNotice({
  result,
  isDelivered,
}: {
  result: Awaited<ReturnType<typeof inviteUserAction>> | null;
  isDelivered: boolean;
}) {
  if (result === null) return null;
  if (!result.ok) {
    return result.fieldErrors ? null : (
      <Notice tone="attention" live>
        {result.message}
      </Notice>
    );
  }
  return <InvitationWritten {...result.data} isDelivered={isDelivered} />;
}
