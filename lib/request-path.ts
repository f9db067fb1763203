/** Set by the proxy on each page request, over whatever a client sent: path and query. */
export const requestPathHeader = "x-elara-path";
