import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Gives `forbidden()` its page and its status 403.
  experimental: { authInterrupts: true },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pg",
    "pg-boss",
    "pg-copy-streams",
    "ws",
    "@neondatabase/serverless",
  ],
};

export default nextConfig;
