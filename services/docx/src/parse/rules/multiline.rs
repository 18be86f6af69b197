//! Blanks over several lines are one field; blanks with their caption beneath get it; lines that only separate are none.

use std::collections::HashMap;

use crate::parse::finding::Finding;
use crate::parse::label::tidy;
use crate::story::{Paragraph, Story};
use crate::structure::DataType;

/// A caption is a few words: "Name and signature of the lead auditor".
const CAPTION_BYTES_MAX: usize = 60;
/// A question that is answered on the lines below it.
const QUESTION_BYTES_MAX: usize = 200;

pub(in crate::parse) fn join(story: &Story, findings: &mut Vec<Finding>) {
    let mut by_paragraph: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, finding) in findings.iter().enumerate() {
        by_paragraph.entry(finding.paragraph).or_default().push(index);
    }
    let mut gone = vec![false; findings.len()];
    // The blank that a further line would continue.
    let mut head: Option<usize> = None;
    for index in 0..story.paragraphs.len() {
        let Some(paragraph) = story.paragraphs.get(index) else { break };
        let here = by_paragraph.get(&index).map(Vec::as_slice).unwrap_or_default();
        let head_paragraph = head.and_then(|head| findings.get(head)).map(last_paragraph);
        let follows =
            head_paragraph.is_some_and(|last| last + 1 == index && are_siblings(story, last, index));
        match here {
            [only] if is_whole(paragraph, findings.get(*only)) => {
                if let (Some(head), true) = (head, follows) {
                    continue_with(findings, head, *only);
                    mark(&mut gone, *only);
                } else {
                    head = Some(*only);
                    label_from_question(story, findings, *only, &by_paragraph);
                }
            }
            [.., last] if findings.get(*last).is_some_and(|finding| ends_line(paragraph, finding)) => {
                head = Some(*last);
            }
            _ => head = None,
        }
    }
    for (index, indexes) in &by_paragraph {
        label_from_captions(story, findings, *index, indexes, &by_paragraph);
    }
    for (index, finding) in findings.iter().enumerate() {
        let is_only = by_paragraph.get(&finding.paragraph).is_some_and(|all| all.len() == 1);
        let alone =
            is_only && story.paragraphs.get(finding.paragraph).is_some_and(|p| is_whole(p, Some(finding)));
        if alone && finding.label.is_none() && finding.more.is_empty() && !is_in_cell(story, finding) {
            mark(&mut gone, index);
        }
    }
    let mut gone = gone.into_iter();
    findings.retain(|_| !gone.next().unwrap_or(false));
}

fn mark(gone: &mut [bool], index: usize) {
    if let Some(gone) = gone.get_mut(index) {
        *gone = true;
    }
}

fn last_paragraph(finding: &Finding) -> usize {
    finding.more.last().map_or(finding.paragraph, |(paragraph, _)| *paragraph)
}

fn continue_with(findings: &mut [Finding], head: usize, line: usize) {
    let Some(place) = findings.get(line).map(|finding| (finding.paragraph, finding.range.clone())) else {
        return;
    };
    if let Some(head) = findings.get_mut(head) {
        head.more.push(place);
        head.data_type = Some(DataType::LongText);
    }
}

fn are_siblings(story: &Story, one: usize, other: usize) -> bool {
    let container = |index: usize| story.paragraphs.get(index).map(|paragraph| &paragraph.container);
    container(one) == container(other)
}

fn is_in_cell(story: &Story, finding: &Finding) -> bool {
    story.paragraphs.get(finding.paragraph).is_some_and(|paragraph| paragraph.cell.is_some())
}

fn is_whole(paragraph: &Paragraph, finding: Option<&Finding>) -> bool {
    finding.is_some_and(|finding| {
        let covers = paragraph
            .text
            .get(finding.range.clone())
            .is_some_and(|text| text.trim() == paragraph.text.trim());
        finding.is_blank() && covers
    })
}

fn ends_line(paragraph: &Paragraph, finding: &Finding) -> bool {
    let rest = paragraph.text.get(finding.range.end..).unwrap_or_default();
    finding.is_blank() && finding.range.len() > 8 && rest.trim().is_empty()
}

fn label_from_question(
    story: &Story,
    findings: &mut [Finding],
    blank: usize,
    by_paragraph: &HashMap<usize, Vec<usize>>,
) {
    let Some(index) = findings.get(blank).map(|finding| finding.paragraph) else { return };
    let Some(above) = index.checked_sub(1) else { return };
    let Some(paragraph) = story.paragraphs.get(above) else { return };
    let text = paragraph.text.trim();
    let asks = text.ends_with([':', '?']) && text.len() <= QUESTION_BYTES_MAX;
    if asks
        && are_siblings(story, above, index)
        && !by_paragraph.contains_key(&above)
        && let Some(finding) = findings.get_mut(blank)
    {
        finding.label = Some(tidy(text));
    }
}

/// A line of nothing but blanks over a line of as many short texts.
fn label_from_captions(
    story: &Story,
    findings: &mut [Finding],
    index: usize,
    indexes: &[usize],
    by_paragraph: &HashMap<usize, Vec<usize>>,
) {
    let (Some(paragraph), Some(below)) = (story.paragraphs.get(index), story.paragraphs.get(index + 1))
    else {
        return;
    };
    let own: Vec<&Finding> = indexes.iter().filter_map(|index| findings.get(*index)).collect();
    let n_written = |text: &str| text.bytes().filter(|byte| !byte.is_ascii_whitespace()).count();
    let in_blanks = own.iter().filter_map(|finding| paragraph.text.get(finding.range.clone())).map(n_written);
    let is_all_blank = in_blanks.sum::<usize>() >= n_written(&paragraph.text)
        && own.iter().all(|finding| finding.is_blank() && finding.label.is_none());
    if !is_all_blank || !are_siblings(story, index, index + 1) || by_paragraph.contains_key(&(index + 1)) {
        return;
    }
    let captions: Vec<String> = below
        .text
        .split('\t')
        .flat_map(|part| part.split("   "))
        .map(tidy)
        .filter(|caption| !caption.is_empty())
        .collect();
    let are_captions =
        captions.iter().all(|caption| caption.len() <= CAPTION_BYTES_MAX && !caption.ends_with('.'));
    if captions.len() != indexes.len() || !are_captions {
        return;
    }
    for (index, caption) in indexes.iter().zip(captions) {
        if let Some(finding) = findings.get_mut(*index) {
            finding.label = Some(caption);
        }
    }
}
