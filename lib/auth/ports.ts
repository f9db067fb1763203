import type { Actor } from "#lib/context.ts";

export type UserActor = Extract<Actor, { kind: "user" }>;

/** What the signed cookie says. It counts only as far as the database agrees, at each request. */
export type SessionClaims = {
  readonly userId: string;
  readonly sessionId: string;
  readonly sessionVersion: number;
};

export type SignInAttempt = {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string | null;
  /** The session that this sign-in replaces. */
  readonly replaces: SessionClaims | null;
};

/** What sign-in needs from the rest of the app; handed in where everything is wired. */
export type AuthPorts = {
  /** Signs cookies; at least 32 characters. */
  secret(): Promise<string>;
  /** The public address of the app, when it is configured. */
  readonly appUrl: string | undefined;
  /** How many proxies of our own stand in front of the app. */
  readonly trustedProxyHops: number;
  /** @throws UserFacingError unauthenticated or rate_limited */
  signIn(attempt: SignInAttempt): Promise<SessionClaims>;
  /** The person a session belongs to, or null when it has ended in any way. */
  findSessionActor(claims: SessionClaims): Promise<UserActor | null>;
  endSession(claims: SessionClaims): Promise<void>;
};
