/** A file that is easy to get wrong, and what a correct reading of it is. */
export type Case = {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** The line on which the broken row starts; null when the file is sound. */
  readonly brokenLine: number | null;
  /** Sizes of the chunks in which the file arrives, in bytes. */
  readonly chunkSizes: readonly number[];
};

const everyBorder = [1, 2, 3, 5, 7, 64];
const megabyte = "m".repeat(1024 * 1024);

function sound(name: string, file: string, rows: Case["rows"], chunkSizes = everyBorder): Case {
  return { name, file, rows, brokenLine: null, chunkSizes };
}

/** The rows that stand before the broken one are still expected. */
function broken(name: string, file: string, rows: Case["rows"], brokenLine: number): Case {
  return { name, file, rows, brokenLine, chunkSizes: everyBorder };
}

const header = { line: 1, cells: ["a", "b"] };

export const cases: readonly Case[] = [
  sound("plain", "a,b\n1,2\n3,4\n", [header, { line: 2, cells: ["1", "2"] }, { line: 3, cells: ["3", "4"] }]),
  sound("no newline at the end", "a,b\n1,2", [header, { line: 2, cells: ["1", "2"] }]),
  sound("CRLF", "a,b\r\n1,2\r\n3,4\r\n", [
    header,
    { line: 2, cells: ["1", "2"] },
    { line: 3, cells: ["3", "4"] },
  ]),
  sound("CRLF and LF mixed", 'a,b\n1,2\r\n3,"x"\r\n5,6\n', [
    header,
    { line: 2, cells: ["1", "2"] },
    { line: 3, cells: ["3", "x"] },
    { line: 4, cells: ["5", "6"] },
  ]),
  sound("newline in quotes", 'a,b\n1,"x\ny\r\nz"\n3,4\n', [
    header,
    { line: 2, cells: ["1", "x\ny\r\nz"] },
    { line: 5, cells: ["3", "4"] },
  ]),
  sound("escaped quotes", 'a,b\n"he said ""no""","""",\n"",""""""\n', [
    header,
    { line: 2, cells: ['he said "no"', '"', ""] },
    { line: 3, cells: ["", '""'] },
  ]),
  sound("delimiter in quotes", 'a,b\n"1,5",2\n', [header, { line: 2, cells: ["1,5", "2"] }]),
  sound("quote inside a bare cell", 'a,b\n5" pipe,2\n3,4\n', [
    header,
    { line: 2, cells: ['5" pipe', "2"] },
    { line: 3, cells: ["3", "4"] },
  ]),
  sound("byte-order mark", "\uFEFFa,b\n1,2\n", [header, { line: 2, cells: ["1", "2"] }]),
  sound("byte-order mark, quoted header", '\uFEFF"a",b\n1,2\n', [header, { line: 2, cells: ["1", "2"] }]),
  sound("multibyte at a border", 'a,b\nJürgen,😀\n"Zoë","日本"\n', [
    header,
    { line: 2, cells: ["Jürgen", "😀"] },
    { line: 3, cells: ["Zoë", "日本"] },
  ]),
  sound("ragged rows", "a,b\n1\n1,2,3\n4,5\n", [
    header,
    { line: 2, cells: ["1"] },
    { line: 3, cells: ["1", "2", "3"] },
    { line: 4, cells: ["4", "5"] },
  ]),
  sound("empty lines", "a,b\n\n1,2\r\n\r\n3,4\n\n", [
    header,
    { line: 3, cells: ["1", "2"] },
    { line: 5, cells: ["3", "4"] },
  ]),
  sound("trailing delimiter, empty cells", "a,b,\n1,2,\n,,\n", [
    { line: 1, cells: ["a", "b", ""] },
    { line: 2, cells: ["1", "2", ""] },
    { line: 3, cells: ["", "", ""] },
  ]),
  sound(
    "a cell of 1 MB",
    `a,b\n1,"${megabyte}\n"\n3,${megabyte}\n5,6\n`,
    [
      header,
      { line: 2, cells: ["1", `${megabyte}\n`] },
      { line: 4, cells: ["3", megabyte] },
      { line: 5, cells: ["5", "6"] },
    ],
    [64 * 1024],
  ),
  broken("quote never closed", 'a,b\n1,2\n3,"4\n5,6\n7,8\n', [header, { line: 2, cells: ["1", "2"] }], 3),
  broken(
    "quote never closed, quotes later",
    'a,b\n1,2\n3,"4\n5,"6"\n7,8\n',
    [header, { line: 2, cells: ["1", "2"] }],
    3,
  ),
  broken(
    "quote never closed, multi-line before",
    'a,b\n1,"x\ny"\n3,"4\n5,6\n',
    [header, { line: 2, cells: ["1", "x\ny"] }],
    4,
  ),
];
