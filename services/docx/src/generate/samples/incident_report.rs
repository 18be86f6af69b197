//! ISO 45001 incident report: legacy form fields, a text box, boxes to tick, blanks over several lines.

use super::{Sample, once, places};
use crate::generate::{Cell, Document, FormField, Inline, Paragraph, Table};
use crate::structure::{FieldKind, LegacyKind};

pub(super) fn sample() -> Sample {
    let document = measures(event(front(Document::new("Incident report"))));
    let text = FieldKind::LegacyFormField(LegacyKind::Text);
    let expected_fields = [
        once(text, &["Incident number", "Reported by", "Place of the incident", "Date of the incident"]),
        once(FieldKind::LegacyFormField(LegacyKind::Dropdown), &["Severity"]),
        once(
            FieldKind::LegacyFormField(LegacyKind::Checkbox),
            &["First aid given", "Hospital treatment", "Work stopped"],
        ),
        places(FieldKind::BracketPlaceholder, "Safety officer", 2),
        places(FieldKind::BlankLine, "Emergency phone", 2),
        once(FieldKind::CheckboxMark, &["Injury", "Near miss", "Property damage", "Environmental release"]),
        once(FieldKind::CheckboxMark, &["Witnesses present: Yes", "Witnesses present: No"]),
        places(FieldKind::BlankLine, "What happened? Describe the sequence of events", 4),
        once(FieldKind::EmptyTableCell, &["Name of the injured person", "Date of birth", "Employee number"]),
        once(FieldKind::EmptyTableCell, &["Witness phone"]),
        once(FieldKind::HighlightedText, &["Describe the root cause", "Responsible manager"]),
    ]
    .concat();
    Sample {
        file_name: "iso-45001-incident-report.docx",
        title: "ISO 45001 incident report",
        bytes: document.build(),
        expected_fields,
    }
}

fn front(document: Document) -> Document {
    let emergency = Inline::text_box(&[
        Paragraph::of([Inline::bold("Report at once to")]),
        Paragraph::text("[Safety officer]"),
        Paragraph::text("Emergency phone: ______________"),
    ]);
    document
        .header(Paragraph::text("Occupational health and safety: incident report").style("Header"))
        .footer(Paragraph::of([Inline::text("OHS-F-07, page "), Inline::computed(" PAGE ", "1")]).style("Footer"))
        .heading(0, "Incident report")
        .paragraph(Paragraph::of([
            emergency,
            Inline::text(
                "Fill in this form on the day of the incident, also for near misses. It is used to find causes, not \
                 to find someone to blame; whoever reports in good faith is protected (ISO 45001:2018, clause 10.2).",
            ),
        ]))
        .heading(1, "1 Report")
        .paragraph(Paragraph::of([
            Inline::text("Incident number: "),
            FormField::text("Text1", "The number is given by the safety department."),
        ]))
        .paragraph(Paragraph::of([Inline::text("Reported by: "), FormField::text("Text2", "")]))
        .paragraph(Paragraph::of([
            Inline::text("Place of the incident: "),
            FormField::text("Text3", "Building, floor, machine."),
        ]))
        .paragraph(Paragraph::of([Inline::text("Date of the incident: "), FormField::date("Text4", "")]))
        .paragraph(Paragraph::of([
            Inline::text("Severity: "),
            FormField::dropdown("Dropdown1", &["Negligible", "Minor", "Serious", "Fatal"]),
        ]))
        .paragraph(Paragraph::of([
            FormField::checkbox("Check1"),
            Inline::text(" First aid given    "),
            FormField::checkbox("Check2"),
            Inline::text(" Hospital treatment    "),
            FormField::checkbox("Check3"),
            Inline::text(" Work stopped"),
        ]))
}

fn event(document: Document) -> Document {
    let person = Table::new(4)
        .row([
            Cell::label("Name of the injured person"),
            Cell::empty(),
            Cell::label("Date of birth"),
            Cell::empty(),
        ])
        .row([Cell::label("Employee number"), Cell::empty(), Cell::label("Witness phone"), Cell::empty()]);
    document
        .heading(1, "2 Event")
        .text("[ ] Injury    [ ] Near miss    [ ] Property damage    [x] Environmental release")
        .paragraph(Paragraph::of([
            Inline::text("Witnesses present: "),
            Inline::symbol_box(),
            Inline::text(" Yes   "),
            Inline::symbol_box(),
            Inline::text(" No"),
        ]))
        .text("What happened? Describe the sequence of events:")
        .text("____________________________________________________________________________")
        .text("____________________________________________________________________________")
        .text("____________________________________________________________________________")
        .text("____________________________________________________________________________")
        .heading(1, "3 Persons")
        .table(&person)
        .text(
            "Example of a complete description: \"At 06:40 Samuel Brandt (born 3 September 1979, SSN 536-90-4399) \
             stepped off the forklift at dock 4 and slipped on a wet cover. His colleague Aiko Tanaka gave first aid \
             and called the site nurse on +1 415 555 0134. Mr Brandt was taken to hospital with a broken wrist; his \
             wife was informed at j.brandt@mailbox.example.\"",
        )
}

fn measures(document: Document) -> Document {
    document
        .heading(1, "4 Causes and measures")
        .text("Go back from the event at least three steps and ask each time why it was possible.")
        .paragraph(Paragraph::of([Inline::text("Root cause: "), Inline::grey("Describe the root cause")]))
        .paragraph(Paragraph::of([
            Inline::text("The measures are followed up by "),
            Inline::highlighted("Respon"),
            Inline::highlighted("sible manager"),
            Inline::text(" until they are shown to work."),
        ]))
}
