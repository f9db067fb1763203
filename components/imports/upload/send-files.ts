export type SendResult =
  | { readonly kind: "received"; readonly batchId: number }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "cancelled" };

export type Sending = {
  readonly result: Promise<SendResult>;
  cancel(): void;
};

type SendOptions = {
  readonly files: readonly File[];
  readonly onProgress: (sentBytes: number, requestBytes: number) => void;
  readonly onSent: () => void;
};

const didNotGetThrough =
  "The upload did not get through. Check your connection and try again; if you changed a file after choosing it, choose it again. Nothing was kept.";

/** Uploads files as one import. `XMLHttpRequest`, because `fetch` does not tell how much has been sent. */
export function sendFiles({ files, onProgress, onSent }: SendOptions): Sending {
  const request = new XMLHttpRequest();
  const result = new Promise<SendResult>((resolve) => {
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded, event.total));
    request.upload.addEventListener("load", onSent);
    request.addEventListener("abort", () => resolve({ kind: "cancelled" }));
    request.addEventListener("error", () => resolve({ kind: "refused", message: didNotGetThrough }));
    request.addEventListener("load", () => resolve(readAnswer(request.responseText)));
  });
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  request.open("POST", "/api/imports");
  request.send(form);
  return { result, cancel: () => request.abort() };
}

/** The server's answer: the new batch, or a sentence that says what is wrong. */
export function readAnswer(text: string): SendResult {
  const answer = parseObject(text);
  if (typeof answer?.batchId === "number") return { kind: "received", batchId: answer.batchId };
  const error = answer?.error;
  if (
    typeof error === "object" &&
    error !== null &&
    "message" in error &&
    typeof error.message === "string"
  ) {
    return { kind: "refused", message: error.message };
  }
  return { kind: "refused", message: didNotGetThrough };
}

function parseObject(text: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
