"""scikit-learn's forest on a matrix: file, rows, columns, trees, subsample, seed → its scores and version as JSON."""

import json
import sys

import numpy
import sklearn
from sklearn.ensemble import IsolationForest

path, *sizes = sys.argv[1:]
rows, columns, trees, subsample, seed = map(int, sizes)
matrix = numpy.fromfile(path).reshape(rows, columns)
forest = IsolationForest(n_estimators=trees, max_samples=min(subsample, rows), random_state=seed)
scores = forest.fit(matrix).score_samples(matrix)
print(json.dumps({"version": sklearn.__version__, "scores": scores.tolist()}))
