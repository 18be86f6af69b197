//! Chains of digit groups: the raw material of cards, social security numbers, phones and dates.
//! A chain is read once; validators look at windows of neighbouring groups in it.

use crate::context::{Classes, Context, Opinion, Reach};
use crate::fold::{self, Folded};
use crate::steps;

/// Groups kept at once; a longer chain is continued from its last groups.
const GROUPS_MAX: usize = 256;
/// Groups in the longest window: a card of nineteen digits written one by one.
pub(crate) const WINDOW_GROUPS_MAX: usize = 19;
/// Characters between two groups of one chain: `) - ` and the like.
const SEPARATOR_CHARACTERS_MAX: usize = 3;
/// Digits kept of one group; nothing here is longer than a card.
const GROUP_DIGITS_MAX: usize = 20;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Where its digits begin in the chain's digits, and how many are kept there.
    first_digit: usize,
    pub(crate) len: usize,
    /// What stands between the group before and this one.
    pub(crate) separator: Separator,
    /// In parentheses, as an area code is.
    pub(crate) parenthesised: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    /// First of its chain.
    None,
    Space,
    Dash,
    Dot,
    Slash,
    Paren,
    /// A line break, or a gap too wide or too mixed to stand inside one number.
    Break,
}

#[derive(Default)]
pub(crate) struct Chain {
    groups: Vec<Group>,
    digits: Vec<u8>,
    /// Whether a letter or digit of another word touches the chain.
    glued_before: bool,
    glued_after: bool,
    /// Where a chain longer than the buffer goes on.
    read_on_at: Option<usize>,
    /// Windows begin at these groups; those behind are read again with the groups that follow.
    starts: std::ops::Range<usize>,
}

impl Chain {
    /// Reads the chain whose first digit is at `at`; answers where to read on.
    ///
    /// A chain longer than the buffer is read on from the last group that was a start, which then is none: the
    /// windows behind it see their neighbours as if the chain had been read whole.
    pub(crate) fn read(&mut self, text: &str, at: usize) -> usize {
        let first_start = usize::from(self.read_on_at == Some(at));
        self.read_on_at = None;
        self.groups.clear();
        self.digits.clear();
        let mut separator = Separator::None;
        let mut at = at;
        let mut opened = fold::previous_visible(text, at).is_some_and(|(folded, _)| folded == b'(');
        loop {
            let (group, after) = self.read_group(text, at, separator);
            self.groups.push(group);
            let gap = Gap::read(text, after);
            if opened
                && gap.closes
                && let Some(group) = self.groups.last_mut()
            {
                group.parenthesised = true;
            }
            match gap.next_group {
                Some(next) if self.groups.len() < GROUPS_MAX => {
                    separator = gap.separator;
                    opened = gap.opens;
                    at = next;
                }
                Some(_) => {
                    self.glued_before = is_glued_before(text, &self.groups);
                    self.glued_after = false;
                    self.starts = first_start..GROUPS_MAX - WINDOW_GROUPS_MAX;
                    let last_start = self.starts.end.checked_sub(1).and_then(|last| self.groups.get(last));
                    self.read_on_at = last_start.map(|group| group.start);
                    return self.read_on_at.unwrap_or(after);
                }
                None => {
                    self.glued_before = is_glued_before(text, &self.groups);
                    self.glued_after = is_glued_after(text, &self.groups);
                    self.starts = first_start..self.groups.len();
                    return after;
                }
            }
        }
    }

    fn read_group(&mut self, text: &str, start: usize, separator: Separator) -> (Group, usize) {
        let first_digit = self.digits.len();
        let (mut at, mut end, mut len, mut invisible) = (start, start, 0, 0);
        while let Some((folded, after)) = fold::next(text, at) {
            if folded.is_ascii_digit() {
                if len < GROUP_DIGITS_MAX {
                    self.digits.push(folded);
                    len += 1;
                }
                end = after;
                invisible = 0;
            } else if folded == fold::INVISIBLE && invisible < fold::INVISIBLE_RUN_MAX {
                invisible += 1;
            } else if let Some(behind) = fold::soft_break(text, at) {
                at = behind;
                continue;
            } else {
                break;
            }
            at = after;
        }
        (Group { start, end, first_digit, len, separator, parenthesised: false }, end)
    }

    /// The groups that windows may begin at.
    pub(crate) fn starts(&self) -> std::ops::Range<usize> {
        self.starts.clone()
    }

    /// Where the last group ends that a window from `first` on may look at.
    pub(crate) fn settled_at(&self, first: usize) -> usize {
        let last = (first + WINDOW_GROUPS_MAX).min(self.groups.len().saturating_sub(1));
        self.groups.get(last).map_or(0, |group| group.end)
    }

    pub(crate) fn group(&self, index: usize) -> Option<&Group> {
        self.groups.get(index)
    }

    /// How many digits there are from a group on; no pattern but a date has fewer than six.
    pub(crate) fn digits_from(&self, index: usize) -> usize {
        self.groups.get(index).map_or(0, |group| self.digits.len() - group.first_digit)
    }

