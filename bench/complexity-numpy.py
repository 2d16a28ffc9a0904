"""Presence, proximity, ECI and PCI by numpy, as one would write them by hand: times in milliseconds and the ECI, as JSON."""

import json
import sys
import time

import numpy

file, height, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
values = numpy.fromfile(file).reshape(height, -1)


def presence():
    rows, columns = values.sum(1, keepdims=True), values.sum(0, keepdims=True)
    return values * values.sum() >= rows * columns


def proximity(present):
    dense = present.astype(numpy.float32)
    ubiquity = dense.sum(0)
    return (dense.T @ dense) / numpy.maximum.outer(ubiquity, ubiquity)


def complexity(present):
    dense = present.astype(float)
    diversity, ubiquity = dense.sum(1), dense.sum(0)
    root = numpy.sqrt(diversity)
    symmetric = (dense / ubiquity) @ dense.T / numpy.outer(root, root)
    eci = numpy.linalg.eigh(symmetric)[1][:, -2] / root
    eci *= numpy.sign(numpy.corrcoef(eci, diversity)[0, 1])
    eci = (eci - eci.mean()) / eci.std()
    return eci, dense.T @ eci / ubiquity


times = {"presence": [], "proximity": [], "complexity": []}
for _ in range(runs):
    start = time.perf_counter()
    present = presence()
    times["presence"].append(time.perf_counter() - start)
    start = time.perf_counter()
    proximity(present)
    times["proximity"].append(time.perf_counter() - start)
    start = time.perf_counter()
    eci, _ = complexity(present)
    times["complexity"].append(time.perf_counter() - start)
least = {name: 1000 * min(all_) for name, all_ in times.items()}
print(json.dumps({"version": numpy.__version__, "times": least, "eci": eci.tolist()}))
