/**
 * A unique id that sorts by time of creation: prefix, milliseconds in base 36, 80 random bits.
 * @example newId("run", new Date()) // "run_mbx0k3t2a9f0..."
 */
export function newId(prefix: string, now: Date): string {
  const time = now.getTime().toString(36).padStart(9, "0");
  const random = crypto.getRandomValues(new Uint8Array(10));
  return `${prefix}_${time}${Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