    pub(crate) fn is_first_or_last(&self, index: usize) -> bool {
        index == 0 || index + 1 == self.groups.len()
    }

    /// The windows that begin at group `first`, longest last, with at most so many groups and digits, and at most
    /// one line break inside.
    pub(crate) fn windows(
        &self,
        first: usize,
        groups_max: usize,
        digits_max: usize,
    ) -> impl Iterator<Item = Window<'_>> {
        steps::count(1);
        let ends = first + 1..=self.groups.len().min(first + groups_max);
        let mut breaks = 0;
        let one_break = move |window: &Window<'_>| {
            let last = window.groups().last().filter(|_| window.groups().len() > 1);
            breaks += u32::from(last.is_some_and(|group| group.separator == Separator::Break));
            breaks <= 1
        };
        ends.map(move |last| Window { chain: self, first, end: last })
            .take_while(one_break)
            .inspect(|window| steps::count(window.groups().len() as u64))
            .take_while(move |window| window.digits().len() <= digits_max)
            .filter(|window| !window.is_glued())
    }

    pub(crate) fn window(&self, first: usize, end: usize) -> Option<Window<'_>> {
        let window = Window { chain: self, first, end };
        (first < end && end <= self.groups.len() && !window.is_glued()).then_some(window)
    }
}

/// Neighbouring groups of a chain that may be one number.
#[derive(Clone, Copy)]
pub(crate) struct Window<'a> {
    chain: &'a Chain,
    pub(crate) first: usize,
    pub(crate) end: usize,
}

impl<'a> Window<'a> {
    pub(crate) fn groups(&self) -> &'a [Group] {
        self.chain.groups.get(self.first..self.end).unwrap_or_default()
    }

    pub(crate) fn digits(&self) -> &'a [u8] {
        let groups = self.groups();
        let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return &[] };
        self.chain.digits.get(first.first_digit..last.first_digit + last.len).unwrap_or_default()
    }

    pub(crate) fn digits_of(&self, group: usize) -> &'a [u8] {
        let Some(group) = self.groups().get(group) else { return &[] };
        self.chain.digits.get(group.first_digit..group.first_digit + group.len).unwrap_or_default()
    }

    /// The window cut to its first groups; `None` if it has fewer.
    pub(crate) fn first_groups(&self, count: usize) -> Option<Window<'a>> {
        (self.groups().len() >= count).then_some(Window { end: self.first + count, ..*self })
    }

    pub(crate) fn start(&self) -> usize {
        self.groups().first().map_or(0, |group| group.start)
    }

    pub(crate) fn stop(&self) -> usize {
        self.groups().last().map_or(0, |group| group.end)
    }

    pub(crate) fn shape(&self) -> impl Iterator<Item = usize> + use<'a> {
        self.groups().iter().map(|group| group.len)
    }

    pub(crate) fn has_shape(&self, shape: &[usize]) -> bool {
        self.groups().len() == shape.len() && self.shape().eq(shape.iter().copied())
    }

    /// The separators inside the window.
    pub(crate) fn separators(&self) -> impl Iterator<Item = Separator> + use<'a> {
        self.groups().iter().skip(1).map(|group| group.separator)
    }

    /// The one separator between all groups, where one line break may stand for it.
    pub(crate) fn uniform_separator(&self) -> Option<Separator> {
        let mut plain = self.separators().filter(|separator| *separator != Separator::Break);
        let first = plain.next()?;
        let breaks = self.separators().filter(|separator| *separator == Separator::Break).count();
        (breaks <= 1 && plain.all(|separator| separator == first)).then_some(first)
    }

    pub(crate) fn has_break(&self) -> bool {
        self.separators().any(|separator| separator == Separator::Break)
    }

    pub(crate) fn separator_before(&self) -> Separator {
        self.groups().first().map_or(Separator::None, |group| group.separator)
    }

    pub(crate) fn separator_after(&self) -> Separator {
        self.chain.groups.get(self.end).map_or(Separator::None, |group| group.separator)
    }

    pub(crate) fn group_before(&self) -> Option<&'a Group> {
        self.chain.groups.get(self.first.checked_sub(1)?)
    }

    pub(crate) fn group_after(&self) -> Option<&'a Group> {
        self.chain.groups.get(self.end)
    }

    /// Whether the numbers beside the window are clearly other numbers: a break lies between, or a space where the
    /// window itself is held together by something stronger.
    pub(crate) fn stands_alone(&self) -> bool {
        let held_by_more_than_spaces = self.groups().len() > 1
            && self.separators().any(|separator| !matches!(separator, Separator::Space | Separator::Break));
        let apart = |separator| match separator {
            Separator::None | Separator::Break => true,
            Separator::Space => held_by_more_than_spaces,
            // "202-555-0143/202-555-0144" are two, the slash in "030/1234567" belongs to one.
            Separator::Slash => {
                held_by_more_than_spaces && self.separators().all(|inner| inner != Separator::Slash)
            }
            Separator::Dash | Separator::Dot | Separator::Paren => false,
        };
        (self.begins_apart() || apart(self.separator_before())) && apart(self.separator_after())
    }

    /// Whether a number before the window is clearly another: a break lies between, or an opening parenthesis.
    pub(crate) fn begins_apart(&self) -> bool {
        let opens = self.groups().first().is_some_and(|group| group.parenthesised);
        match self.separator_before() {
            Separator::None | Separator::Break => true,
            Separator::Paren => opens,
            Separator::Space | Separator::Dash | Separator::Dot | Separator::Slash => false,
        }
    }

    fn is_glued(&self) -> bool {
        (self.first == 0 && self.chain.glued_before)
            || (self.end == self.chain.groups.len() && self.chain.glued_after)
    }

    pub(crate) fn opinion(&self, text: &str, class: Classes, reach: Reach) -> Opinion {
        Context::around(text, self.start(), self.stop(), reach).opinion(class, reach)
    }
}

