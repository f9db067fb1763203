/** How far a long piece of work is; `total` 0 means that the end is not known. */
export type Progress = { readonly label: string; readonly done: number; readonly total: number };
