"""The peer: scikit-learn's isolation forest and shap.TreeExplainer, timed on the rows of a file of doubles."""

import json
import resource
import sys
import time

import numpy
import scipy
import shap
import sklearn
from sklearn.ensemble import IsolationForest

path, rows, columns, trees = sys.argv[1], *map(int, sys.argv[2:5])
matrix = numpy.fromfile(path, dtype="<f8").reshape(rows, columns)


def timed(work):
    started, started_cpu = time.perf_counter(), time.process_time()
    result = work()
    return result, {"wallMs": 1e3 * (time.perf_counter() - started), "cpuMs": 1e3 * (time.process_time() - started_cpu)}


forest, fit = timed(lambda: IsolationForest(n_estimators=trees, max_samples=256, random_state=0).fit(matrix))
scores, score = timed(lambda: forest.score_samples(matrix))
explainer, build = timed(lambda: shap.TreeExplainer(forest))
values, explain = timed(lambda: explainer.shap_values(matrix))
explain = {key: explain[key] + build[key] for key in explain}

peak_unit = 1 if sys.platform == "darwin" else 1024
print(
    json.dumps(
        {
            "phases": {"fit": fit, "score": score, "explain": explain},
            "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * peak_unit,
            "meanScore": float(scores.mean()),
            "versions": {
                "python": sys.version.split()[0],
                "scikit-learn": sklearn.__version__,
                "shap": shap.__version__,
                "numpy": numpy.__version__,
                "scipy": scipy.__version__,
            },
        }
    )
)
