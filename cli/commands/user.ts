import { type Command, Option } from "commander";
import { type Role, roles } from "#lib/domain/privacy/roles.ts";
import { classifyAccount } from "#lib/domain/sign-in/account-state.ts";
import { changeRole } from "#lib/services/users/change-role.ts";
import { createUser } from "#lib/services/users/create-user.ts";
import { disableUser } from "#lib/services/users/disable-user.ts";
import { enableUser } from "#lib/services/users/enable-user.ts";
import { getAccountByEmail } from "#lib/services/users/get-account-by-email.ts";
import { inviteUser } from "#lib/services/users/invite-user.ts";
import { issuePasswordLink } from "#lib/services/users/issue-password-link.ts";
import { type ListedUser, listUsers } from "#lib/services/users/list-users.ts";
import { note, print, printJson } from "../output.ts";
import { emailAddress, oneOf } from "../parse-arguments.ts";
import { promptNewPassword, readPasswordFromStdin } from "../read-password.ts";
import { renderTable } from "../render-table.ts";
import { withApp } from "../with-app.ts";

const mostListed = 100_000;

/** `elara user`: accounts, for bootstrap and recovery. */
export function registerUser(program: Command): void {
  const user = program.command("user").description("accounts: create, list, set-role, disable, …");
  registerCreate(user);
  registerList(user);
  registerChanges(user);
}

type CreateOptions = {
  readonly name: string;
  readonly role: Role;
  readonly employee?: string;
  readonly password?: true;
  readonly passwordStdin?: true;
};

function registerCreate(user: Command): void {
  user
    .command("create")
    .description("add an account; prints a link to choose a password, unless one is given")
    .argument("<email>", "the address to sign in with", emailAddress)
    .requiredOption("--name <name>", "the person's name")
    .addOption(new Option("--role <role>", "what they may do").choices([...roles]).makeOptionMandatory())
    .option("--employee <id>", "whose records are theirs, by the id in the files")
    .addOption(new Option("--password", "ask for a password here, unseen").conflicts("passwordStdin"))
    .option("--password-stdin", "read the password from standard input")
    .action(async (email: string, options: CreateOptions) => {
      const password = await readPassword(options);
      const { name, role, employee = null } = options;
      const account = { email, name, role, employeeId: employee };
      const link = await withApp(async (ctx, { appUrl }) => {
        if (password === null) return (await inviteUser(ctx, { ...account, appUrl })).link;
        await createUser(ctx, { ...account, password });
        return null;
      });
      note(link === null ? `${email} can sign in.` : "Hand this over; it works once, within seven days:");
      if (link !== null) await print(link);
    });
}

async function readPassword(options: CreateOptions): Promise<string | null> {
  if (options.passwordStdin) return readPasswordFromStdin();
  return options.password ? promptNewPassword() : null;
}

function registerList(user: Command): void {
  user
    .command("list")
    .description("all accounts")
    .option("--json", "as JSON")
    .action(async (options: { json?: true }) => {
      const accounts = await withApp((ctx) => listUsers(ctx, {}, mostListed));
      if (options.json) await printJson(accounts.map(toJson));
      else await print(renderTable(["E-mail", "Name", "Role", "Employee", "State"], accounts.map(toCells)));
    });
}

function toJson(account: ListedUser) {
  const { id, email, name, role, employeeId, lastSignInAt } = account;
  return { id, email, name, role, employeeId, state: classifyAccount(account), lastSignInAt };
}

function toCells(account: ListedUser): string[] {
  const { email, name, role, employeeId } = account;
  return [email, name, role, employeeId ?? "–", classifyAccount(account)];
}

function registerChanges(user: Command): void {
  user
    .command("set-role")
    .description("give somebody another role; they sign in again for it")
    .argument("<email>", "whose account", emailAddress)
    .argument("<role>", roles.join(", "), oneOf(roles))
    .action(async (email: string, role: Role) => {
      await withApp(async (ctx) => changeRole(ctx, { ...(await getAccountByEmail(ctx, { email })), role }));
      note(`${email} is ${role} now.`);
    });
  user
    .command("disable")
    .description("shut an account, everywhere at once")
    .argument("<email>", "whose account", emailAddress)
    .action(async (email: string) => {
      await withApp(async (ctx) => disableUser(ctx, await getAccountByEmail(ctx, { email })));
      note(`${email} is disabled.`);
    });
  user
    .command("enable")
    .description("open a disabled account again")
    .argument("<email>", "whose account", emailAddress)
    .action(async (email: string) => {
      await withApp(async (ctx) => enableUser(ctx, await getAccountByEmail(ctx, { email })));
      note(`${email} is enabled.`);
    });
  user
    .command("password-link")
    .description("print a link by which somebody chooses a new password")
    .argument("<email>", "whose account", emailAddress)
    .action(async (email: string) => {
      const { link } = await withApp(async (ctx, { appUrl }) =>
        issuePasswordLink(ctx, { ...(await getAccountByEmail(ctx, { email })), appUrl }),
      );
      note("Hand this over; it works once:");
      await print(link);
    });
}
