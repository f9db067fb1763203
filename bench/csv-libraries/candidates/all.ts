import type { Candidate } from "../candidate.ts";
import { csvParse } from "./csv-parse.ts";
import { csvParser } from "./csv-parser.ts";
import { csvSimpleParser } from "./csv-simple-parser.ts";
import { fastCsv } from "./fast-csv.ts";
import { papaparseParser } from "./papaparse-parser.ts";
import { papaparseStream } from "./papaparse-stream.ts";
import { rowScanner } from "./row-scanner.ts";
import { udsv } from "./udsv.ts";

export const candidates: readonly Candidate[] = [
  rowScanner,
  papaparseParser,
  papaparseStream,
  csvParse,
  csvParser,
  fastCsv,
  udsv,
  csvSimpleParser,
];
