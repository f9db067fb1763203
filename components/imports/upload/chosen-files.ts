import { describeBytes, describeSizeProblem, type UploadLimits } from "#lib/domain/dataset/upload-limits.ts";

/** What of a browser's `File` matters before it is sent. */
export type ChosenFile = { readonly name: string; readonly size: number; readonly lastModified: number };

/** Adds newly chosen files to the list; a file that is in it already stays once. */
export function addChosen<File extends ChosenFile>(
  list: readonly File[],
  added: readonly File[],
): readonly File[] {
  const keys = new Set(list.map(keyOf));
  const fresh = added.filter((file) => !keys.has(keyOf(file)) && keys.add(keyOf(file)));
  return [...list, ...fresh];
}

/** A key under which a chosen file can be told from the others. */
export function keyOf({ name, size, lastModified }: ChosenFile): string {
  return `${name}\u0000${size}\u0000${lastModified}`;
}

/** Why a file cannot be sent, as a sentence; null when it can. */
export function describeFileProblem(file: ChosenFile, limits: UploadLimits): string | null {
  if (file.size === 0) return `${file.name} is empty. Export it again and choose the new file.`;
  return describeSizeProblem(file.name, file.size, limits);
}

/** Why the files cannot be sent together, as a sentence; null when they can. */
export function describeListProblem(list: readonly ChosenFile[], limits: UploadLimits): string | null {
  if (list.length > limits.fileCount) {
    return `Up to ${limits.fileCount} files can be imported at once. Take some off the list.`;
  }
  const bytes = list.reduce((sum, file) => sum + file.size, 0);
  if (bytes <= limits.requestBytes) return null;
  return `These files are larger than ${describeBytes(limits.requestBytes)} together. Import them in parts.`;
}
