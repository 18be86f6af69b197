"""Presidio's pattern recognizers as a process: a line of texts in, a line of what was found and the CPU time out.

spaCy's models cannot be had everywhere, so the pipeline is a blank one: names and places, which need a model, are not
found. It gets each token's lower-case text as its lemma, so that Presidio's context words work all the same.
"""

import json
import logging
import sys
import time

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from spacy.language import Language

ENTITIES = ["EMAIL_ADDRESS", "PHONE_NUMBER", "US_SSN", "CREDIT_CARD"]


@Language.component("lower_case_lemmas")
def lower_case_lemmas(document):
    for token in document:
        token.lemma_ = token.lower_
    return document


class BlankEngine(SpacyNlpEngine):
    """No model is loaded, and none is missed at the start."""

    def load(self):
        pipeline = spacy.blank("en")
        pipeline.add_pipe("lower_case_lemmas")
        self.nlp = {"en": pipeline}


def main():
    logging.disable(logging.WARNING)
    engine = BlankEngine(models=[{"lang_code": "en", "model_name": "blank"}])
    engine.load()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
    for line in sys.stdin:
        texts = json.loads(line)
        begun = time.process_time()
        results = [analyzer.analyze(text, language="en", entities=ENTITIES) for text in texts]
        cpu_seconds = time.process_time() - begun
        found = [[[r.entity_type, r.start, r.end, r.score] for r in result] for result in results]
        print(json.dumps({"cpu_seconds": cpu_seconds, "found": found}), flush=True)


main()
