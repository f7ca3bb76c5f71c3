"""Unit tests of the parts that need neither data nor weights. usage: python -m unittest discover training"""
import random
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import torch

from augment import drop_final_stop
from encoder import Layer
from export import quantize, write_graph
from lemma_scripts import apply_script, write_script
from name_decoder import decode_names
from name_sets import read_tag, repair
from name_swaps import collect_names, swap_names
from names_model import NamedParser, NamesTower, narrow_layer
from own_names import BadAnnotation, read_table, read_written, read_written_line, tag_words
from packed_table import PackedTable, pack_table
from parser_model import ParserModel
from pieces import UNKNOWN, WordPieces, split_runs
from schedule import make_batches, order_sentences, plan_run
from treebank import Sentence
from sizes import Sizes
from trees import find_heads
from unpack_model import unpack


class LemmaScripts(unittest.TestCase):
    def test_scripts_give_the_lemma_back(self):
        cases = [("Gingen", "gehen"), ("Häuser", "Haus"), ("Geht", "gehen"), ("ministers", "minister"), ("gesagt", "sagen"),
                 ("BERLIN", "Berlin"), ("ist", "sein"), ("Wien", "Wien"), ("deutsche", "Deutsche")]
        for form, lemma in cases:
            with self.subTest(form=form):
                self.assertEqual(apply_script(write_script(form, lemma), form), lemma)

    def test_a_capital_at_the_start_of_a_sentence_needs_no_script_of_its_own(self):
        self.assertEqual(write_script("Sagte", "sagen"), write_script("sagte", "sagen"))
        self.assertNotEqual(write_script("Sagen", "Sage"), write_script("sagen", "sagen"))

    def test_a_script_that_cuts_too_much_keeps_the_form(self):
        self.assertEqual(apply_script("l;2,;2,en", "Ab"), "ab")


class Trees(unittest.TestCase):
    def test_one_root_even_where_two_score_best(self):
        heads = find_heads(np.array([[9.0, 0, 1], [9.0, 2, 0]]))
        self.assertEqual(sorted(heads), [0, 1] if heads[0] == 0 else [0, 2])

    def test_a_cycle_is_broken_where_it_costs_least(self):
        heads = find_heads(np.array([[0.0, 0, 5, 0], [1.0, 5, 0, 0], [0.0, 1, 4, 0]]))
        self.assertEqual(list(heads), [2, 0, 2])

    def test_random_scores_give_trees(self):
        chance = np.random.default_rng(5)
        for size in range(1, 30):
            heads = find_heads(chance.normal(size=(size, size + 1)) * 5)
            self.assertEqual(list(heads).count(0), 1)
            for node in range(1, size + 1):
                steps = 0
                while node and steps <= size:
                    node, steps = heads[node - 1], steps + 1
                self.assertEqual(node, 0)


class Pieces(unittest.TestCase):
    def test_marks_stand_alone_and_quotes_are_made_one(self):
        self.assertEqual(split_runs("„US-Präsident“"), ['"', "US", "-", "Präsident", '"'])
        self.assertEqual(split_runs("Präsident"), ["Präsident"])

    def test_longest_match_or_unknown(self):
        pieces = WordPieces([UNKNOWN, "Land", "##tag", "##es", "L"])
        self.assertEqual(pieces.cut_word("Landtages"), [1, 2, 3])
        self.assertEqual(pieces.cut_word("Löwe"), [0])


class Names(unittest.TestCase):
    def test_derived_and_partial_names_are_none(self):
        self.assertEqual([read_tag(tag) for tag in ("B-LOC", "B-LOCderiv", "I-ORGpart", "B-OTH", "O")], ["B-LOC", "O", "O", "B-MISC", "O"])

    def test_a_name_begins_with_b(self):
        self.assertEqual(repair(["I-PER", "I-PER", "I-ORG"]), ["B-PER", "I-PER", "B-ORG"])


