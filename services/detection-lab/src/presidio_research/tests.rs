use super::*;

fn mapped<'a>(text: &'a str, labels: &[(&str, &str)], mapping: Mapping) -> Vec<(PiiClass, &'a str)> {
    let spans = labels.iter().map(|(label, value)| {
        let at = text.find(value).expect("the value is in the text");
        let start_position = text[..at].chars().count();
        let end_position = start_position + value.chars().count();
        Labelled { entity_type: (*label).to_owned(), start_position, end_position }
    });
    let record = Record { full_text: text.to_owned(), spans: spans.collect(), template_id: Some(3) };
    sample(record, mapping).spans.iter().map(|span| (span.class, &text[span.bytes()])).collect()
}

#[test]
fn parts_of_one_address_are_one() {
    let text = "Ĝi: Ada Byron\n\n20789 Allika 46\n Riisa\n\n Estonia 62488, not Tunisia";
    let labels = [
        ("PERSON", "Ada Byron"),
        ("STREET_ADDRESS", "20789"),
        ("STREET_ADDRESS", "Allika 46"),
        ("GPE", "Riisa"),
        ("GPE", "Estonia"),
        ("STREET_ADDRESS", "62488"),
        ("GPE", "Tunisia"),
    ];
    let name = (PiiClass::Name, "Ada Byron");
    let address = (PiiClass::Address, "20789 Allika 46\n Riisa\n\n Estonia 62488");
    assert_eq!(mapped(text, &labels, Mapping::Meant), [name, address]);
    let alone = (PiiClass::Address, "Tunisia");
    assert_eq!(mapped(text, &labels, Mapping::Widest), [name, address, alone]);
}

#[test]
fn a_date_is_one_of_birth_where_the_text_says_so() {
    let born = [("DATE_TIME", "2/8/1935")];
    assert_eq!(mapped("She was born on 2/8/1935.", &born, Mapping::Meant).len(), 1);
    assert_eq!(mapped("It's like that since 2/8/1935", &born, Mapping::Meant), []);
    assert_eq!(mapped("It's like that since 2/8/1935", &born, Mapping::Widest).len(), 1);
}

#[test]
fn labels_of_nothing_we_claim_are_left_out() {
    let labels = [("ORGANIZATION", "Persint"), ("TITLE", "Dr."), ("AGE", "79")];
    assert_eq!(mapped("Dr. X of Persint is 79", &labels, Mapping::Widest), []);
}
