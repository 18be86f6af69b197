//! Labels, headings, markup and short phrases have nothing in them, each scanned as a text of its own; names and
//! addresses that stand alone are found.

use tracegate_detection::{Detector, PiiClass};

/// What is in `text`, as words that a failure can show.
fn findings(text: &str) -> Vec<String> {
    let found = Detector::default().scan(text).into_iter();
    found.map(|each| format!("{} {:?} in {text:?}", each.class.as_str(), &text[each.bytes()])).collect()
}

#[track_caller]
fn check_nothing<'a>(texts: impl IntoIterator<Item = &'a str>) {
    let found: Vec<_> = texts.into_iter().flat_map(findings).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[track_caller]
fn check_found(class: PiiClass, texts: &[&str], value: impl Fn(&str) -> String) {
    let detector = Detector::default();
    let missed: Vec<_> = texts
        .iter()
        .map(|text| value(text))
        .filter(|value| !detector.scan(value).iter().any(|found| found.class == class))
        .collect();
    assert_eq!(missed, Vec::<String>::new());
}

const SUBJECTS: [&str; 24] = [
    "author",
    "auditee",
    "approver",
    "supplier",
    "customer",
    "batch",
    "lot",
    "document",
    "delivery",
    "training",
    "risk",
    "hazard",
    "sample",
    "instrument",
    "complaint",
    "waste",
    "access",
    "incident",
    "record",
    "process",
    "product",
    "site",
    "department",
    "equipment",
];
const ATTRIBUTES: [&str; 16] = [
    "name",
    "e-mail",
    "number",
    "date",
    "status",
    "owner",
    "comment",
    "code",
    "type",
    "category",
    "address",
    "phone",
    "signature",
    "description",
    "review",
    "rating",
];

fn capitalized(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

#[test]
fn form_labels_have_nothing_in_them() {
    let labels = SUBJECTS.iter().flat_map(|subject| {
        ATTRIBUTES.iter().flat_map(move |attribute| {
            let (start, other) = (capitalized(subject), capitalized(attribute));
            [
                format!("{start} {attribute}"),
                format!("{start} {attribute}:"),
                format!("{start} and {attribute}"),
                format!("{other} of {subject}"),
            ]
        })
    });
    let labels: Vec<_> = labels.collect();
    check_nothing(labels.iter().map(String::as_str));
}

#[test]
fn numbered_headings_have_nothing_in_them() {
    let headings = SUBJECTS.iter().zip(1..).flat_map(|(subject, number)| {
        let subject = capitalized(subject);
        [
            format!("{number} {subject} and scope"),
            format!("{number}. {subject}s"),
            format!("{number}.{number} {subject} control"),
            format!("Annex {number}: {subject}s"),
            format!("Table {number} {subject} list"),
        ]
    });
    let headings: Vec<_> = headings.collect();
    check_nothing(headings.iter().map(String::as_str));
}

#[test]
fn short_phrases_have_nothing_in_them() {
    check_nothing([
        "Auditee e-mail",
        "Author",
        "Calibri",
        "Arial",
        "Injury",
        "Page",
        "Quality of deliveries: Comment",
        "Quarterly",
        "Respon",
        "Strengths and weaknesses",
        "Fields",
        "Made",
        "Verdict",
        "Tracegate",
        "Bye",
        "→→ mail",
        "Ünïcöde:",
        "1 Purpose and scope",
        "2 Aspects and impacts",
        "3 Objectives",
        "3 Records and review",
        "4 Causes and measures",
        "4 Materials used",
        "Yes",
        "No",
        "N/A",
        "None",
        "Not applicable",
        "Approved",
        "Rejected",
        "Every half year",
        "Near miss",
        "First aid",
        "Lost time",
        "Root cause",
        "Corrective action",
        "Page 3 of 12",
        "Rev. 4",
        "Draft",
        "Save",
        "Cancel",
        "Log in",
        "Log out",
        "Try again",
        "Show more",
        "Back to the list",
        "Choose a file",
        "Nothing found",
        "Drop a file here",
        "Sign in to go on",
        "Last seen",
        "Who may read it",
        "Within a month",
        "Fire",
        "Water",
        "Noise",
        "Energy",
        "Solvents",
        "High",
        "Medium",
        "Low",
        "Good",
        "Fair",
        "Poor",
        "Monday",
        "November",
        "Q3",
        "2 days",
        "12 weeks",
        "3 of 14",
        "Signature",
        "Remarks",
        "Temperature",
        "Best before",
        "Ingredients",
        "Allergens",
        "Checked by",
        "Released by",
        "Date of birth",
        "Place and date",
        "Office",
        "Home",
    ]);
}

#[test]
fn markup_and_identifiers_have_nothing_in_them() {
    check_nothing([
        "<w:checkBox>",
        "helpText w:val",
        "fldSimple w",
        "<w:tblW w:w=\"0\" w:type=\"auto\"/>",
        "w:fldChar",
        "pgMar w:top=\"1440\"",
        "</w:sdtContent>",
        "<w:rStyle w:val=",
        "xml:space=\"preserve\"",
        "numPr",
        "docDefaults",
        "gridSpan",
        "tcBorders",
        "ListParagraph",
        "TableGrid",
        "HeaderChar",
        "page_margin_left",
        "MAX_FIELD_LENGTH",
        "{\"fieldName\": \"Quantity\", \"isRequired\": true}",
        "\"documentNumber\": {",
        "onClick",
        "useState",
        "aria-label",
        "rounded-md border px-2",
        "styles.xml",
        "word/document.xml",
        "Audit report v3.docx",
        "Supplier_questionnaire.pdf",
        "README.md",
        "Times New Roman",
        "Segoe UI",
        "SHA-256",
        "ISO 9001:2015",
    ]);
}

#[test]
fn style_names_have_nothing_in_them() {
    let colours = ["Dark", "Light", "Colorful", "Plain"];
    let styles = (1..=7).flat_map(|number| {
        colours.into_iter().flat_map(move |colour| {
            [
                format!("Grid Table {number} {colour} Accent {number}"),
                format!("List Table {number} {colour}"),
                format!("Medium Shading {number} Accent {number}"),
                format!("heading {number}"),
                format!("Heading {number} Char"),
            ]
        })
    });
    let styles: Vec<_> = styles.collect();
    check_nothing(styles.iter().map(String::as_str));
}

#[test]
fn headings_of_other_languages_have_nothing_in_them() {
    check_nothing([
        "Phạm vi yêu cầu",
        "thành phẩm",
        "Mục đích",
        "Hồ sơ lưu trữ",
        "Trách nhiệm",
        "Ngày sản xuất",
        "Qualität der Lieferungen",
        "Umweltaspekte und Auswirkungen",
        "Objet et domaine",
        "Mesures correctives",
        "Alcance y objetivo",
        "Ambito di applicazione",
        "Doel en reikwijdte",
        "Cel i zakres",
        "Účel a rozsah",
        "Tarkoitus ja soveltamisala",
        "Syfte och omfattning",
        "Цель и область применения",
        "Σκοπός και πεδίο εφαρμογής",
    ]);
}

const NAMES: [&str; 24] = [
    "Ana Silva",
    "Jonas Weber",
    "Maria Gonzalez",
    "John Smith",
    "Emily Johnson",
    "Pierre Dubois",
    "Giulia Rossi",
    "Lars Johansson",
    "Katarzyna Nowak",
    "Michael O'Brien",
    "Sarah Connor",
    "David Miller",
    "Sofia Martins",
    "Thomas Müller",
    "Anna Kowalska",
    "Carlos Fernández",
    "Fatima Khan",
    "Priya Sharma",
    "Laura Bianchi",
    "Peter Hansen",
    "Julia Schneider",
    "Robert Brown",
    "Nguyễn Văn An",
    "Trần Thị Mai",
];

#[test]
fn names_that_stand_alone_are_found() {
    check_found(PiiClass::Name, &NAMES, str::to_owned);
    check_found(PiiClass::Name, &NAMES, |name| format!("Name: {name}"));
    check_found(PiiClass::Name, &NAMES, |name| format!("Approved by\t{name}"));
    check_found(PiiClass::Name, &NAMES, |name| format!("{name} (auditor)"));
}

const ADDRESSES: [&str; 14] = [
    "12 Main Street, Boston MA 02110",
    "221B Baker Street, London NW1 6XE",
    "Hauptstraße 5, 10115 Berlin",
    "350 Fifth Avenue, New York, NY 10118",
    "14 rue de la Paix, 75002 Paris",
    "Calle Mayor 12, 28013 Madrid",
    "Via Roma 22, 20121 Milano",
    "Keizersgracht 123, 1015 CJ Amsterdam",
    "6 Thistle Road",
    "1600 Amphitheatre Parkway",
    "48 High Street, Oxford OX1 4AS",
    "Lindenallee 7, 20259 Hamburg",
    "77 Massachusetts Ave, Cambridge, MA 02139",
    "100 King Street West, Toronto, ON M5X 1A9",
];

#[test]
fn addresses_that_stand_alone_are_found() {
    check_found(PiiClass::Address, &ADDRESSES, str::to_owned);
    check_found(PiiClass::Address, &ADDRESSES, |address| format!("Address: {address}"));
    check_found(PiiClass::Address, &ADDRESSES, |address| format!("Ship to:\n{address}"));
}
