/** The two links that let somebody in by themselves, as paths. */
export const signInLinkPaths = { invitation: "/invitation/", password_reset: "/reset/" } as const;
export type SignInLinkPurpose = keyof typeof signInLinkPaths;

/** How long such a link can be used. */
export const signInLinkLifetimesMs: Record<SignInLinkPurpose, number> = {
  invitation: 7 * 24 * 3_600_000,
  password_reset: 3_600_000,
};

export function toSignInLink(appUrl: string, purpose: SignInLinkPurpose, token: string): string {
  return new URL(signInLinkPaths[purpose] + token, appUrl).href;
}

/** A text with the secret part of its sign-in links taken out. */
export function maskSignInLinks(text: string): string {
  return text.replace(/(\/(?:invitation|reset)\/)[\w-]{20,}/g, "$1…");
}
