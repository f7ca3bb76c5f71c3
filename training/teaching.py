"""What the teacher of names said: added to treebank sentences, and to raw text as sets of their own."""
from dataclasses import replace

import torch

from paths import WORK
from treebank import Sentence


REST = 2


def add_teaching(training):
    """Returns the training sets with the teacher's probabilities; a set it names that is not among them is raw text.

    Of the English sentences that it was not asked about, as they have no proper noun, every second one is taken, as `en_rest`.
    """
    taught = dict(training)
    for name, scored in torch.load(WORK / "teacher-names.pt").items():
        known = {tuple(forms): scores.float().exp().tolist() for forms, scores in scored}
        if name in training:
            taught[name] = [replace(s, name_chances=None if s.names else known.get(tuple(s.forms))) for s in training[name]]
        else:
            taught[name] = [Sentence(list(forms), name[:2], name_chances=rows) for forms, rows in known.items()]
    taught["en_rest"] = [s for s in taught["en_ewt"] if not s.name_chances][::REST]
    taught["en_ewt"] = [s for s in taught["en_ewt"] if s.name_chances]
    return taught