class NameSwaps(unittest.TestCase):
    named = Sentence(["Frau", "Berg", "sah", "Wien", "."], "de", names=["O", "B-PER", "O", "B-LOC", "O"])

    def test_words_and_tags_stay_together(self):
        names = collect_names([Sentence(["New", "York"], "de", names=["B-LOC", "I-LOC"])])
        swapped = swap_names(self.named, names, 1.0, random.Random(1))
        self.assertEqual(swapped.forms, ["Frau", "Berg", "sah", "New", "York", "."])
        self.assertEqual(swapped.names, ["O", "B-PER", "O", "B-LOC", "I-LOC", "O"])

    def test_names_of_the_other_language_or_kind_are_not_taken(self):
        names = collect_names([Sentence(["York"], "en", names=["B-LOC"]), Sentence(["Hans"], "de", names=["B-MISC"])])
        self.assertEqual(swap_names(self.named, names, 1.0, random.Random(1)).forms, self.named.forms)

    def test_a_tree_keeps_its_words(self):
        names = collect_names([self.named])
        tree = replace(self.named, upos=["NOUN", "PROPN", "VERB", "PROPN", "PUNCT"], heads=[3, 1, 0, 3, 3])
        self.assertIs(swap_names(tree, names, 1.0, random.Random(1)), tree)


class Decoding(unittest.TestCase):
    def test_a_name_starts_with_b_even_where_the_scores_say_otherwise(self):
        tags = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]
        scores = np.array([[0, 1, 5, 0, 0], [0, 0, 3, 0, 4], [3, 0, 0, 0, 0]], dtype=float)
        self.assertEqual(decode_names(scores, tags), ["B-PER", "I-PER", "O"])


class OwnNames(unittest.TestCase):
    def test_brackets_become_tags(self):
        sentence = read_written_line("[PER Su Nee] kam ( aus [LOC Wien] ) .")
        self.assertEqual(sentence.forms, ["Su", "Nee", "kam", "(", "aus", "Wien", ")", "."])
        self.assertEqual(sentence.names, ["B-PER", "I-PER", "O", "O", "O", "B-LOC", "O", "O"])

    def test_what_is_left_open_or_nested_is_refused(self):
        for line in ("[PER Su Nee kam .", "[ORG Uni [LOC Wien] ] ."):
            with self.subTest(line=line), self.assertRaises(BadAnnotation):
                read_written_line(line)

    def test_a_name_beyond_the_sentence_is_refused(self):
        self.assertEqual(tag_words(["In", "Bad", "Ems"], [(1, 2, "LOC")], "here"), ["O", "B-LOC", "I-LOC"])
        with self.assertRaises(BadAnnotation):
            tag_words(["In", "Ems"], [(1, 2, "LOC")], "here")

    def test_the_files_of_this_folder_read(self):
        for name in ("en_ewt-train", "de_gsd-dev", "de_bundestag"):
            for spans in read_table(name).values():
                taken = [word for first, last, _ in spans for word in range(first, last + 1)]
                self.assertEqual(len(taken), len(set(taken)), name)
        self.assertGreater(len(read_written("de")), 2000)


class Tower(unittest.TestCase):
    def test_a_layer_that_loses_neurons_that_never_change_says_the_same(self):
        torch.manual_seed(1)
        sizes = Sizes(vocabulary=1, feed_forward=(8,), hidden=24, attention_heads=2)
        whole, narrow = Layer(sizes, 8).eval(), Layer(sizes, 5).eval()
        whole.widen.weight.data[[1, 4, 6]] = 0
        vectors, bias = torch.randn(2, 7, 24), torch.zeros(2, 1, 1, 7)
        inner = torch.nn.functional.gelu(whole.widen(torch.randn(400, 24)))
        narrow.load_state_dict(narrow_layer(whole.state_dict(), 5, inner.mean(0), inner.var(0)))
        self.assertTrue(torch.allclose(whole(vectors, bias), narrow(vectors, bias), atol=1e-5))


