import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { roles } from "#lib/domain/privacy/roles.ts";
import { classifyAccount } from "#lib/domain/sign-in/account-state.ts";
import type { Account } from "#lib/services/users/get-account.ts";
import {
  changeRoleAction,
  disableUserAction,
  enableUserAction,
  endUserSessionsAction,
  linkEmployeeAction,
} from "../actions.ts";
import { roleNames } from "../role-names.ts";
import { ResendInvitation } from "./resend-invitation.tsx";

type AccountFormsProps = {
  readonly account: Account;
  readonly isOwn: boolean;
  /** Where mails go out; else they stay in the outbox. */
  readonly isDelivered: boolean;
};

/** What an admin may change of an account. Nobody changes their own. */
export function AccountForms({ account, isOwn, isDelivered }: AccountFormsProps) {
  if (isOwn) {
    return (
      <Notice tone="info" title="This is your own account">
        Another administrator can change its role or disable it. Your password is under your own name in the
        menu.
      </Notice>
    );
  }
  const hiddenId = <input type="hidden" name="userId" value={account.id} />;
  const state = classifyAccount(account);
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {state === "invited" ? (
        <Card title="Invitation" description="Not accepted yet. A new one replaces the older link.">
          <ResendInvitation userId={account.id} email={account.email} isDelivered={isDelivered} />
        </Card>
      ) : null}
      <Card title="Role" description="A change holds at once: the person signs in again for it.">
        <ActionForm action={changeRoleAction} submitLabel="Save the role" doneMessage="The role is saved.">
          {hiddenId}
          <Select name="role" defaultValue={account.role} aria-label="Role" key={account.role}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </Select>
        </ActionForm>
      </Card>
      <EmployeeLinkCard account={account} />
      <Card
        title="Sessions"
        description="For a lost device, or when somebody else may have used the account."
      >
        <ActionForm
          action={endUserSessionsAction}
          submitLabel="Sign out everywhere"
          doneMessage="Signed out everywhere."
        >
          {hiddenId}
        </ActionForm>
      </Card>
      <AccessCard account={account} />
    </div>
  );
}

function EmployeeLinkCard({ account }: { account: Account }) {
  return (
    <Card title="Employee" description="Whose records the person sees as their own. Blank: nobody's.">
      <ActionForm action={linkEmployeeAction} submitLabel="Save the link" doneMessage="The link is saved.">
        <input type="hidden" name="userId" value={account.id} />
        <Field id="employeeId" label="Employee ID" optional>
          {(control) => (
            <Input
              {...control}
              key={account.employeeId}
              name="employeeId"
              defaultValue={account.employeeId ?? ""}
              autoComplete="off"
              maxLength={200}
            />
          )}
        </Field>
      </ActionForm>
    </Card>
  );
}

function AccessCard({ account }: { account: Account }) {
  const isDisabled = account.disabledAt !== null;
  return (
    <Card
      title="Access"
      description={
        isDisabled
          ? "The account is shut. Its records stay."
          : "Shuts the account at once, everywhere. Its records stay, and it can be enabled again."
      }
    >
      <ActionForm
        key={String(isDisabled)}
        action={isDisabled ? enableUserAction : disableUserAction}
        submitLabel={isDisabled ? "Enable the account" : "Disable the account"}
        submitVariant={isDisabled ? "secondary" : "danger"}
        doneMessage={isDisabled ? "The account is open again." : "The account is shut."}
      >
        <input type="hidden" name="userId" value={account.id} />
      </ActionForm>
    </Card>
  );
}
