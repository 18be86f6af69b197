use super::*;

#[test]
fn a_card_has_a_right_check_digit() {
    for n in [0, 7, 999] {
        let sum: u32 = card(n)
            .chars()
            .rev()
            .filter_map(|digit| digit.to_digit(10))
            .enumerate()
            .map(|(at, digit)| if at % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
            .sum();
        assert_eq!(sum % 10, 0, "{}", card(n));
    }
}

#[test]
fn chats_are_as_long_as_they_say_and_name_everything() {
    for chat in [SHORT, LONG] {
        for serial in 0..50 {
            let text = chat.text(serial);
            assert!(text.len().abs_diff(chat.bytes) < 80, "{} has {} bytes", chat.name, text.len());
            assert!(Person::number(serial).values().iter().all(|value| text.contains(value)), "{text}");
        }
    }
}

#[test]
fn no_two_chats_are_the_same() {
    assert_ne!(LONG.text(1), LONG.text(1 + N_PEOPLE));
}
