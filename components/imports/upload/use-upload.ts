"use client";

import { useEffect, useRef, useState } from "react";
import { type Sending, type SendResult, sendFiles } from "./send-files.ts";
import { splitProgress } from "./upload-progress.ts";

export type UploadState =
  | { readonly phase: "choosing"; readonly message: string | null }
  | { readonly phase: "sending"; readonly sent: readonly number[] }
  | { readonly phase: "checking"; readonly sent: readonly number[] };

const cancelled = "The upload was cancelled. Nothing was kept.";

/** One upload at a time: its state, and the ways to start and to cancel it. */
export function useUpload(onReceived: (batchId: number) => void) {
  const [state, setState] = useState<UploadState>({ phase: "choosing", message: null });
  const sending = useRef<Sending | null>(null);
  const isBusy = state.phase !== "choosing";
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isBusy]);
  useEffect(() => () => sending.current?.cancel(), []);

  const finish = (result: SendResult) => {
    sending.current = null;
    if (result.kind === "received") return onReceived(result.batchId);
    setState({ phase: "choosing", message: result.kind === "cancelled" ? cancelled : result.message });
  };
  const start = (files: readonly File[]) => {
    const sizes = files.map((file) => file.size);
    setState({ phase: "sending", sent: sizes.map(() => 0) });
    sending.current = sendFiles({
      files,
      onProgress: (sentBytes, requestBytes) =>
        setState({ phase: "sending", sent: splitProgress(sentBytes, requestBytes, sizes) }),
      onSent: () => setState({ phase: "checking", sent: sizes }),
    });
    void sending.current.result.then(finish);
  };
  return { state, start, cancel: () => sending.current?.cancel() };
}
