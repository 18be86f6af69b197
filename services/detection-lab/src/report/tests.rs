use super::*;

#[test]
fn figures_are_cut_so_that_one_means_all() {
    assert_eq!(three(0.9999), "0.999");
    assert_eq!(three(1.0), "1.000");
    assert_eq!(three(0.29), "0.290");
}

#[test]
fn a_table_is_markdown() {
    let mut report = Report::default();
    report.title("T");
    report.table(&["a", "b"], [vec!["1".to_owned(), "2".to_owned()]]);
    assert_eq!(report.into_text(), "# T\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n");
}

#[test]
fn growth_compares_the_longest_with_the_shortest() {
    let hard = Hard { name: "x", ms_per_mb: vec![2.0, 9.0, 1.0, 3.0] };
    assert_eq!(growth(&hard), 1.5);
}
