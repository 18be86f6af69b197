//! Dividing a mass in proportion, so that the parts add up to it.

/// Divides masses; kept from one to the next, it asks for memory once.
#[derive(Debug, Default)]
pub(crate) struct Divider {
    parts: Vec<u64>,
    /// With the place of the part each belongs to.
    remainders: Vec<(u64, u32)>,
}

impl Divider {
    /// Divides `mass` in proportion to `weights` by the method of largest remainders (Hamilton): every part is its exact share rounded down or up,
    /// and the parts add up to `mass`. Of equal remainders the earlier goes first. All parts are 0 where all weights are.
    pub(crate) fn divide(&mut self, mass: u64, weights: &[u64]) -> &[u64] {
        self.parts.clear();
        let total: u64 = weights.iter().sum();
        if mass == total {
            self.parts.extend_from_slice(weights);
            return &self.parts;
        }
        if mass == 0 || total == 0 {
            self.parts.resize(weights.len(), 0);
            return &self.parts;
        }
        self.remainders.clear();
        let mut rest = mass;
        for (weight, at) in weights.iter().zip(0..) {
            let (part, remainder) = scale(mass, *weight, total);
            rest -= part;
            self.parts.push(part);
            self.remainders.push((remainder, at));
        }
        if rest > 0 {
            self.remainders.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            for (_, at) in self.remainders.iter().take(rest as usize) {
                self.parts[*at as usize] += 1;
            }
        }
        &self.parts
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
        let mut divider = Divider::default();
        divider.divide(9, &[1, 2, 3]);
        divider.divide(mass, weights).to_vec()
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
