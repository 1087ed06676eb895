"""Solves an assignment problem with OR-Tools' C++ min-cost flow: python peer.py problem.json, prints JSON."""

import json
import pathlib
import resource
import sys
import time

import numpy
from ortools.graph.python import min_cost_flow

path = pathlib.Path(sys.argv[1])
problem = json.loads(path.read_text())
entries, judges = len(problem["entries"]), len(problem["judges"])
scores = numpy.fromfile(path.parent / problem["scores"]["file"], dtype="<i4")
wanted = numpy.array([entry["judges"] for entry in problem["entries"]], dtype=numpy.int64)
most = numpy.array([judge["max"] for judge in problem["judges"]], dtype=numpy.int64)

start = time.perf_counter()
flow = min_cost_flow.SimpleMinCostFlow()
entry_nodes = numpy.arange(entries, dtype=numpy.int32)
judge_nodes = numpy.arange(entries, entries + judges, dtype=numpy.int32)
root = entries + judges
flow.add_arcs_with_capacity_and_unit_cost(
    numpy.repeat(entry_nodes, judges),
    numpy.tile(judge_nodes, entries),
    numpy.ones(entries * judges, dtype=numpy.int64),
    -scores.astype(numpy.int64),
)
flow.add_arcs_with_capacity_and_unit_cost(
    judge_nodes, numpy.full(judges, root, dtype=numpy.int32), most, numpy.zeros(judges, dtype=numpy.int64)
)
flow.set_nodes_supplies(entry_nodes, wanted)
flow.set_node_supply(root, -int(wanted.sum()))
status = flow.solve()
ms = (time.perf_counter() - start) * 1000
if status != flow.OPTIMAL:
    sys.exit(f"OR-Tools ends with {status}")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"total": -flow.optimal_cost(), "ms": round(ms, 1), "peakMiB": round(peak, 1)}))
