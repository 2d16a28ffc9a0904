"""Raking and Krippendorff's ordinal alpha as one would write them by hand with numpy: milliseconds and results, as JSON."""

import json
import sys
import time

import numpy

given = json.load(sys.stdin)
start_weights = numpy.array(given["weights"])
codes = [numpy.array(one) for one in given["codes"]]
targets = [numpy.array(one, float) for one in given["targets"]]
ratings = numpy.array(given["ratings"], float)


def rake():
    weights = start_weights.copy()
    total = targets[0].sum()
    for _ in range(500):
        for code, target in zip(codes, targets):
            weights *= (target / numpy.bincount(code, weights, len(target)))[code]
        gaps = [numpy.abs(numpy.bincount(c, weights, len(t)) - t).max() for c, t in zip(codes, targets)]
        if max(gaps) <= given["tolerance"] * total:
            break
    return weights


def alpha():
    levels = numpy.unique(ratings[~numpy.isnan(ratings)])
    counts = numpy.array([(ratings == level).sum(0) for level in levels]).T.astype(float)
    counts = counts[counts.sum(1) > 1]
    sizes = counts.sum(1)
    pairs = (counts / (sizes - 1)[:, None]).T @ counts - numpy.diag((counts / (sizes - 1)[:, None]).sum(0))
    margins = pairs.sum(0)
    below = numpy.concatenate([[0], numpy.cumsum(margins)])
    middle = below[:-1] + margins / 2
    distance = (middle[:, None] - middle[None, :]) ** 2
    expected = numpy.outer(margins, margins) / (margins.sum() - 1)
    return 1 - (pairs * distance).sum() / (expected * distance).sum()


def least(run):
    best = float("inf")
    for _ in range(given["runs"]):
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return best * 1000


print(
    json.dumps(
        {
            "version": numpy.__version__,
            "times": {"rake": least(rake), "krippendorffAlpha": least(alpha)},
            "weights": rake().tolist(),
            "alpha": alpha(),
        }
    )
)
