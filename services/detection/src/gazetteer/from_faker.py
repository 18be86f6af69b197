"""Writes the word lists beside this file, one lower-case word a line, sorted.

Names, places and street words come from Faker (MIT), common words from Faker's sentences and from what the comments
in Python's standard library and in the sources of the crates this repository depends on are written in. What the lab
holds out for measuring is left out.

    pip install faker==40.54.0
    python from_faker.py ../../../detection-lab/src/lists ~/.cargo/registry/src
"""

import collections
import importlib
import io
import pathlib
import pkgutil
import re
import sys
import sysconfig
import tokenize

from faker.providers import address, company, job, lorem, person

HERE = pathlib.Path(__file__).parent / "lists"
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
PARTICLES = set("am an auf bei da das de dei del della den der des di do dos du el en et im in la las le les los of "
                "on op or sur the und upon van von y zu".split())
# Scripts that part words by spaces and whose names the tagger reads.
SCRIPTS = re.compile(r"^[a-z'\u00c0-\u052f\u0590-\u06ff\u1e00-\u1fff]+$")
# Too often another word to say anything of a name or a place.
MINIMUM_LENGTH = 3


def providers(kind):
    for module in pkgutil.iter_modules(kind.__path__):
        yield importlib.import_module(f"{kind.__name__}.{module.name}").Provider


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key in value:
            yield from strings(key)
    elif isinstance(value, (list, tuple, set)):
        for part in value:
            yield from strings(part)


def words(kind, wanted):
    for provider in providers(kind):
        for name in dir(provider):
            if not name.startswith("_") and wanted(name):
                for text in strings(getattr(provider, name)):
                    yield from (word.lower().replace("’", "'") for word in WORD.findall(text))


def held_out(folder):
    """Words of the held-out lists that no other list has."""
    found = {True: set(), False: set()}
    for path in pathlib.Path(folder).glob("*.txt"):
        lines = (line for line in path.read_text().splitlines() if not line.startswith("["))
        found[path.name.startswith("held_out")].update(word.lower() for line in lines for word in WORD.findall(line))
    return found[True] - found[False]


def standard_library_prose():
    """How often each lower-case word stands in comments and strings."""
    counted = collections.Counter()
    for path in pathlib.Path(sysconfig.get_paths()["stdlib"]).rglob("*.py"):
        if "site-packages" in path.parts or "test" in path.parts or "lib2to3" in path.parts:
            continue
        try:
            tokens = tokenize.generate_tokens(io.StringIO(path.read_text()).readline)
            for token in tokens:
                if token.type in (tokenize.COMMENT, tokenize.STRING):
                    counted.update(re.findall(r"(?<![\w.'\"])[a-z]{2,}(?=[ ,.;:!?])", token.string))
        except (UnicodeDecodeError, tokenize.TokenError, SyntaxError):
            continue
    return counted


def crates_prose(folder):
    """How often each lower-case word stands in comments and read-me files."""
    counted = collections.Counter()
    for path in pathlib.Path(folder).rglob("*"):
        if path.suffix in (".rs", ".md"):
            for line in path.read_text(errors="ignore").splitlines():
                if path.suffix == ".md" or line.lstrip().startswith("//"):
                    counted.update(re.findall(r"(?<![\w.'\"`:/-])[a-z]{2,}(?=[ ,.;:!?)]|$)", line))
    return counted


def write(name, found, least=MINIMUM_LENGTH):
    kept = sorted({word for word in found if SCRIPTS.match(word) and (len(word) >= least or not word.isascii())})
    (HERE / f"{name}.txt").write_text("\n".join(kept) + "\n")
    print(f"{name}: {len(kept)}")


def main(lab_lists, crates):
    out = held_out(lab_lists)
    prefixed = ("prefix", "suffix", "language", "format", "initials")
    plain = lambda name: not any(word in name for word in prefixed)
    given = set(words(person, lambda n: plain(n) and ("first" in n and "name" in n or n.startswith("middle_names"))))
    family = set(words(person, lambda n: plain(n) and "last_name" in n))
    city = set(words(address, lambda n: plain(n) and n in CITY_LISTS)) - PARTICLES
    region = set(words(address, lambda n: n in REGION_LISTS)) - PARTICLES
    common = {word for word, count in standard_library_prose().items() if count >= 3}
    common |= {word for word, count in crates_prose(crates).items() if count >= 3}
    common |= set(words(lorem, lambda n: n == "word_list"))
    common |= set(words(job, lambda n: n == "jobs"))
    common |= set(words(company, lambda n: n in ("bsWords", "catch_phrase_words", "bs", "catch_phrase_nouns")))
    write("given", given - out)
    write("family", family - out - PARTICLES)
    write("city", city - out)
    write("region", region)
    write("common", common - out, 2)


CITY_LISTS = set("cities city_names real_city_names municipalities communes concelhos villages settlements localities "
                 "freguesias places cap_city_province metro_manila_lgus towns".split())
REGION_LISTS = set("countries states provinces regions counties departments cantons estados distritos wilayas "
                   "territories union_territories".split())

if __name__ == "__main__":
    main(*sys.argv[1:3])
