"""The best well-formed tree for a table of arc scores: maximum spanning tree with a single root (Chu-Liu/Edmonds)."""
import numpy as np

# Larger than any sum of log probabilities, so that a second root is never worth it.
ROOT_COST = 1e6


def find_cycle(heads):
    """Returns the nodes of a cycle among the chosen heads, or None; node 0 is the root."""
    state = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not state[node]:
            state[node] = start
            path.append(node)
            node = heads[node]
        if node and state[node] == start:
            return path[path.index(node):]
    return None


def spanning_tree(scores):
    """Returns the head of each node; `scores[head, dependent]`, node 0 is the root and has no head."""
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    scores[:, 0] = -np.inf
    heads = scores.argmax(0)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(heads), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    cycle = np.array(cycle)
    total = scores[heads[cycle], cycle].sum()
    small = np.full((len(outside) + 1,) * 2, -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    leaving = scores[np.ix_(cycle, outside)]
    entering = scores[np.ix_(outside, cycle)] - scores[heads[cycle], cycle] + total
    small[-1, :-1], small[:-1, -1] = leaving.max(0), entering.max(1)
    found = spanning_tree(small)
    result = heads.copy()
    for node, head in enumerate(found[:-1]):
        if node:
            result[outside[node]] = cycle[leaving[:, node].argmax()] if head == len(outside) else outside[head]
    broken = entering[found[-1]].argmax()
    result[cycle[broken]] = outside[found[-1]]
    return result


def find_heads(arcs):
    """Returns the head of each word (0 is the root) for scores [words, words + 1], column 0 being the root."""
    size = len(arcs)
    scores = np.full((size + 1, size + 1), -np.inf)
    shifted = arcs[:, :size + 1] - arcs[:, :size + 1].max(1, keepdims=True)
    scores[:, 1:] = (shifted - np.log(np.exp(shifted).sum(1, keepdims=True))).T
    scores[0, 1:] -= ROOT_COST
    return spanning_tree(scores)[1:]
