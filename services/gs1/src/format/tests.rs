use super::*;

#[test]
fn formats_accept_what_they_describe() {
    for (format, written) in [
        (Format::Checked(17), "40710000000000013"),
        (Format::CheckedThenText(13, 17), "4071000000006"),
        (Format::CheckedThenText(13, 17), "4071000000006PO-4711"),
        (Format::CheckedThenDigits(13, 12), "4071000000006"),
        (Format::CheckedThenDigits(13, 12), "4071000000006123456789012"),
        (Format::ReturnableAsset, "04071000001232"),
        (Format::ReturnableAsset, "04071000001232K7"),
        (Format::Pieces, "040710000012320103"),
        (Format::PartSerial, "101"),
        (Format::Digits(3, 15), "276380"),
        (Format::DigitsThenText(3, 27), "276DE-NI-10021"),
        (Format::Set39(30), "4071000AB/1-2#3"),
        (Format::Day, "260700"),
        (Format::Second, "26073114"),
        (Format::Period, "260731"),
    ] {
        assert_eq!(format.check(written), Ok(()), "{format:?} {written}");
    }
}

#[test]
fn formats_refuse_by_the_rule_that_is_broken() {
    check(Format::Gtin, "4071000001232", length("14", 13));
    check(Format::Checked(17), "407100000000000", length("17", 15));
    check(Format::Checked(17), "407100000000000131", length("17", 18));
    check(Format::Checked(17), "40710000000000018", digit('3', '8'));
    check(Format::CheckedThenText(13, 3), "4071000000006PO-4", ValueError::TooLong { max: 3, found: 4 });
    check(Format::CheckedThenText(13, 3), "4071000000006~", character(1, '~', 82));
    check(Format::CheckedThenDigits(13, 2), "4071000000006A", ValueError::NotDigit { at: 1, found: 'A' });
    check(Format::CheckedThenDigits(13, 2), "4071000000006123", ValueError::TooLong { max: 2, found: 3 });
    check(Format::ReturnableAsset, "94071000001235", ValueError::LeadingZero);
    check(Format::Pieces, "04071000001232", length("4", 0));
    for pieces in ["0003", "0403", "0000"] {
        let problem = ValueError::Pieces { written: pieces.to_owned() };
        check(Format::Pieces, &format!("04071000001232{pieces}"), problem);
    }
    check(Format::PartSerial, "0101", ValueError::NoLeadingZero);
    check(Format::PartSerial, "", length("1 to 12", 0));
    check(Format::Digits(3, 3), "27", length("3", 2));
    check(Format::Digits(1, 15), "", length("1 to 15", 0));
    check(Format::DigitsThenText(3, 27), "27", length("3", 2));
    check(Format::DigitsThenText(3, 27), "276", ValueError::Empty);
    check(Format::Set39(30), "4071000ab", character(8, 'a', 39));
    check(Format::Day, "2607", length("6", 4));
    check(Format::Second, "260731140", length("8 or 10 or 12", 9));
    check(Format::Count, "123456789", length("1 to 8", 9));

    fn check(format: Format, written: &str, problem: ValueError) {
        assert_eq!(format.check(written), Err(problem), "{format:?} {written}");
    }
    fn length(expected: &str, found: usize) -> ValueError {
        ValueError::Length { expected: expected.to_owned(), found }
    }
    fn digit(expected: char, found: char) -> ValueError {
        ValueError::CheckDigit { expected, found }
    }
    fn character(at: usize, found: char, set: u8) -> ValueError {
        ValueError::Character { at, found, set }
    }
}
