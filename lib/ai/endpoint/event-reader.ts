import { StringDecoder } from "node:string_decoder";

/** What stands in an event: the value of its `event` field, and its `data` fields, one a line. */
export type WireEvent = { readonly name: string; readonly data: string };

export type EventReader = {
  push(bytes: Buffer): void;
  /** The body has ended; gives the last event also where no blank line ends it. */
  end(): void;
};

/**
 * Reads server-sent events out of bytes that may be parted anywhere. Written for many small parts: text is decoded
 * once, lines are found by one search, and nothing is allocated for comments.
 */
export function createEventReader(onEvent: (event: WireEvent) => void): EventReader {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let name = "";
  let data: string[] = [];
  let isFirst = true;

  const readLine = (line: string) => {
    if (line === "") {
      if (data.length > 0) onEvent({ name, data: data.join("\n") });
      name = "";
      data = [];
      return;
    }
    if (line.startsWith("data:")) data.push(line.slice(line.charAt(5) === " " ? 6 : 5));
    else if (line.startsWith("event:")) name = line.slice(6).trim();
  };
  const readLines = (text: string) => {
    let from = 0;
    for (let end = findLineEnd(text, from); end !== -1; end = findLineEnd(text, from)) {
      readLine(text.slice(from, end));
      from = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    rest = from === 0 ? text : text.slice(from);
  };
  return {
    push(bytes) {
      const text = decoder.write(bytes);
      if (text === "") return;
      readLines(rest + (isFirst && text.startsWith("\ufeff") ? text.slice(1) : text));
      isFirst = false;
    },
    end() {
      readLines(`${rest}${decoder.end()}\n\n`);
    },
  };
}

/** The next line feed, or the next carriage return that is not the last character: a line feed may follow that. */
function findLineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const carriage = text.indexOf("\r", from);
  if (carriage === -1 || (feed !== -1 && feed < carriage)) return feed;
  return carriage === text.length - 1 ? -1 : carriage;
}
