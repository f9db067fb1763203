import { firstParam, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { shownMessages } from "#lib/services/messages/read-thread.ts";

const mostShown = 20_000;

/** How many messages of a thread an address asks for; what is not understood is the usual number. */
export function parseShown(params: SearchParams): number {
  const shown = Number.parseInt(firstParam(params, "shown"), 10);
  return Number.isSafeInteger(shown) ? Math.min(Math.max(shown, shownMessages), mostShown) : shownMessages;
}

/** The address of more of a thread; null when all of it is shown. */
export function earlierHref(path: string, shown: number, hasEarlier: boolean): string | null {
  return hasEarlier ? `${path}?shown=${shown + shownMessages}` : null;
}
