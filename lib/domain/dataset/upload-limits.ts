const megabyte = 1024 * 1024;

/** What one upload may hold. The page checks it before it sends, the server while it receives. */
export const uploadLimits = {
  fileBytes: 100 * megabyte,
  requestBytes: 800 * megabyte,
  fileCount: 20,
} as const;

export type UploadLimits = { readonly [Name in keyof typeof uploadLimits]: number };

/** Bytes for people: "0 bytes", "12 KB", "3.4 MB". */
export function describeBytes(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  if (bytes < megabyte) return `${Math.round(bytes / 1024)} KB`;
  const megabytes = bytes / megabyte;
  return `${megabytes < 10 ? Number(megabytes.toFixed(1)) : Math.round(megabytes)} MB`;
}

/** Why a file of this size cannot be taken, or null when it can. */
export function describeSizeProblem(fileName: string, bytes: number, limits: UploadLimits): string | null {
  if (bytes <= limits.fileBytes) return null;
  return `${fileName} is larger than ${describeBytes(limits.fileBytes)}. Split it into smaller files, each with the header line, and import those.`;
}
