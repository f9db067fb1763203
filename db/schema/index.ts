export * from "./audit.ts";
export * from "./datasets.ts";
export * from "./detection.ts";
export * from "./employees.ts";
export * from "./features.ts";
export * from "./imports.ts";
export * from "./settings.ts";
export * from "./users.ts";
