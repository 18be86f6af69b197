use super::holds;
use crate::Checksum;

#[track_caller]
fn check(checksum: Checksum, value: &str, expected: bool) {
    assert_eq!(holds(checksum, value), expected, "{value:?}");
}

#[test]
fn luhn() {
    check(Checksum::Luhn, "4111 1111-1111 1111", true);
    check(Checksum::Luhn, "４１１１１１１１１１１１１１１１", true);
    check(Checksum::Luhn, "4111111111111112", false);
    check(Checksum::Luhn, "A4111111111111111", false);
    check(Checksum::Luhn, "0", false);
    check(Checksum::Luhn, "", false);
}

#[test]
fn mod97() {
    check(Checksum::Mod97, "DE89 3704 0044 0532 0130 00", true);
    check(Checksum::Mod97, "gb82west12345698765432", true);
    check(Checksum::Mod97, "DE89370400440532013001", false);
    check(Checksum::Mod97, "DE8", false);
}

#[test]
fn mod11() {
    check(Checksum::Mod11, "0-306-40615-2", true);
    check(Checksum::Mod11, "097522980X", true);
    check(Checksum::Mod11, "0-306-40615-3", false);
    check(Checksum::Mod11, "X", false);
    check(Checksum::Mod11, "0X07522980", false);
}

#[test]
fn longer_than_any_number() {
    check(Checksum::Luhn, &"0".repeat(65), false);
    check(Checksum::None, &"0".repeat(65), true);
}