/// What follows a group: where the next group of the chain begins, if there is one.
struct Gap {
    separator: Separator,
    closes: bool,
    opens: bool,
    next_group: Option<usize>,
}

impl Gap {
    fn read(text: &str, mut at: usize) -> Gap {
        let mut gap = Gap { separator: Separator::Break, closes: false, opens: false, next_group: None };
        let (mut kinds, mut len, mut invisible) = ([0u8; SEPARATOR_CHARACTERS_MAX], 0, 0);
        while let Some((folded, after)) = fold::next(text, at) {
            match folded {
                b'0'..=b'9' => {
                    gap.next_group = Some(at);
                    gap.separator = separator(kinds.get(..len).unwrap_or_default());
                    return gap;
                }
                fold::INVISIBLE if invisible < fold::INVISIBLE_RUN_MAX => invisible += 1,
                b'=' => match fold::soft_break(text, at) {
                    Some(behind) => {
                        at = behind;
                        continue;
                    }
                    None => return gap,
                },
                // A tab parts the columns of a table.
                b' ' if text.as_bytes().get(at) == Some(&b'\t') => return gap,
                b' ' | b'\n' | b'-' | b'.' | b'/' | b'(' | b')' => {
                    gap.closes |= folded == b')' && !gap.opens;
                    gap.opens |= folded == b'(';
                    let Some(kind) = kinds.get_mut(len) else { return gap };
                    *kind = folded;
                    len += 1;
                }
                _ => return gap,
            }
            at = after;
        }
        gap
    }
}

fn separator(characters: &[Folded]) -> Separator {
    match characters {
        [b' '] => Separator::Space,
        // A line may end in the dash that belongs to the number; one that begins with a dash is a list.
        [b'-' | b' ', b'-'] | [b'-', b' ' | b'\n'] | [b'-'] | [b' ', b'-', b' '] | [b'-', b'\n', b' '] => {
            Separator::Dash
        }
        [b'.'] | [b'.', b' '] => Separator::Dot,
        [b'/'] => Separator::Slash,
        _ if characters.contains(&b'\n') => Separator::Break,
        _ if characters.iter().any(|character| matches!(character, b'(' | b')')) => Separator::Paren,
        _ => Separator::Break,
    }
}

/// Whether what stands directly before a number makes it part of a longer word, a decimal or a time.
fn is_glued_before(text: &str, groups: &[Group]) -> bool {
    let Some(first) = groups.first() else { return false };
    let digit_before = |at| fold::previous(text, at).is_some_and(|(folded, _)| folded.is_ascii_digit());
    match fold::previous_visible(text, first.start) {
        Some((b'.', before)) => digit_before(before),
        Some((b',', before)) => is_in_thousands(first_groups(groups)) && digit_before(before),
        Some((b':', before)) => first.len <= 2 && digit_before(before),
        Some((folded, _)) => fold::is_word(folded),
        None => false,
    }
}

fn is_glued_after(text: &str, groups: &[Group]) -> bool {
    let Some(last) = groups.last() else { return false };
    let digit_after = |at| fold::next(text, at).is_some_and(|(folded, _)| folded.is_ascii_digit());
    match fold::next_visible(text, last.end) {
        Some((b',', after)) => is_in_thousands(last_groups(groups)) && digit_after(after),
        Some((b':', after)) => last.len <= 2 && digit_after(after),
        // "123x45" is an extension, which the phone patterns read; "1984-03-12T00:00" is a date.
        Some((b'x' | b't', after)) => !digit_after(after),
        Some((folded, _)) => fold::is_word(folded),
        None => false,
    }
}

/// "1.234.567": a comma beside such groups is a decimal comma, beside any others it parts two fields.
fn is_in_thousands(groups: &[Group]) -> bool {
    matches!(groups, [first, rest @ ..] if first.len <= 3 && rest.iter().all(|group| group.len == 3))
}

/// A comma is judged by so many groups beside it: more would make a number depend on text far away.
const GROUPS_BESIDE_COMMA: usize = 4;

fn first_groups(groups: &[Group]) -> &[Group] {
    groups.get(..GROUPS_BESIDE_COMMA.min(groups.len())).unwrap_or_default()
}

fn last_groups(groups: &[Group]) -> &[Group] {
    groups.get(groups.len().saturating_sub(GROUPS_BESIDE_COMMA)..).unwrap_or_default()
}
