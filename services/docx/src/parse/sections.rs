//! Sections: headings by style or outline level; where there are none, bold numbered lines.

use crate::story::{Paragraph, Role, Story};
use crate::structure::{Section, Structure, Warning};
use crate::styles::Styles;

const HEADING_CHARS_MAX: usize = 300;
const GUESSED_CHARS_MAX: usize = 120;

/// Paragraphs of the main story that begin a section, in order.
pub(super) fn find(stories: &[Story], styles: &Styles, structure: &mut Structure) -> Vec<usize> {
    let Some(story) = stories.iter().find(|story| story.role == Role::Main) else { return Vec::new() };
    let mut headings = collect(story, |paragraph| styled_level(paragraph, styles));
    if headings.is_empty() {
        headings = collect(story, |paragraph| guessed_level(paragraph, styles));
        if !headings.is_empty() {
            structure.warnings.push(Warning::HeadingsGuessed);
        }
    }
    let mut starts = Vec::new();
    for (ordinal, (index, level)) in headings.into_iter().enumerate() {
        let Some(paragraph) = story.paragraphs.get(index) else { continue };
        starts.push(index);
        structure.sections.push(Section {
            ordinal,
            heading: one_line(&paragraph.text).chars().take(HEADING_CHARS_MAX).collect(),
            level,
            part: story.part.clone(),
            path: paragraph.path(),
        });
    }
    starts
}

fn collect(story: &Story, level: impl Fn(&Paragraph) -> Option<u8>) -> Vec<(usize, u8)> {
    let numbered = story.paragraphs.iter().enumerate();
    let with_text = numbered.filter(|(_, paragraph)| {
        let is_fallback = paragraph.alternate.is_some_and(|alternate| alternate.is_fallback);
        !paragraph.text.trim().is_empty() && !is_fallback
    });
    with_text.filter_map(|(index, paragraph)| Some((index, level(paragraph)?))).collect()
}

fn styled_level(paragraph: &Paragraph, styles: &Styles) -> Option<u8> {
    match paragraph.outline {
        Some(outline) => (outline < 9).then_some(outline + 1),
        None => paragraph.style.as_ref().and_then(|style| styles.heading_level(style)),
    }
}

/// Bold from end to end, short, outside of tables, and numbered: "4.2 Scope", "IV. Records".
fn guessed_level(paragraph: &Paragraph, styles: &Styles) -> Option<u8> {
    let text = paragraph.text.trim();
    let is_styled_bold = paragraph.style.as_ref().is_some_and(|style| styles.is_bold(style));
    let is_bold = is_styled_bold || paragraph.pieces.iter().all(|piece| piece.format.is_bold);
    if paragraph.cell.is_some() || !is_bold || text.chars().count() > GUESSED_CHARS_MAX || text.ends_with(':')
    {
        return None;
    }
    let number = text.split_whitespace().next().unwrap_or_default();
    let parts: Vec<&str> = number.trim_end_matches(['.', ')']).split('.').collect();
    let is_arabic = parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()));
    let is_roman = number.ends_with('.') && number.trim_end_matches('.').chars().all(|c| "IVX".contains(c));
    let has_title = text.len() > number.len();
    if has_title && is_arabic {
        return u8::try_from(parts.len()).ok();
    }
    if has_title && is_roman && number.len() > 1 {
        return Some(1);
    }
    paragraph.is_numbered.then_some(1)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
