/**
 * What a page may load and run: scripts only with this response's nonce and what those load, everything
 * else from this app alone. Inline styles are allowed as attributes, which charts set.
 */
export function contentSecurityPolicy(options: {
  readonly nonce: string;
  readonly https: boolean;
  /** Hot reloading evaluates code and writes style elements. */
  readonly development: boolean;
  /** Where the browser's realtime connection goes. */
  readonly realtimeSource: string | null;
}): string {
  const { nonce, https, development, realtimeSource } = options;
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}${realtimeSource === null ? "" : ` ${realtimeSource}`}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** On every response, whatever it is. */
export const fixedSecurityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(self), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

/** On every response that a browser got by https: two years, subdomains too. */
export const strictTransportSecurity = "max-age=63072000; includeSubDomains";
