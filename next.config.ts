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
    ];
  },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pg",
    "pg-boss",
    "pg-copy-streams",
    "pusher",
    "ws",
    "@neondatabase/serverless",
  ],
};

export default nextConfig;
