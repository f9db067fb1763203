/** What a parse found wrong, with the line on which the broken row starts when the library can tell. */
export type ParseProblem = { readonly line: number | null; readonly message: string };

export type OnRow = (cells: readonly string[], line: number) => void;

/** One library behind the interface an import needs: bytes in, rows with line numbers out. */
export type Candidate = {
  readonly name: string;
  /** Null for our own. */
  readonly packageName: string | null;
  /** Parses while the file arrives, in constant memory. */
  readonly streams: boolean;
  /** Where the line numbers come from: the library, or counted by us from the cells it returns. */
  readonly lineNumbers: "own" | "counted";
  parse(chunks: AsyncIterable<Uint8Array>, onRow: OnRow): Promise<ParseProblem | null>;
};
