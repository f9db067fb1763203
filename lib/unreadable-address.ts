/** Leads to the page for addresses that do not exist. */
const nowhere = "/unreadable-address";

declare global {
  var elaraUnreadableAddressesReplaced: boolean | undefined;
}

/**
 * From now on a request for an address that cannot be decoded, such as `/%FF`, is one for an address that does
 * not exist. Next itself answers it with a bare 500, without any header of ours.
 */
export async function replaceUnreadableAddresses(): Promise<void> {
  if (globalThis.elaraUnreadableAddressesReplaced) return;
  globalThis.elaraUnreadableAddressesReplaced = true;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    if (isRequestStart(message) && !isReadable(message.request.url)) message.request.url = nowhere;
  });
}

function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

// Node documents this shape of the channel's message and types it as unknown.
function isRequestStart(message: unknown): message is { request: { url: string } } {
  return typeof message === "object" && message !== null && "request" in message;
}
