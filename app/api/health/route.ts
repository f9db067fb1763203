import { describeHealth } from "#lib/health.ts";

/** Liveness and the state of what the app stands on, for a load balancer; 503 while the database is away. */
export async function GET(): Promise<Response> {
  const { status, checks } = await describeHealth();
  return Response.json({ status, checks }, { status: status === "down" ? 503 : 200 });
}
