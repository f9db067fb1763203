import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  poweredByHeader: false,
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
