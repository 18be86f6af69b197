"""Forward traces with a graph library or a graph database, to stand beside Tracegate's.

    trace.py rustworkx|kuzu LINKS.csv N_LOTS FOLDER

LINKS.csv has a line "parent,child" for each link; lots are numbers below N_LOTS. FOLDER is for a database's files. Answers one line of
JSON when the graph is built, {"seconds": ..., "bytes": ...}, bytes being what the process grew by. Then each line that it is given, lots and
before them a budget of seconds, is answered with one line of JSON: {"us": [...], "found": [...], "cpu_us": ...}. Lots that the budget did not
suffice for are left out. Ends with its input.
"""

import csv
import json
import sys
import time


def memory_bytes():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * 4096


def with_rustworkx(links, n_lots, _folder):
    import rustworkx

    graph = rustworkx.PyDiGraph(multigraph=False)
    graph.add_nodes_from(range(n_lots))
    with open(links) as file:
        graph.extend_from_edge_list([(int(parent), int(child)) for parent, child in csv.reader(file)])
    return lambda lot: len(rustworkx.descendants(graph, lot)) + 1


def with_kuzu(links, n_lots, folder):
    import kuzu

    lots = f"{folder}/lots.csv"
    with open(lots, "w") as file:
        file.writelines(f"{lot}\n" for lot in range(n_lots))
    connection = kuzu.Connection(kuzu.Database(f"{folder}/kuzu"))
    connection.execute("CREATE NODE TABLE Lot(id INT64 PRIMARY KEY)")
    connection.execute("CREATE REL TABLE Made(FROM Lot TO Lot)")
    connection.execute(f"COPY Lot FROM '{lots}'")
    connection.execute(f"COPY Made FROM '{links}'")
    connection.execute("CALL var_length_extend_max_depth=1000000")
    trace = connection.prepare("MATCH (:Lot {id: $lot})-[:Made* SHORTEST 1..1000000]->(lot:Lot) RETURN lot.id")
    return lambda lot: len(connection.execute(trace, {"lot": lot}).get_all()) + 1


def main():
    name, links, n_lots, folder = sys.argv[1:]
    before = memory_bytes()
    started = time.perf_counter()
    trace = {"rustworkx": with_rustworkx, "kuzu": with_kuzu}[name](links, int(n_lots), folder)
    built = {"seconds": time.perf_counter() - started, "bytes": memory_bytes() - before}
    print(json.dumps(built), flush=True)
    for line in sys.stdin:
        budget, *lots = line.split()
        took, found = [], []
        cpu = time.process_time()
        until = time.perf_counter() + float(budget)
        for lot in lots:
            begun = time.perf_counter()
            if begun > until:
                break
            found.append(trace(int(lot)))
            took.append((time.perf_counter() - begun) * 1e6)
        cpu_us = (time.process_time() - cpu) * 1e6
        print(json.dumps({"us": took, "found": found, "cpu_us": cpu_us}), flush=True)


main()
