/** What a feed tells of a task: its words, or only that there is something. */
export const feedPrivacies = ["full", "busy"] as const;
export type FeedPrivacy = (typeof feedPrivacies)[number];

/** A token as it stands in a feed's address; anything else is not looked up. */
export const feedTokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** The token in the last part of a feed's path, `<token>.ics`; null when it cannot be one. */
export function readFeedToken(segment: string): string | null {
  const token = segment.endsWith(".ics") ? segment.slice(0, -".ics".length) : "";
  return feedTokenPattern.test(token) ? token : null;
}

export function toFeedAddress(appUrl: string, token: string): string {
  return `${appUrl.replace(/\/+$/, "")}/api/calendar/feed/${token}.ics`;
}
