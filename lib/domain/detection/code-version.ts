/** Raise it whenever the same data and settings would give another result. */
const detectionVersion = 3;

/** As in package.json; a test holds them together. */
const productVersion = "0.1.0";

/** Which code a run was made by; runs of one code version, cut, settings and seed are equal. */
export const codeVersion = `${productVersion}+detection.${detectionVersion}`;
