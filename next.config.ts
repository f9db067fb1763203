import type { NextConfig } from "next";
import { fixedSecurityHeaders, strictTransportSecurity } from "./lib/security-headers.ts";

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Gives `forbidden()` its page and its status 403.
  experimental: { authInterrupts: true },
  async headers() {
    return [
      {
        source: "/:path*",
        headers: Object.entries(fixedSecurityHeaders).map(([key, value]) => ({ key, value })),
      },
      {
        source: "/:path*",
        has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
        headers: [{ key: "Strict-Transport-Security", value: strictTransportSecurity }],
      },
      // The proxy leaves these routes out, so what it gives every other one is said here.
      {
        source: "/api/imports/:path*",
        headers: [
          { key: "Cache-Control", value: "private, no-store" },
          { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
        ],
      },
      {
        source: "/api/chat/:path*",
        headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
      },
      // A letter may be framed by the outbox's page, and may do nothing but be looked at.
      {
        source: "/api/outbox/:path*",
        headers: [
          { key: "Cache-Control", value: "private, no-store" },
          { key: "X-Frame-Options", value: "SAMEORIGIN" },
          {
            key: "Content-Security-Policy",
            value:
              "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
          },
        ],
      },
    ];
  },
  // Reports find their fonts by name when they run, where no trace leads.
  outputFileTracingIncludes: {
    "/*": [
      "./node_modules/@fontsource/{fraunces,source-sans-3,noto-sans-arabic,noto-sans-hebrew}/files/*-{400,600}-normal.woff",
    ],
  },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pg",
    "pg-boss",
    "pg-copy-streams",
    "pusher",
    "ws",
    "@neondatabase/serverless",
    "@react-email/components",
    "@react-email/render",
    "@react-pdf/renderer",
    "resend",
  ],
};

export default nextConfig;
