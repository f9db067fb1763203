/**
 * How many bytes of each file have been sent, from the progress of the request as a whole: files travel in
 * order, and the form's own few bytes are spread over all of them.
 */
export function splitProgress(
  sentBytes: number,
  requestBytes: number,
  fileSizes: readonly number[],
): readonly number[] {
  const payload = fileSizes.reduce((sum, size) => sum + size, 0);
  let left = requestBytes > 0 ? (Math.min(sentBytes, requestBytes) / requestBytes) * payload : 0;
  return fileSizes.map((size) => {
    const sent = Math.min(size, left);
    left -= sent;
    return sent;
  });
}
