export const accountStates = ["active", "invited", "disabled"] as const;
export type AccountState = (typeof accountStates)[number];

/** Where an account stands: shut, waiting for its first password, or in use. */
export function classifyAccount(account: {
  readonly hasPassword: boolean;
  readonly disabledAt: Date | null;
}): AccountState {
  if (account.disabledAt !== null) return "disabled";
  return account.hasPassword ? "active" : "invited";
}
