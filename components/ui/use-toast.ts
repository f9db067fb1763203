"use client";

import { createContext, useContext } from "react";

export type ToastMessage = {
  readonly message: string;
  readonly tone?: "info" | "danger";
  /** A way back; the toast then stays longer. */
  readonly undo?: { readonly label?: string; readonly run: () => Promise<unknown> };
};

export type ShowToast = (toast: ToastMessage) => void;

export const ToastContext = createContext<ShowToast | null>(null);

/**
 * Says something in the corner that is over soon, such as "Saved".
 * @throws Error outside `ToastProvider`
 */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (show === null) throw new Error("useToast needs a ToastProvider above it");
  return show;
}
