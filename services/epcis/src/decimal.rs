//! Decimal numbers, exact: as the event hash writes them, and as masses.

use std::cmp::Ordering;

/// A number read from its digits: `0.digits` times ten to the power of `point`, without zeros at either end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    is_negative: bool,
    /// Empty for zero.
    digits: String,
    point: i32,
}

/// Powers of ten beyond those of a double are left as they are written; none measures anything.
const EXPONENT_MAX: i32 = 308;

impl Decimal {
    /// Reads digits with an optional sign, point and exponent; none where the text is anything else.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (is_negative, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all_digits = [whole, fraction].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        if !all_digits || mantissa.len() <= usize::from(mantissa.contains('.')) {
            return None;
        }
        let exponent = exponent.parse::<i32>().ok().filter(|exponent| exponent.abs() <= EXPONENT_MAX)?;
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_start_matches('0');
        let leading_zeros = digits.len() - significant.len();
        let digits = significant.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { is_negative: false, digits, point: 0 });
        }
        let point = i32::try_from(whole.len()).ok()? - i32::try_from(leading_zeros).ok()? + exponent;
        Some(Self { is_negative, digits, point })
    }

    /// Without sign `+`, exponent, or zeros at the ends.
    pub(crate) fn canonical(&self) -> String {
        if self.digits.is_empty() {
            return "0".to_owned();
        }
        let sign = if self.is_negative { "-" } else { "" };
        let count = usize::try_from(self.point.unsigned_abs()).unwrap_or_default();
        let digits = &self.digits;
        if self.point <= 0 {
            return format!("{sign}0.{}{digits}", "0".repeat(count));
        }
        match digits.split_at_checked(count) {
            Some((whole, "")) => format!("{sign}{whole}"),
            Some((whole, fraction)) => format!("{sign}{whole}.{fraction}"),
            None => format!("{sign}{digits}{}", "0".repeat(count - digits.len())),
        }
    }

    pub(crate) fn is_negative(&self) -> bool {
        self.is_negative
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.digits.is_empty() || usize::try_from(self.point).is_ok_and(|point| self.digits.len() <= point)
    }

    /// This number times `numerator / denominator`, and whether that is whole; it is rounded to the nearest, halves to
    /// even. None where it is too large.
    pub(crate) fn times(&self, numerator: i64, denominator: i64) -> Option<(i64, bool)> {
        if self.digits.is_empty() {
            return Some((0, true));
        }
        let mut numerator = self.digits.parse::<i128>().ok()?.checked_mul(i128::from(numerator))?;
        let mut denominator = i128::from(denominator);
        let scale = i32::try_from(self.digits.len()).ok()? - self.point;
        let power = 10_i128.checked_pow(scale.unsigned_abs());
        if scale < 0 {
            numerator = numerator.checked_mul(power?)?;
        } else {
            // Smaller than any unit that is counted: what is left is nothing, but not exactly.
            let Some(product) = power.and_then(|power| denominator.checked_mul(power)) else {
                return Some((0, false));
            };
            denominator = product;
        }
        let (whole, rest) = (numerator / denominator, numerator % denominator);
        let rounded = match (denominator - rest).cmp(&rest) {
            Ordering::Less => whole + 1,
            Ordering::Equal => whole + whole % 2,
            Ordering::Greater => whole,
        };
        let signed = if self.is_negative { -rounded } else { rounded };
        Some((i64::try_from(signed).ok()?, rest == 0))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        // Digits without zeros at the ends are in order like text, once the points agree.
        let size = |number: &Self| (!number.digits.is_empty()).then(|| (number.point, number.digits.clone()));
        match (self.is_negative, other.is_negative) {
            (false, false) => size(self).cmp(&size(other)),
            (true, true) => size(other).cmp(&size(self)),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

#[cfg(test)]
mod tests;
