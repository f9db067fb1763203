/** Called once by Next.js when a server process starts, before it takes requests. */
export async function register(): Promise<void> {
  // Replaced at build time, so that an edge bundle does not pull the Node parts in.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { recordPeerAddresses } = await import("./lib/auth/peer-address.ts");
    const { replaceUnreadableAddresses } = await import("./lib/unreadable-address.ts");
    await Promise.all([recordPeerAddresses(), replaceUnreadableAddresses()]);
    const [{ startServerProcess }, { jobDefinitions }] = await Promise.all([
      import("./lib/server-process.ts"),
      import("./trigger/job-definitions.ts"),
    ]);
    await startServerProcess(jobDefinitions);
  }
}
