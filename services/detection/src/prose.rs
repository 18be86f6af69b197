//! Names and addresses: runs of tokens that the tagger took for parts of one, read once more for what makes sense.

use crate::birth;
use crate::finding::{Candidate, Evidence, PiiClass};
use crate::gazetteer::Lists;
use crate::tagger::{self, Case, Kind, State, Tag, Tagged};

/// No name is longer, and no address, in bytes; what is tagged as one is cut there.
const RUN_BYTES_MAX: usize = 512;

/// The scores asked of a name in lower case, behind a word that stands before names and elsewhere, and of one that is a
/// country's or a region's too.
const LOWER_CASE_CUED_MIN: f32 = 0.65;
const LOWER_CASE_MIN: f32 = 0.8;
/// Asked where capitals are in use: so many tokens at most lie between a name and the capital before it.
const LOWER_CASE_AMONG_CAPITALS_MIN: f32 = 0.97;
const CAPITALS_TOKENS: u8 = 40;
const COUNTRY_MIN: f32 = 0.97;
/// Asked of a single word at the front of a sentence or heading, where any word has a capital, unless lists know it for
/// a name alone.
const OPENING_MIN: f32 = 0.95;
/// Asked of an address that has a number, and nothing that only an address has.
const BARE_ADDRESS_MIN: f32 = 0.95;
/// A number of so many digits may be a postcode.
const POSTCODE_DIGITS_MIN: u8 = 4;

/// Where in a text the search for names and addresses is, between two parts of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prose {
    tagger: State,
    run: Option<Run>,
    /// Found, and not taken yet.
    found: Vec<Candidate>,
    /// Whether the token before was a word such as "Mr" or "Dear".
    cued: bool,
    /// Tokens read since the last word with a capital.
    since_capital: Since,
    /// Whether the next word begins a sentence or a heading: no word stands before it in its line or behind a stop.
    opening: Opening,
}

/// True where a text begins.
#[derive(Clone, Copy, Debug)]
struct Opening(bool);

impl Default for Opening {
    fn default() -> Self {
        Opening(true)
    }
}

/// A count of tokens that stops at [`CAPITALS_TOKENS`], where a text begins.
#[derive(Clone, Copy, Debug)]
struct Since(u8);

