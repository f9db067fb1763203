import type { Random } from "#lib/domain/detection/random.ts";

/** A standard normal number. Source: Box and Muller (1958), Annals of Mathematical Statistics 29, 610–611. */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}
