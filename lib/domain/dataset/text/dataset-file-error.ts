/** A file that cannot be read as a data set. The message is a sentence for the person who chose the file. */
export class DatasetFileError extends Error {
  override readonly name = "DatasetFileError";
}
