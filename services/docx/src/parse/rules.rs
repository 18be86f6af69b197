//! Rules: each looks at a line or a table and says what is to be filled there. Earlier rules win.

use super::finding::{Claims, Finding, Found, Line};
use crate::limits::Limits;
use crate::story::{Role, Story};
use crate::styles::Styles;

mod angle;
mod blank;
mod bracket;
mod cells;
mod checkbox;
mod control;
mod grid;
mod highlight;
mod leader;
mod multiline;
mod mustache;
mod word_field;

pub(super) use self::mustache::{Loop, loops_and_statements};

/// In order of precedence: a bracket inside double braces belongs to the braces.
const TEXT_RULES: [fn(&Line<'_>, &mut Found); 7] =
    [mustache::find, checkbox::find, bracket::find, angle::find, blank::find, leader::find, highlight::find];

/// Every finding of a story, in document order.
pub(super) fn apply(story: &Story, styles: &Styles, limits: &Limits) -> Vec<Finding> {
    if story.role == Role::Comments {
        return Vec::new();
    }
    let mut claims = Claims::of(story);
    let in_toc = word_field::paragraphs_in_toc(story, styles);
    let is_toc = |index: usize| in_toc.get(index).copied().unwrap_or(false);

    let mut findings = word_field::find(story, &mut claims);
    let controls = control::find(story, &mut claims);
    let mut found_in_text = Vec::new();
    for index in (0..story.paragraphs.len()).filter(|index| !is_toc(*index)) {
        let Some(line) = Line::of(story, index) else { continue };
        apply_to_line(&line, &mut claims, &mut found_in_text, limits.places_max);
    }
    findings.append(&mut found_in_text);
    findings.append(&mut control::without_containers(story, controls, &findings));
    findings.retain(|finding| !is_toc(finding.paragraph));
    in_order(&mut findings);
    multiline::join(story, &mut findings);
    let mut found_in_cells = cells::find(story, styles, &findings);
    findings.append(&mut found_in_cells);
    in_order(&mut findings);
    findings
}

fn apply_to_line(line: &Line<'_>, claims: &mut Claims, findings: &mut Vec<Finding>, places_max: usize) {
    if line.text.is_empty() {
        return;
    }
    for rule in TEXT_RULES {
        let mut found = Found::at_most(places_max.saturating_sub(findings.len()));
        rule(line, &mut found);
        for finding in found.into_findings() {
            if claims.is_free(line.index, &finding.range) {
                claims.take(line.index, &finding.range);
                findings.push(finding);
            }
        }
    }
}

fn in_order(findings: &mut [Finding]) {
    findings.sort_by_key(|finding| (finding.paragraph, finding.range.start, finding.range.end));
}
