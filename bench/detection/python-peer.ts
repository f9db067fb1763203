import { type PythonPeer, toInstallHint } from "../python.ts";

export const pythonPeer: PythonPeer = {
  script: "bench:detection",
  packages: ["scikit-learn", "shap"],
  modules: "sklearn, shap",
};

export const installHint = toInstallHint(pythonPeer);
