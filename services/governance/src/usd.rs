//! Money as people read it. Everywhere else it is a whole number of nano-dollars.

/// Exact, with at least two decimals: `$0.10`, `$0.000125`.
pub(crate) fn words(nanos_usd: i64) -> String {
    let number = decimal(nanos_usd);
    number.strip_prefix('-').map_or_else(|| format!("${number}"), |positive| format!("-${positive}"))
}

/// The same as a plain number: `0.10`.
pub(crate) fn decimal(nanos_usd: i64) -> String {
    let sign = if nanos_usd < 0 { "-" } else { "" };
    let nanos = nanos_usd.unsigned_abs();
    let decimals = format!("{:09}", nanos % 1_000_000_000);
    let shown = decimals.trim_end_matches('0').len().max(2);
    format!("{sign}{}.{}", nanos / 1_000_000_000, decimals.get(..shown).unwrap_or(&decimals))
}

#[cfg(test)]
mod tests {
    use super::{decimal, words};

    #[test]
    fn money_is_exact_and_short() {
        assert_eq!(words(100_000_000), "$0.10");
        assert_eq!(words(0), "$0.00");
        assert_eq!(words(125_000), "$0.000125");
        assert_eq!(words(-1_230_000_000), "-$1.23");
        assert_eq!(decimal(-1_230_000_000), "-1.23");
        assert_eq!(words(i64::MIN), "-$9223372036.854775808");
    }
}