class Unpacking(unittest.TestCase):
    def make_parser(self):
        sizes = Sizes(vocabulary=30, feed_forward=(8,) * 6, hidden=24, attention_heads=2, positions=16, arc=8, relation=6, tag=10)
        parser = ParserModel(sizes, {"upos": 4, "feats": 6, "lemma": 5, "ner": 9, "deprel": 7})
        return parser, NamesTower(sizes, 9)

    def write(self, parser, tower, folder):
        write_graph(NamedParser(parser, tower).eval(), folder / "whole.onnx")
        quantize(folder / "whole.onnx", folder / "bytes.onnx")
        return onnx.load(folder / "bytes.onnx").graph

    def test_weights_that_are_unpacked_and_exported_again_are_the_same_network(self):
        torch.manual_seed(2)
        labels = {"ner": ["O"] * 9}
        parser, tower = self.make_parser()
        # ONNX keeps what is alike only once: no two may be.
        for parameter in (*parser.parameters(), *tower.parameters()):
            torch.nn.init.normal_(parameter)
        with tempfile.TemporaryDirectory() as name:
            states = unpack(self.write(parser, tower, Path(name)), labels, tag=10)
            again = self.make_parser()
            for model, state in zip(again, states):
                model.load_state_dict(state)
            self.assertLess((again[0].arcs.weight - parser.arcs.weight).abs().max() / parser.arcs.weight.abs().max(), 0.01)
            twice = unpack(self.write(*again, Path(name)), labels, tag=10)
        for state, other in zip(states, twice):
            self.assertEqual(state.keys(), other.keys())
            self.assertTrue(all(torch.allclose(state[key].float(), other[key].float(), rtol=1e-5, atol=1e-7) for key in state))


class Training(unittest.TestCase):
    def test_the_packed_table_is_near_the_table(self):
        table = np.random.default_rng(3).normal(size=(50, 16)) * 3 + 1
        packed = PackedTable(50, 16)
        packed.load_state_dict(pack_table(table, np.ones(50)))
        error = (packed(torch.arange(50)).detach().numpy() - table).var() / table.var()
        self.assertLess(error, 0.03)

    def test_every_sentence_comes_as_often_as_asked_in_small_batches(self):
        order = order_sentences({"a": 30, "b": 7}, {"a": 2, "b": 5}, seed=1)
        batches = make_batches(order, lambda item: 10 + item[1], 100, seed=1)
        flat = [item for batch in batches for item in batch]
        self.assertEqual((flat.count(("a", 3)), flat.count(("b", 6))), (2, 5))
        self.assertTrue(all(len(batch) * max(10 + index for _, index in batch) <= 100 for batch in batches))

    def test_a_run_leaves_out_sentences_that_are_too_long(self):
        class Letters:
            def cut(self, forms):
                return list("".join(forms)), None
        sentences = [Sentence(["a" * length], "de") for length in (3, 9, 4)]
        kept, batches, pieces = plan_run({"a": sentences, "unused": []}, {"a": 2}, Letters(), longest=5, maximum=8, seed=1)
        self.assertEqual([len(sentence.forms[0]) for sentence in kept["a"]], [3, 4])
        self.assertEqual(sorted(item for batch in batches for item in batch), [("a", 0), ("a", 0), ("a", 1), ("a", 1)])
        self.assertEqual(pieces, 14)

    def test_a_headline_loses_its_stop_but_not_a_word(self):
        stop = Sentence(["Der", "Minister", "geht", "."], "de", heads=[2, 3, 0, 3])
        self.assertEqual(drop_final_stop(stop).forms, ["Der", "Minister", "geht"])
        self.assertEqual(drop_final_stop(Sentence(["Der", "Minister", "geht", "jetzt"], "de", heads=[2, 3, 0, 3])).forms[-1], "jetzt")


if __name__ == "__main__":
    unittest.main()
