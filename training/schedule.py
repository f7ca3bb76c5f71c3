"""The order of training: every set the given number of times, evenly mixed, in batches of sentences of similar length."""
import random

WINDOW = 1200


def order_sentences(sizes, passes, seed):
    """Returns (set, index) pairs; the passes of each set are spread evenly over the whole run."""
    chance = random.Random(seed)
    placed = []
    for name, size in sizes.items():
        for turn in range(passes[name]):
            indices = list(range(size))
            chance.shuffle(indices)
            placed += [((turn + (rank + chance.random()) / size) / passes[name], name, index) for rank, index in enumerate(indices)]
    return [(name, index) for _, name, index in sorted(placed)]


def make_batches(order, length_of, maximum, seed):
    """Returns batches whose padded size stays below `maximum` pieces."""
    chance = random.Random(seed)
    batches = []
    for start in range(0, len(order), WINDOW):
        window = sorted(order[start:start + WINDOW], key=lambda item: length_of(item) + chance.random() * 3)
        made, current, longest = [], [], 0
        for item in window:
            longest = max(longest, length_of(item))
            if current and longest * (len(current) + 1) > maximum:
                made.append(current)
                current, longest = [], length_of(item)
            current.append(item)
        made.append(current)
        chance.shuffle(made)
        batches += made
    return batches


def plan_run(training, passes, encoding, longest, maximum, seed):
    """Returns the sentences of at most `longest` pieces by set, the batches of (set, index) pairs, and how many pieces a run sees."""
    lengths = {name: [len(encoding.cut(sentence.forms)[0]) for sentence in training[name]] for name in passes}
    kept = {name: [sentence for sentence, length in zip(training[name], lengths[name]) if length <= longest] for name in passes}
    lengths = {name: [length for length in known if length <= longest] for name, known in lengths.items()}
    order = order_sentences({name: len(sentences) for name, sentences in kept.items()}, passes, seed)
    length_of = lambda item: lengths[item[0]][item[1]]
    return kept, make_batches(order, length_of, maximum, seed), sum(map(length_of, order))
