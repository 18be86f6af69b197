use super::*;

#[test]
fn masses_become_milligrams() {
    check("12.345", "KGM", Ok(12_345_000));
    check("15.0", "GRM", Ok(15_000));
    check("2.5e2", "KGM", Ok(250_000_000));
    check("1", "TNE", Ok(1_000_000_000));
    check("0", "KGM", Ok(0));
    check("7", "MGM", Ok(7));
    check("3000", "MC", Ok(3));
    check("1", "LBR", Ok(453_592));
    check("100", "LBR", Ok(45_359_237));
    check("1", "ONZ", Ok(28_350));
    check("1", "STN", Ok(907_184_740));
    check("5", "LTN", Ok(5_080_234_544));
}

#[test]
fn what_is_no_whole_mass_is_refused() {
    check("0.0000001", "KGM", Err(MassError::TooFine));
    check("1", "MC", Err(MassError::TooFine));
    check("1e13", "KGM", Err(MassError::TooLarge));
    check("1e400", "KGM", Err(MassError::TooLarge));
    check("1", "LTR", Err(MassError::NotMass));
    let counted = Quantity { class: "", digits: Some("5"), unit: None };
    assert_eq!((counted.milligrams(), counted.pieces()), (Err(MassError::NotMass), Some(5)));
    let unknown = Quantity { class: "", digits: None, unit: Some("KGM") };
    assert_eq!((unknown.milligrams(), unknown.pieces()), (Err(MassError::Unknown), None));
}

fn check(digits: &str, unit: &str, expected: Result<i64, MassError>) {
    let quantity = Quantity { class: "", digits: Some(digits), unit: Some(unit) };
    assert_eq!(quantity.milligrams(), expected, "{digits} {unit}");
    assert_eq!(quantity.pieces(), None);
}
