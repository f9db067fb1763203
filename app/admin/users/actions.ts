"use server";

import { refresh } from "next/cache";
import { action } from "#lib/action.ts";
import { getApp } from "#lib/compose.ts";
import { changeRole } from "#lib/services/users/change-role.ts";
import { disableUser } from "#lib/services/users/disable-user.ts";
import { enableUser } from "#lib/services/users/enable-user.ts";
import { endUserSessions } from "#lib/services/users/end-user-sessions.ts";
import { inviteUser, resendInvitation } from "#lib/services/users/invite-user.ts";
import { linkEmployee } from "#lib/services/users/link-employee.ts";
import { inviteSchema, linkSchema, roleSchema, userSchema } from "./schema.ts";
import { toShownLink } from "./shown-link.ts";

const admins = { roles: ["admin"] } as const;

export const inviteUserAction = action(
  inviteSchema,
  async (ctx, input) => {
    const app = await getApp();
    const { link } = await inviteUser(ctx, { ...input, appUrl: app.appUrl });
    refresh();
    return { email: input.email, link: toShownLink(app.env, link) };
  },
  admins,
);

export const resendInvitationAction = action(
  userSchema,
  async (ctx, { userId }) => {
    const app = await getApp();
    const { link } = await resendInvitation(ctx, { userId, appUrl: app.appUrl });
    return { link: toShownLink(app.env, link) };
  },
  admins,
);

export const changeRoleAction = action(
  roleSchema,
  async (ctx, input) => {
    await changeRole(ctx, input);
    refresh();
  },
  admins,
);

export const linkEmployeeAction = action(
  linkSchema,
  async (ctx, input) => {
    await linkEmployee(ctx, input);
    refresh();
  },
  admins,
);

export const disableUserAction = action(
  userSchema,
  async (ctx, input) => {
    await disableUser(ctx, input);
    refresh();
  },
  admins,
);

export const enableUserAction = action(
  userSchema,
  async (ctx, input) => {
    await enableUser(ctx, input);
    refresh();
  },
  admins,
);

export const endUserSessionsAction = action(
  userSchema,
  async (ctx, input) => {
    await endUserSessions(ctx, input);
  },
  admins,
);
