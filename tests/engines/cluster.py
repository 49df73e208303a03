"""A cluster of two machines on one: `cluster.py` prints its address; a line kills one of them.

In a process of its own, because Ray starts threads and processes, and warns of its own age.
"""

import sys

from ray.cluster_utils import Cluster

SOON = {"health_check_initial_delay_ms": 0, "health_check_period_ms": 300}
"""So that a machine is missed in seconds."""
HEAD = {
    "num_cpus": 0,
    "include_dashboard": False,
    "object_store_memory": 100_000_000,
    "_system_config": SOON,
}
WORKER = {"num_cpus": 1, "object_store_memory": 100_000_000}

if __name__ == "__main__":
    cluster = Cluster(initialize_head=True, head_node_args=HEAD)
    machines = [cluster.add_node(**WORKER) for _ in range(2)]
    sys.stdout.write(f"{cluster.address}\n")
    sys.stdout.flush()
    for _ in sys.stdin:
        cluster.remove_node(machines.pop(), allow_graceful=False)
        sys.stdout.write("killed\n")
        sys.stdout.flush()
    cluster.shutdown()
