//! A small tagger for names and addresses: a linear model over hashed features of a token and its neighbours, run
//! once from left to right. Its weights ship with the source; `tracegate-detection-lab train` writes them.

mod features;
mod token;
mod weights;

pub(crate) use token::{Case, Kind, Token};

use crate::gazetteer::Lists;
use features::Window;
pub use features::{FEATURES_COUNT, ROWS_COUNT};
#[cfg(test)]
pub(crate) use weights::checksum;
pub(crate) use weights::score;
pub use weights::{LABELS, STEP, WEIGHTS_BYTES, decide};

/// What a token is part of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Tag {
    #[default]
    Outside,
    NameBegins,
    NameGoesOn,
    AddressBegins,
    AddressGoesOn,
}

impl Tag {
    pub const ALL: [Tag; LABELS] =
        [Tag::Outside, Tag::NameBegins, Tag::NameGoesOn, Tag::AddressBegins, Tag::AddressGoesOn];

    /// The tag that can stand behind `last`: nothing goes on that has not begun.
    #[must_use]
    pub fn after(self, last: Tag) -> Tag {
        match (self, last) {
            (Tag::NameGoesOn, Tag::NameBegins | Tag::NameGoesOn) => self,
            (Tag::AddressGoesOn, Tag::AddressBegins | Tag::AddressGoesOn) => self,
            (Tag::NameGoesOn, _) => Tag::NameBegins,
            (Tag::AddressGoesOn, _) => Tag::AddressBegins,
            _ => self,
        }
    }

    fn begins(self) -> bool {
        matches!(self, Tag::NameBegins | Tag::AddressBegins)
    }
}

/// A token to decide on.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub start: usize,
    pub end: usize,
    /// Rows of the weights.
    pub features: [u32; FEATURES_COUNT],
    pub last: Tag,
    /// Whether a word stands before it that stands before names alone, such as "Mr".
    pub titled: bool,
}

/// Where in a text the tagger is, between two parts of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    /// Where the next token is read.
    pub(crate) at: usize,
    before: [Token; 3],
    tags: [Tag; 2],
    /// Tokens in the name or address so far.
    run: u8,
}

/// A token and what it is part of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tagged {
    pub(crate) token: Token,
    pub(crate) tag: Tag,
    /// How sure, between 0 and 1.
    pub(crate) score: f32,
}

/// No name and no address has more tokens.
const RUN_MAX: u8 = 60;

impl State {
    /// Moves the places by what was taken from the front of the text.
    pub(crate) fn shift(&mut self, bytes: usize) {
        self.at -= bytes;
    }

    /// Tags the tokens that no later text can change; all of them if nothing follows.
    ///
    /// `decide` answers tag and score of each token that may be part of something, `tagged` takes them all.
    pub(crate) fn run(
        &mut self,
        text: &str,
        last: bool,
        mut decide: impl FnMut(&Question) -> (Tag, f32),
        mut tagged: impl FnMut(Tagged),
    ) {
        let mut reader = token::Reader::new(text, self.at);
        let mut ahead = [Token::default(); 4];
        for place in &mut ahead {
            *place = reader.next();
        }
        while (last || !reader.touched_end) && (ahead[0].kind != Kind::Edge) {
            let [current, n1, n2, n3] = ahead;
            let [p3, p2, p1] = self.before;
            let (tag, score) = if self.is_asked(&ahead) {
                let tokens = [p3, p2, p1, current, n1, n2, n3];
                let window = Window { text, tokens, tags: self.tags, run: self.run };
                let features = features::rows(&window);
                decide(&Question {
                    start: current.start,
                    end: current.end,
                    features,
                    last: self.tags[1],
                    titled: is_titled(&self.before, &current),
                })
            } else {
                (Tag::Outside, 0.0)
            };
            let tag = tag.after(if self.run >= RUN_MAX { Tag::Outside } else { self.tags[1] });
            self.run = match tag {
                Tag::Outside => 0,
                _ if tag.begins() => 1,
                _ => self.run.saturating_add(1),
            };
            self.tags = [self.tags[1], tag];
            self.before = [p2, p1, current];
            tagged(Tagged { token: current, tag, score });
            self.at = current.end;
            ahead = [n1, n2, n3, reader.next()];
        }
    }

    /// Most tokens of a text are in no name and no address, and need no weights.
    fn is_asked(&self, ahead: &[Token; 4]) -> bool {
        let [token, next, after, _] = ahead;
        if self.tags[1] != Tag::Outside {
            return true;
        }
        let cued = self.before[2].lists.any(Lists::CUE);
        let place = |token: &Token| token.kind == Kind::Word && token.case > Case::Lower;
        match token.kind {
            Kind::Word => match token.case {
                Case::Lower => {
                    let known = token.lists.any(Lists::PERSON) && !token.lists.any(Lists::COMMON);
                    // "Via roma", not "a place of": English streets end in what they are.
                    let street = token.lists.any(Lists::STREET)
                        && !token.lists.any(Lists::COMMON)
                        && next.kind == Kind::Word;
                    cued || known || street
                }
                Case::None => false,
                // What begins a sentence, mostly.
                Case::Title if token.lists == Lists::COMMON => {
                    cued || place(next) || next.kind == Kind::Number
                }
                Case::Initial | Case::Title | Case::Upper | Case::Mixed => true,
            },
            Kind::Number | Kind::Mixed => {
                let street = |token: &Token| place(token) || token.lists.any(Lists::STREET);
                token.len <= 6 && (street(next) || street(after) || next.kind == Kind::Number)
            }
            Kind::Edge | Kind::Joined | Kind::Mark | Kind::Gap | Kind::Line | Kind::Blank => false,
        }
    }
}

fn is_titled(before: &[Token; 3], token: &Token) -> bool {
    let [_, further, near] = before;
    let stop = near.kind == Kind::Mark && near.hash == u64::from(b'.');
    let title = if stop { further } else { near };
    title.lists.any(Lists::TITLE) && token.kind == Kind::Word && token.len > 1 && token.case > Case::Lower
}

/// Asks `decide` for the tag of each token of a text that may be part of a name or an address, in their order: for
/// training, which must see the text exactly as a scan does.
pub fn walk(text: &str, mut decide: impl FnMut(&Question) -> Tag) {
    State::default().run(text, true, |question| (decide(question), 0.0), |_| {});
}

#[cfg(test)]
mod tests;
