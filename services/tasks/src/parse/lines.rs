//! Texts as lines of one content, so that what comes back can be laid beside what was sent.

use tracegate_platform::keys;

/// A line has no breaks of its own, and no text is longer than anybody reads.
const LINE_BYTES_MAX: usize = 4096;

pub(crate) fn of(text: &str) -> String {
    let mut line: String = text.chars().map(|c| if is_break(c) { ' ' } else { c }).collect();
    line.truncate(line.floor_char_boundary(LINE_BYTES_MAX));
    line
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

pub(crate) fn digest(lines: &[String]) -> Vec<u8> {
    keys::sha256(lines.join("\n").as_bytes()).to_vec()
}

/// Ranges of lines whose joined text stays within `bytes_max`; a longer line stands alone.
pub(crate) fn batches(lines: &[String], bytes_max: usize) -> Vec<&[String]> {
    let mut batches = Vec::new();
    let (mut rest, mut n_lines, mut n_bytes) = (lines, 0, 0);
    for line in lines {
        if n_lines > 0 && n_bytes + line.len() + 1 > bytes_max {
            let (batch, after) = rest.split_at(n_lines);
            batches.push(batch);
            (rest, n_lines, n_bytes) = (after, 0, 0);
        }
        n_lines += 1;
        n_bytes += line.len() + 1;
    }
    if !rest.is_empty() {
        batches.push(rest);
    }
    batches
}

/// The lines of an answer, where it has as many as were sent.
pub(crate) fn answered(content: &str, n_sent: usize) -> Option<Vec<String>> {
    let lines: Vec<String> = content.split('\n').map(str::to_owned).collect();
    (lines.len() == n_sent).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lens: &[usize], bytes_max: usize, expected: &[usize]) {
        let lines: Vec<String> = lens.iter().map(|len| "x".repeat(*len)).collect();
        let batches = batches(&lines, bytes_max);
        assert_eq!(
            batches.iter().map(|batch| batch.len()).collect::<Vec<_>>(),
            expected,
            "{lens:?} by {bytes_max}"
        );
        assert_eq!(batches.concat(), lines);
    }

    #[test]
    fn lines_go_in_batches_in_order() {
        check(&[], 10, &[]);
        check(&[1, 1, 1], 4, &[2, 1]);
        check(&[20, 1], 4, &[1, 1]);
        check(&[0, 0, 0], 100, &[3]);
    }

    #[test]
    fn a_line_has_no_breaks() {
        assert_eq!(of("a\nb\r\nc\u{2028}d"), "a b  c d");
        assert_eq!(of(&"ä".repeat(5_000)).len(), LINE_BYTES_MAX);
    }

    #[test]
    fn an_answer_with_other_lines_is_none() {
        assert_eq!(answered("a\nb", 2), Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(answered("a", 2), None);
        assert_eq!(answered("", 1), Some(vec![String::new()]));
    }
}
