//! Lines of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe.

pub(crate) fn line<'a>(cells: impl IntoIterator<Item = &'a str>, out: &mut Vec<u8>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
        let guard = if is_formula { "'" } else { "" };
        if is_formula || cell.contains([',', '"', '\n', '\r']) {
            out.extend(format!("\"{guard}{}\"", cell.replace('"', "\"\"")).as_bytes());
        } else {
            out.extend(cell.as_bytes());
        }
    }
    out.extend(b"\r\n");
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(cells: &[&str], expected: &str) {
        let mut out = Vec::new();
        super::line(cells.iter().copied(), &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        check(&["a", "b,c", "say \"no\""], "a,\"b,c\",\"say \"\"no\"\"\"\r\n");
        check(&["=1+1", "-5", "+x", "@y"], "\"'=1+1\",-5,\"'+x\",\"'@y\"\r\n");
        check(&["", "two\nlines"], ",\"two\nlines\"\r\n");
    }
}
