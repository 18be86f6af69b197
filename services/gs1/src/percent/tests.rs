use proptest::prelude::*;

use super::*;

#[test]
fn a_link_and_a_urn_encode_different_characters() {
    let all = "!\"%&'()*+,-./09:;<=>?AZ_az#";
    assert_eq!(for_link(all), "%21%22%25%26'%28%29%2A%2B%2C-.%2F09%3A;%3C=%3E%3FAZ_az%23");
    assert_eq!(for_urn(all), "!%22%25%26'()*+,-.%2F09:;%3C=%3E%3FAZ_az%23");
}

#[test]
fn broken_codes_are_refused() {
    for broken in ["%", "%4", "A%4", "%zz", "%%41", "%ff", "%4"] {
        assert_eq!(decode(broken), None, "{broken}");
    }
    assert_eq!(decode("%2f%2Fx").unwrap(), "//x");
}

proptest! {
    #[test]
    fn what_is_encoded_comes_back(text in any::<String>()) {
        let link = for_link(&text);
        let urn = for_urn(&text);
        prop_assert_eq!(decode(&link).unwrap(), text.as_str());
        prop_assert_eq!(decode(&urn).unwrap(), text.as_str());
    }

    #[test]
    fn no_text_breaks_the_decoder(text in any::<String>()) {
        let _ = decode(&text);
    }
}
