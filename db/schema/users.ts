import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { roles } from "#lib/domain/privacy/roles.ts";
import { instant } from "./columns.ts";

/** Who may sign in. `sessionVersion` is written into each session; raising it ends them all. */
export const users = pgTable(
  "users",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: roles }).notNull(),
    employeeId: text("employee_id"),
    passwordHash: text("password_hash"),
    sessionVersion: integer("session_version").notNull().default(1),
    disabledAt: instant("disabled_at"),
    lastSignInAt: instant("last_sign_in_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("users_email_key").on(sql`lower(${table.email})`),
    uniqueIndex("users_employee_key").on(table.employeeId),
  ],
);

/** Where somebody is signed in. A cookie counts only while its row here has not ended. */
export const userSessions = pgTable(
  "user_sessions",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    userAgent: text("user_agent"),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    endedAt: instant("ended_at"),
  },
  // Serves: a person's own list of sessions, and ending them all.
  (table) => [index("user_sessions_user_idx").on(table.userId)],
);

export const userTokenPurposes = ["invitation", "password_reset"] as const;

/** Single-use links. Only the hash of the token is kept. */
export const userTokens = pgTable(
  "user_tokens",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: text("purpose", { enum: userTokenPurposes }).notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    createdAt: instant("created_at").notNull(),
  },
  // Serves: withdraw a person's older links when a new one is written.
  (table) => [index("user_tokens_user_idx").on(table.userId)],
);

/** Failures per subject (a hashed address or account), for rate limit and back-off. */
export const signInThrottles = pgTable("sign_in_throttles", {
  subject: text("subject").primaryKey(),
  failureCount: integer("failure_count").notNull(),
  windowStartedAt: instant("window_started_at").notNull(),
  blockedUntil: instant("blocked_until"),
});
