//! Dividing a mass in proportion, so that the parts add up to it.

/// Divides `mass` in proportion to `weights` by the method of largest remainders (Hamilton): every part is its exact share rounded down or up,
/// and the parts add up to `mass`. Of equal remainders the earlier goes first. `parts` is cleared first; all are 0 where all weights are.
pub(crate) fn divide(mass: u64, weights: &[u64], parts: &mut Vec<u64>) {
    parts.clear();
    let total: u64 = weights.iter().sum();
    if total == 0 {
        parts.resize(weights.len(), 0);
        return;
    }
    if mass == total {
        parts.extend_from_slice(weights);
        return;
    }
    let mut rest = mass;
    let mut remainders = Vec::with_capacity(weights.len());
    for (at, weight) in weights.iter().enumerate() {
        let (part, remainder) = scale(mass, *weight, total);
        rest -= part;
        parts.push(part);
        remainders.push((remainder, at));
    }
    if rest > 0 {
        remainders.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, at) in remainders.into_iter().take(rest as usize) {
            parts[at] += 1;
        }
    }
}

/// `mass * weight / total` and the remainder; `total` is not 0.
fn scale(mass: u64, weight: u64, total: u64) -> (u64, u64) {
    match mass.checked_mul(weight) {
        // Much faster than 128 bits, and enough for what is usually divided.
        Some(product) => (product / total, product % total),
        None => {
            let product = u128::from(mass) * u128::from(weight);
            ((product / u128::from(total)) as u64, (product % u128::from(total)) as u64)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn divided(mass: u64, weights: &[u64]) -> Vec<u64> {
        let mut parts = vec![99];
        divide(mass, weights, &mut parts);
        parts
    }

    #[test]
    fn the_largest_remainders_get_what_is_left() {
        assert_eq!(divided(10, &[1, 1, 1]), [4, 3, 3]);
        assert_eq!(divided(7, &[2, 1]), [5, 2]);
        assert_eq!(divided(5, &[0, 0]), [0, 0]);
        assert_eq!(divided(0, &[3, 4]), [0, 0]);
        assert_eq!(divided(3, &[]), [] as [u64; 0]);
    }

    proptest! {
        #[test]
        fn parts_add_up_and_are_within_one(
            mass in 0..1_u64 << 40,
            weights in prop::collection::vec(0..1_u64 << 40, 1..40),
        ) {
            let total: u64 = weights.iter().sum();
            prop_assume!(total > 0);
            let parts = divided(mass, &weights);
            prop_assert_eq!(parts.iter().sum::<u64>(), mass);
            for (part, weight) in parts.iter().zip(&weights) {
                let exact = u128::from(mass) * u128::from(*weight);
                let scaled = u128::from(*part) * u128::from(total);
                prop_assert!(exact.abs_diff(scaled) < u128::from(total));
            }
        }
    }
}
