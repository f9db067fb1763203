import { z } from "zod";

/** How a browser reaches the realtime server: on the app's own address, or at a server elsewhere. Holds no secret. */
export const browserConnectionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("off") }),
  z.object({ kind: z.literal("own"), key: z.string(), channel: z.string() }),
  z.object({ kind: z.literal("cluster"), key: z.string(), channel: z.string(), cluster: z.string() }),
  z.object({
    kind: z.literal("host"),
    key: z.string(),
    channel: z.string(),
    host: z.string(),
    port: z.int(),
    isSecure: z.boolean(),
  }),
]);
export type BrowserConnection = z.output<typeof browserConnectionSchema>;

/** Where the app's own address leads to the realtime server. */
export const ownRealtimePath = "/realtime";
