use super::*;

#[test]
fn a_name_may_hold_spaces_and_parentheses() {
    let stat = "42 (node (x) y) S 7 42 42 0 -1 4194304 100 200 0 0 30 12 5 3 20 0 11 0 99 1 1";
    let process = Process::parse(stat).unwrap();
    assert_eq!((process.name.as_str(), process.parent), ("node (x) y", 7));
    assert_eq!(process.cpu, Duration::from_millis(500));
}

#[test]
fn grandchildren_belong_to_the_tree_and_strangers_do_not() {
    let process = |parent| Process { name: String::new(), parent, cpu: Duration::ZERO };
    let all = HashMap::from([(1, process(0)), (2, process(1)), (3, process(2)), (4, process(0))]);
    assert_eq!(descendants(&[1], &all), HashSet::from([1, 2, 3]));
}
