"use client";

import { type DragEvent, useId, useState } from "react";
import { joinClasses } from "#components/ui/class-names.ts";

type FileDropZoneProps = {
  onFiles: (files: readonly File[]) => void;
  disabled: boolean;
  /** The largest file that can be taken, in words. */
  limit: string;
};

/** Where files are dropped, or chosen by pointer or keyboard. */
export function FileDropZone({ onFiles, disabled, limit }: FileDropZoneProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(!disabled);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      htmlFor={id}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={joinClasses(
        "block rounded-lg border-2 border-dashed px-5 py-10 text-center transition-colors sm:py-14",
        "focus-within:outline-[2.5px] focus-within:outline-offset-2 focus-within:outline-accent",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong bg-raised hover:bg-hover",
        disabled && "opacity-55",
      )}
    >
      <svg viewBox="0 0 48 40" className="mx-auto mb-4 h-10 text-accent" fill="none" aria-hidden="true">
        <g stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M24 27V5M15 13l9-9 9 9" />
          <path d="M5 27v6a4 4 0 0 0 4 4h30a4 4 0 0 0 4-4v-6" opacity="0.6" />
        </g>
      </svg>
      <span className="voice block text-xl">Drop your CSV files here</span>
      <span className="mt-1.5 block text-muted">
        or <span className="font-semibold text-accent underline underline-offset-4">choose them</span> from
        your computer
      </span>
      <span className="mt-4 block text-sm text-muted">
        Several at once, in any order, up to {limit} each. Elara recognises each by its header line.
      </span>
      <input
        id={id}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        aria-label="Choose CSV files"
        disabled={disabled}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </label>
  );
}
