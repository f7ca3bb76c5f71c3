"""Collects the label sets from the training data: `labels.json` as the runtime reads it."""
import json
from collections import Counter, defaultdict

from corpus import read_training
from lemma_scripts import write_script
from paths import WORK
from pieces import NORMALIZE

NAMES = ["O"] + [f"{prefix}-{kind}" for kind in ("PER", "LOC", "ORG", "MISC") for prefix in "BI"]
MINIMUM_RELATION = 20
MINIMUM_FEATURE = 10
MINIMUM_SCRIPT_FORMS = 3


def frequent_relation(relation, counts):
    """Returns the relation, without its subtype where that is rare."""
    return relation if counts[relation] >= MINIMUM_RELATION else relation.split(":")[0]


def collect_labels(training):
    """Returns the content of labels.json."""
    upos, relations, feats, scripts = Counter(), Counter(), defaultdict(Counter), defaultdict(set)
    annotated = [sentence for sentences in training.values() for sentence in sentences if sentence.upos]
    for sentence in annotated:
        upos.update(sentence.upos)
        relations.update(sentence.relations)
        for form, lemma, values in zip(sentence.forms, sentence.lemmas, sentence.feats):
            for name, value in values.items():
                feats[name][value] += 1
            script = write_script(form, lemma) if lemma else None
            if script:
                scripts[script].add((sentence.language, form.lower()) if not script.startswith("!") else len(scripts[script]))
    kept = sorted({frequent_relation(relation, relations) for relation in relations})
    values = {name: [value for value, count in counts.most_common() if count >= MINIMUM_FEATURE] for name, counts in feats.items()}
    return {
        "model": "syntax-2026.11.2", "languages": ["de", "en"], "upos": sorted(upos), "deprel": kept, "ner": NAMES,
        "feats": [{"name": name, "values": ["_", *values[name]]} for name in sorted(values) if values[name]],
        "lemma": sorted(script for script, forms in scripts.items() if len(forms) >= MINIMUM_SCRIPT_FORMS),
        "normalize": NORMALIZE, "lexicon": None,
    }


def load_labels():
    """Reads labels.json from the working folder."""
    return json.loads((WORK / "labels.json").read_text(encoding="utf8"))


def main():
    labels = collect_labels(read_training()[0])
    (WORK / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    print({name: len(content) for name, content in labels.items() if isinstance(content, list)})


if __name__ == "__main__":
    main()
