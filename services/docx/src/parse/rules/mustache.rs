//! `{{ name }}`, and its cousins `${name}` and `{name}`. Names are read; nothing is ever evaluated.

use std::ops::Range;

use crate::parse::finding::{Found, Line};
use crate::parse::label::humanize;
use crate::story::Story;
use crate::structure::{FieldKind, Rule, Warning};

/// A longer marker is prose between stray braces.
const MARKER_BYTES_MAX: usize = 200;
const LOOP_DEPTH_MAX: usize = 64;
/// A person reads the first few; more than this mean a broken document.
const WARNINGS_MAX: usize = 200;

pub(in crate::parse) fn find(line: &Line<'_>, findings: &mut Found) {
    let mut at = 0;
    while let Some(marker) = next_marker(line, at) {
        at = marker.range.end;
        let Some(name) = marker.name else { continue };
        let finding =
            line.finding(marker.range, FieldKind::MustachePlaceholder, marker.rule, marker.confidence);
        findings.push(finding.named(name).labelled(humanize(name)));
    }
}

struct Marker<'a> {
    range: Range<usize>,
    /// Nothing for statements, loops, comments and what only looks like a marker.
    name: Option<&'a str>,
    content: &'a str,
    rule: Rule,
    confidence: f32,
}

fn next_marker<'a>(line: &Line<'a>, from: usize) -> Option<Marker<'a>> {
    let start = from + line.text.get(from..)?.find('{')?;
    let rest = line.text.get(start..)?;
    let window = line.window(start, MARKER_BYTES_MAX);
    let n_open = rest.bytes().take(3).take_while(|byte| *byte == b'{').count();
    let (open, close) = match n_open {
        3 => ("{{{", "}}}"),
        2 => ("{{", "}}"),
        _ if rest.starts_with("{%") => ("{%", "%}"),
        _ => ("{", "}"),
    };
    let Some(length) = window.find(close) else {
        return Some(nothing(start..start + open.len()));
    };
    let content = window.get(open.len()..length).unwrap_or_default();
    if content.contains('{') {
        return Some(nothing(start..start + open.len()));
    }
    let end = start + length + close.len();
    let is_dollar = n_open == 1 && line.before(start) == Some('$');
    let (rule, confidence) = match (n_open, is_dollar) {
        (2.., _) => (Rule::Mustache, 0.98),
        (_, true) => (Rule::Dollar, 0.9),
        _ => (Rule::SingleBrace, 0.7),
    };
    let range = if is_dollar { start - 1..end } else { start..end };
    let name =
        if n_open >= 2 { name_in(content) } else { Some(content.trim()).filter(|name| is_identifier(name)) };
    Some(Marker { range, name: name.filter(|_| open != "{%"), content, rule, confidence })
}

fn nothing<'a>(range: Range<usize>) -> Marker<'a> {
    Marker { range, name: None, content: "", rule: Rule::Mustache, confidence: 0.0 }
}

/// Without filters (`name | upper`) and triple-brace marks; loops and comments have no name.
fn name_in(content: &str) -> Option<&str> {
    let content = content.trim().trim_start_matches('&').trim_start();
    let name = content.split('|').next().unwrap_or_default().trim();
    let starts_well = name.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_' || c == '.');
    let is_keyword = matches!(name.to_ascii_lowercase().as_str(), "else" | "this" | "." | "end");
    (starts_well && !is_keyword).then_some(name)
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    let starts_well = chars.next().is_some_and(|c| c.is_alphabetic() || c == '_');
    name.len() > 1 && starts_well && chars.all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

/// `{{#items}}` to `{{/items}}`: whatever lies between is filled once per item.
#[derive(Clone, Copy, Debug)]
pub(in crate::parse) struct Loop {
    pub(in crate::parse) from: (usize, usize),
    pub(in crate::parse) to: (usize, usize),
}

/// Loops by place, and warnings about those never closed and about statements of other engines.
pub(in crate::parse) fn loops_and_statements(story: &Story, warnings: &mut Vec<Warning>) -> Vec<Loop> {
    let mut open: Vec<(String, (usize, usize))> = Vec::new();
    let mut loops = Vec::new();
    let warning_at = |index: usize| {
        let path = story.paragraphs.get(index).map(|paragraph| paragraph.path()).unwrap_or_default();
        (story.part.clone(), path)
    };
    for index in 0..story.paragraphs.len() {
        let Some(line) = Line::of(story, index).filter(|line| line.text.contains('{')) else { continue };
        let mut at = 0;
        while let Some(marker) = next_marker(&line, at) {
            at = marker.range.end;
            let text = line.slice(&marker.range);
            let content = marker.content.trim();
            if warnings.len() >= WARNINGS_MAX {
                continue;
            }
            if text.starts_with("{%") && !content.is_empty() {
                let (part, path) = warning_at(index);
                warnings.push(Warning::TemplateStatement { part, path, statement: text.to_owned() });
            } else if let Some(name) = content.strip_prefix(['#', '^'])
                && open.len() < LOOP_DEPTH_MAX
            {
                open.push((loop_name(name), (index, marker.range.end)));
            } else if let Some(name) = content.strip_prefix('/')
                && open.last().is_some_and(|(opened, _)| *opened == loop_name(name) || name.trim().is_empty())
                && let Some((_, from)) = open.pop()
            {
                loops.push(Loop { from, to: (index, marker.range.start) });
            } else if text == "{{" {
                let (part, path) = warning_at(index);
                let marker = line.window(marker.range.start, 40).to_owned();
                warnings.push(Warning::UnclosedMarker { part, path, marker });
            }
        }
    }
    for (name, (index, _)) in open {
        let (part, path) = warning_at(index);
        warnings.push(Warning::UnclosedMarker { part, path, marker: format!("#{name}") });
    }
    loops.sort_by_key(|one| one.from);
    outermost(loops)
}

/// `#each items` is closed by `/each`, `#items` by `/items`.
fn loop_name(content: &str) -> String {
    content.split_whitespace().next().unwrap_or_default().to_owned()
}

/// Loops nest; the outermost ones say everything, and are searched by halving.
fn outermost(loops: Vec<Loop>) -> Vec<Loop> {
    let mut kept: Vec<Loop> = Vec::new();
    for one in loops {
        if kept.last().is_none_or(|last| last.to < one.from) {
            kept.push(one);
        }
    }
    kept
}
