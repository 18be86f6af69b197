use super::*;
use crate::generate;

#[test]
fn what_is_written_is_read_again() {
    let samples: Vec<_> = generate::samples(Split::HeldOut, 4).take(200).collect();
    let mut lines = Vec::new();
    write(&samples, &mut lines).expect("memory takes everything");
    assert_eq!(lines.iter().filter(|byte| **byte == b'\n').count(), 200);
    assert_eq!(read(lines.as_slice()).expect("these are samples"), samples);
}

#[test]
fn an_unknown_class_is_named_in_the_error() {
    let line = br#"{"text":"x","spans":[{"class":"shoe_size","start":0,"end":1}],"negatives":[],"template":"t","split":"train"}"#;
    let error = read(line.as_slice()).expect_err("there is no such class");
    assert!(error.to_string().contains("shoe_size"), "{error}");
}
