//! Names and addresses: runs of tokens that the tagger took for parts of one, read once more for what makes sense.

use crate::birth;
use crate::finding::{Candidate, Evidence, PiiClass};
use crate::gazetteer::Lists;
use crate::tagger::{self, Case, Kind, State, Tag, Tagged};

/// No name is longer, and no address, in bytes; what is tagged as one is cut there.
const RUN_BYTES_MAX: usize = 512;

/// The scores asked of a name in lower case, and of one that is a country's or a region's too.
const LOWER_CASE_MIN: f32 = 0.65;
const COUNTRY_MIN: f32 = 0.97;

/// Where in a text the search for names and addresses is, between two parts of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prose {
    tagger: State,
    run: Option<Run>,
    /// Found, and not taken yet.
    found: Vec<Candidate>,
    /// Whether the token before was a word such as "Mr" or "Dear".
    cued: bool,
}

impl Prose {
    /// From where on later text could change what is found.
    pub(crate) fn open_from(&self) -> usize {
        self.run.as_ref().map_or(self.tagger.at, |run| run.start)
    }

    /// Moves the places by what was taken from the front of the text.
    pub(crate) fn shift(&mut self, bytes: usize) {
        self.tagger.shift(bytes);
        if let Some(run) = &mut self.run {
            run.start -= bytes;
            run.end -= bytes;
        }
        for candidate in &mut self.found {
            candidate.start -= bytes;
            candidate.end -= bytes;
        }
    }

    /// Finds what ends before any later text could change it; everything if nothing follows.
    pub(crate) fn read_on(&mut self, text: &str, last: bool) {
        let Prose { tagger, run, found, cued } = self;
        let take = |tagged: Tagged| {
            if !goes_on(run.as_ref(), &tagged) {
                found.extend(run.take().and_then(|run| run.propose(text)));
            }
            let word = matches!(tagged.token.kind, Kind::Word | Kind::Number | Kind::Mixed);
            if let Some(class) = class(tagged.tag)
                && (word || run.is_some())
            {
                run.get_or_insert_with(|| Run::new(class, &tagged, *cued)).take(&tagged);
            }
            *cued = tagged.token.lists.any(Lists::CUE) || *cued && tagged.token.kind == Kind::Mark;
        };
        tagger.run(text, last, |question| tagger::score(&question.features, question.titled), take);
        if last {
            found.extend(run.take().and_then(|run| run.propose(text)));
        }
    }

    /// Hands out what begins before a place, once.
    pub(crate) fn take_until(&mut self, place: usize) -> impl Iterator<Item = Candidate> + '_ {
        self.found.extract_if(.., move |candidate| candidate.start < place)
    }
}

fn class(tag: Tag) -> Option<PiiClass> {
    match tag {
        Tag::Outside => None,
        Tag::NameBegins | Tag::NameGoesOn => Some(PiiClass::Name),
        Tag::AddressBegins | Tag::AddressGoesOn => Some(PiiClass::Address),
    }
}

fn goes_on(run: Option<&Run>, tagged: &Tagged) -> bool {
    let goes_on = matches!(tagged.tag, Tag::NameGoesOn | Tag::AddressGoesOn);
    // Each line of a quoted mail begins with a mark that is no part of an address.
    let quoted =
        matches!(u8::try_from(tagged.token.hash), Ok(b'>' | b'|')) && tagged.token.kind == Kind::Mark;
    // A mail address or an identifier is one thing by itself.
    let joined = tagged.token.kind == Kind::Joined && tagged.token.case == Case::Mixed;
    goes_on && !quoted && !joined && run.is_some_and(|run| tagged.token.end - run.start <= RUN_BYTES_MAX)
}

/// Tokens that are one name or one address so far.
#[derive(Clone, Debug)]
struct Run {
    class: PiiClass,
    start: usize,
    /// Behind the last word or number: marks and gaps at the end are none of it.
    end: usize,
    lists: Lists,
    words: u32,
    letters: u32,
    numbers: u32,
    has_capital: bool,
    last_is_short: bool,
    score_sum: f32,
    scored: f32,
    cued: bool,
}

impl Run {
    fn new(class: PiiClass, tagged: &Tagged, cued: bool) -> Run {
        let start = tagged.token.start;
        Run {
            class,
            start,
            end: start,
            lists: Lists::default(),
            words: 0,
            letters: 0,
            numbers: 0,
            has_capital: false,
            last_is_short: false,
            score_sum: 0.0,
            scored: 0.0,
            cued,
        }
    }

    fn take(&mut self, tagged: &Tagged) {
        let token = &tagged.token;
        self.score_sum += tagged.score;
        self.scored += 1.0;
        match token.kind {
            Kind::Word | Kind::Mixed | Kind::Joined => {
                self.words += 1;
                self.letters = self.letters.max(u32::from(token.len));
                self.lists.0 |= token.lists.0;
                self.numbers += u32::from(token.kind == Kind::Mixed);
                self.has_capital |= token.case != Case::Lower;
                self.end = token.end;
            }
            Kind::Number => {
                self.numbers += 1;
                self.end = token.end;
            }
            // "Ana B." and "Ana Lee Jr." end in a stop that is theirs.
            Kind::Mark if self.last_is_short && token.glued && token.hash == u64::from(b'.') => {
                self.end = token.end;
            }
            Kind::Mark | Kind::Gap | Kind::Line | Kind::Blank | Kind::Edge => {}
        }
        self.last_is_short = token.case == Case::Initial || token.kind == Kind::Word && token.len <= 3;
    }

    /// Words in lower case and countries are names so seldom that more is asked of them.
    fn name_score_min(&self) -> f32 {
        let country = self.words == 1 && !self.cued && self.lists.any(Lists::REGION);
        match (self.has_capital, country) {
            (false, _) => LOWER_CASE_MIN,
            (true, true) => COUNTRY_MIN,
            (true, false) => 0.0,
        }
    }

    fn propose(self, text: &str) -> Option<Candidate> {
        let score = self.score_sum / self.scored.max(1.0);
        let makes_sense = match self.class {
            PiiClass::Name => self.numbers == 0 && self.letters >= 2 && score >= self.name_score_min(),
            _ if self.words == 1 && is_date(text.get(self.start..self.end)?) => false,
            _ => self.words > 0 && (self.numbers > 0 || self.words > 1 && self.lists.any(Lists::STREET)),
        };
        let cue = (self.class == PiiClass::Name && self.cued).then_some("a form of address or a label");
        makes_sense.then(|| Candidate {
            class: self.class,
            start: self.start,
            end: self.end,
            detector: "tagger",
            confidence: score,
            evidence: Evidence {
                pattern: "words tagged by their context",
                context_for: cue.map(Into::into).into_iter().collect(),
                gazetteer: self.lists.names().collect(),
                tagger_score: Some(score),
                ..Evidence::default()
            },
        })
    }
}

/// "13 March 2014": a month with a day, a year, or both.
fn is_date(value: &str) -> bool {
    let mut parts = value.split(|mark: char| !mark.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.all(|part| match part.parse::<u32>() {
        Ok(number) => (1..=31).contains(&number) || (1900..=2100).contains(&number),
        Err(_) => birth::is_month(part),
    })
}

#[cfg(test)]
mod tests;
