//! Text: a value as WordprocessingML has it.

use std::ops::Range;

/// Characters that XML 1.0 can hold; Word refuses to open a file with others.
fn can_stand(c: char) -> bool {
    matches!(c, '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().filter(|c| can_stand(*c)) {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// For the inside of a `w:t`, which a line's end and a tab interrupt.
pub(super) fn within_text(value: &str, prefix: &str) -> String {
    let mut inside = String::with_capacity(value.len());
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    let interrupt = |inside: &mut String, element: &str| {
        inside.push_str(&format!("</{prefix}t><{prefix}{element}/><{prefix}t xml:space=\"preserve\">"));
    };
    for (nth, line) in value.split('\n').enumerate() {
        if nth > 0 {
            interrupt(&mut inside, "br");
        }
        for (nth, stretch) in line.split('\t').enumerate() {
            if nth > 0 {
                interrupt(&mut inside, "tab");
            }
            inside.push_str(&escaped(stretch));
        }
    }
    inside
}

/// A `w:t`, or several with what interrupts them.
pub(super) fn text_elements(value: &str, prefix: &str) -> String {
    format!("<{prefix}t xml:space=\"preserve\">{}</{prefix}t>", within_text(value, prefix))
}

/// `properties` is a whole `w:rPr` or nothing.
pub(super) fn run(value: &str, prefix: &str, properties: &str) -> String {
    format!("<{prefix}r>{properties}{}</{prefix}r>", text_elements(value, prefix))
}

/// A `w:t` by its opening tag and its inside.
pub(super) struct TextElement {
    pub(super) tag: Range<usize>,
    pub(super) inside: Range<usize>,
}

/// The one around a byte of its text.
pub(super) fn text_element(source: &str, at: usize) -> Option<TextElement> {
    let mut end = at;
    let tag_start = loop {
        let start = source.get(..end)?.rfind('<')?;
        // What is before it in the same element may be a CDATA section or a comment.
        if !source.get(start..)?.starts_with("<!") {
            break start;
        }
        end = start;
    };
    let tag_end = tag_start + source.get(tag_start..)?.find('>')? + 1;
    let mut inside_end = tag_end;
    loop {
        let next = inside_end + source.get(inside_end..)?.find('<')?;
        let rest = source.get(next..)?;
        inside_end = if rest.starts_with("<![CDATA[") {
            next + rest.find("]]>")? + 3
        } else if rest.starts_with("<!--") {
            next + rest.find("-->")? + 3
        } else {
            return Some(TextElement { tag: tag_start..tag_end, inside: tag_end..next });
        };
    }
}