impl Default for Since {
    fn default() -> Self {
        Since(CAPITALS_TOKENS)
    }
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
        let Prose { tagger, run, found, cued, since_capital, opening } = self;
        let take = |tagged: Tagged| {
            if !goes_on(run.as_ref(), &tagged) {
                found.extend(run.take().and_then(|run| run.propose(text)));
            }
            let word = matches!(tagged.token.kind, Kind::Word | Kind::Number | Kind::Mixed);
            if let Some(class) = class(tagged.tag)
                && (word || run.is_some())
            {
                run.get_or_insert_with(|| {
                    Run::new(
                        class,
                        &tagged,
                        Before {
                            cued: *cued,
                            among_capitals: since_capital.0 < CAPITALS_TOKENS,
                            opening: opening.0,
                        },
                    )
                })
                .take(&tagged);
            }
            opening.0 = match tagged.token.kind {
                Kind::Line | Kind::Blank | Kind::Edge => true,
                Kind::Mark => {
                    opening.0
                        || tagged.token.glued
                            && b".!?".iter().any(|stop| tagged.token.hash == u64::from(*stop))
                }
                Kind::Number => opening.0,
                Kind::Word | Kind::Mixed | Kind::Joined | Kind::Gap => false,
            };
            since_capital.0 = match tagged.token.case {
                Case::Title | Case::Upper | Case::Mixed => 0,
                Case::None | Case::Lower | Case::Initial => {
                    since_capital.0.saturating_add(1).min(CAPITALS_TOKENS)
                }
            };
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

/// What stood before a name or an address.
#[derive(Clone, Copy, Debug)]
struct Before {
    /// A word such as "Mr" or "Dear".
    cued: bool,
    /// Words with capitals.
    among_capitals: bool,
    /// Nothing of its sentence.
    opening: bool,
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
    before: Before,
    /// Whether a word has a capital inside, as "McDonald" and "checkBox" do.
    has_inner_capital: bool,
    /// Whether it begins with a number, as "12 Main Street" does.
    number_first: bool,
    /// Whether a word or number is of a kind that addresses have: a street word, a place, a postcode.
    is_placed: bool,
    /// Words that say what a street is, and words that say which country or region.
    streets: u32,
    regions: u32,
    /// Words with a capital that are no street words.
    proper: u32,
    last_is_short: bool,
    score_sum: f32,
    scored: f32,
}

impl Run {
    fn new(class: PiiClass, tagged: &Tagged, before: Before) -> Run {
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
            before,
            has_inner_capital: false,
            number_first: matches!(tagged.token.kind, Kind::Number | Kind::Mixed),
            is_placed: false,
            streets: 0,
            regions: 0,
            proper: 0,
            last_is_short: false,
            score_sum: 0.0,
            scored: 0.0,
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
                self.has_inner_capital |= token.case == Case::Mixed;
                let street = token.lists.any(Lists::STREET);
                let place = token.lists.any(Lists::PLACE) && !token.lists.any(Lists::COMMON);
                self.streets += u32::from(street);
                self.regions += u32::from(token.lists.any(Lists::REGION));
                self.is_placed |=
                    street || place || token.kind == Kind::Mixed && token.len >= POSTCODE_DIGITS_MIN;
                self.proper += u32::from(token.case > Case::Lower && !street && token.len > 1);
                self.end = token.end;
            }
            Kind::Number => {
                self.numbers += 1;
                self.is_placed |= token.len >= POSTCODE_DIGITS_MIN;
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
        let country = self.regions == self.words;
        let Before { cued, among_capitals, opening } = self.before;
        match self.has_capital {
            true if cued => 0.0,
            true if country => COUNTRY_MIN,
            true if self.words == 1 && opening && !self.is_known_name() => OPENING_MIN,
            true => 0.0,
            false if cued => LOWER_CASE_CUED_MIN,
            false if among_capitals => LOWER_CASE_AMONG_CAPITALS_MIN,
            false => LOWER_CASE_MIN,
        }
    }

    /// Whether lists have it for a name, and for nothing else.
    fn is_known_name(&self) -> bool {
        self.lists.any(Lists::PERSON) && !self.lists.any(Lists::COMMON)
    }

    fn is_name(&self, value: &str, score: f32) -> bool {
        // "fldSimple", "OpenAI".
        let named_by_program =
            self.has_inner_capital && self.words == 1 && !self.before.cued && !self.lists.any(Lists::PERSON);
        // Where capitals are in use, a single word without one is hardly ever a name.
        let small = self.words == 1 && !self.has_capital && self.before.among_capitals && !self.before.cued;
        // Vietnamese writes each syllable as a word, and most of those in its names are common words as well.
        let syllable = (self.words == 1 || !self.has_capital)
            && !self.before.cued
            && value.contains(|letter| ('\u{1ea0}'..='\u{1ef9}').contains(&letter));
        let refused = named_by_program || small || syllable;
        self.numbers == 0 && self.letters >= 2 && !refused && score >= self.name_score_min()
    }

    /// A street, a place or a postcode makes an address of a number and a word; else the number must stand behind the
    /// word, as in "Lindenhof 4". Without a number it takes a street and what the street is called.
    fn is_address(&self, score: f32) -> bool {
        match self.numbers {
            0 => self.words > 1 && self.lists.any(Lists::STREET) && self.proper > 0,
            _ if self.is_placed => self.words > self.streets || self.streets > 0 && self.has_capital,
            _ => self.words > 0 && !self.number_first && score >= BARE_ADDRESS_MIN,
        }
    }

    fn propose(self, text: &str) -> Option<Candidate> {
        let score = self.score_sum / self.scored.max(1.0);
        let makes_sense = match self.class {
            PiiClass::Name => self.is_name(text.get(self.start..self.end)?, score),
            _ if self.words == 1 && is_date(text.get(self.start..self.end)?) => false,
            _ => self.is_address(score),
        };
        let cue =
            (self.class == PiiClass::Name && self.before.cued).then_some("a form of address or a label");
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
