use super::*;
use crate::hash::empty_root;

#[test]
fn five_lines_each_ended() {
    let note = checkpoint_note("0190a1b2-0000-7000-8000-000000000001", 42, &empty_root(), 1_795_000_000);
    assert_eq!(
        note,
        "tracegate.dev/log/v1\n0190a1b2-0000-7000-8000-000000000001\n42\n\
         47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n1795000000\n"
    );
}
