/** What a sealed file of a batch belongs to. */
export function batchFileContext(itemId: string): string {
  return `report-file:${itemId}`;
}
