"""Min-max, weighted mean and order, and dominance, by numpy as one would write them by hand: times in milliseconds and scores, as JSON."""

import json
import sys
import time

import numpy

runs = int(sys.argv[1])
given = json.load(sys.stdin)
values = numpy.array(given["values"])
weights = numpy.array(given["weights"], float)
less = numpy.array(given["less"])


def ranking():
    low, high = values.min(0), values.max(0)
    scaled = (values - low) / (high - low)
    scaled[:, less] = 1 - scaled[:, less]
    scores = scaled @ (weights / weights.sum())
    return scores, numpy.argsort(-scores)


def dominance():
    turned = numpy.where(less, -values, values)
    return (turned[:, None, :] > turned[None, :, :]).sum(2)


def least(run, times):
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return best * 1000


print(
    json.dumps(
        {
            "version": numpy.__version__,
            "times": {"score and order": least(ranking, runs), "dominance": least(dominance, 20)},
            "scores": ranking()[0].tolist(),
        }
    )
)
