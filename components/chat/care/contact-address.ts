/** The address that dials a number as it is written, such as "1-800-799-7233" or "116 123". */
export function toDialAddress(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+*#]/g, "")}`;
}
