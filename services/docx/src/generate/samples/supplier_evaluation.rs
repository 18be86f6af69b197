//! Supplier evaluation: content controls of every kind, in lines, blocks and cells.

use super::{Sample, once, places};
use crate::generate::{Cell, Control, Document, Inline, Paragraph, Table};
use crate::structure::{ControlKind, FieldKind};

pub(super) fn sample() -> Sample {
    let document = rating(front(Document::new("Supplier evaluation")));
    let expected_fields = [
        places(FieldKind::ContentControl(ControlKind::Text), "Supplier name", 2),
        once(FieldKind::ContentControl(ControlKind::Text), &["Contact e-mail", "Supplier phone"]),
        once(FieldKind::ContentControl(ControlKind::Date), &["Evaluation date", "Certificate valid until"]),
        once(FieldKind::ContentControl(ControlKind::Dropdown), &["Supplier category"]),
        once(FieldKind::ContentControl(ControlKind::ComboBox), &["Country"]),
        once(
            FieldKind::ContentControl(ControlKind::Checkbox),
            &["ISO 9001 certified", "ISO 22000 certified", "Approved"],
        ),
        once(FieldKind::ContentControl(ControlKind::Picture), &["Supplier logo"]),
        once(FieldKind::ContentControl(ControlKind::RichText), &["Strengths and weaknesses"]),
        once(FieldKind::EmptyTableCell, &["Quality of deliveries: Score", "Quality of deliveries: Comment"]),
        once(FieldKind::EmptyTableCell, &["On-time delivery: Score", "On-time delivery: Comment"]),
        once(FieldKind::EmptyTableCell, &["Complaint handling: Score", "Complaint handling: Comment"]),
        once(FieldKind::HighlightedText, &["Name of the evaluator"]),
        once(FieldKind::MustachePlaceholder, &["Next evaluation date"]),
    ]
    .concat();
    Sample {
        file_name: "supplier-evaluation.docx",
        title: "Supplier evaluation",
        bytes: document.build(),
        expected_fields,
    }
}

fn front(document: Document) -> Document {
    let line = |label: &str, control: Control| {
        Paragraph::of([Inline::text(&format!("{label}: ")), control.inline()])
    };
    document
        .header(
            Paragraph::of([Inline::text("Supplier evaluation: "), Control::text("Supplier name").inline()])
                .style("Header"),
        )
        .footer(
            Paragraph::of([Inline::text("PUR-F-03, page "), Inline::computed(" PAGE ", "1")]).style("Footer"),
        )
        .heading(0, "Supplier evaluation")
        .paragraph(Paragraph::of([Control::picture("Supplier logo").inline()]))
        .heading(1, "1 Supplier")
        .paragraph(line("Name", Control::text("Supplier name")))
        .paragraph(line("E-mail", Control::text("Contact e-mail")))
        .paragraph(line("Phone", Control::text("Supplier phone")))
        .paragraph(line(
            "Category",
            Control::dropdown("Supplier category", &["Raw material", "Packaging", "Service", "Logistics"]),
        ))
        .paragraph(line("Country", Control::combo_box("Country", &["Germany", "Poland", "Viet Nam"])))
        .paragraph(line("Date of the evaluation", Control::date("Evaluation date")))
        .paragraph(Paragraph::of([
            Control::checkbox("ISO 9001 certified").inline(),
            Inline::text(" ISO 9001    "),
            Control::checkbox("ISO 22000 certified").inline(),
            Inline::text(" ISO 22000, valid until "),
            Control::date("Certificate valid until").inline(),
        ]))
}

fn rating(document: Document) -> Document {
    let row = |name: &str| [Cell::label(name), Cell::empty(), Cell::empty()];
    let scores = Table::new(3)
        .header_row(&["Criterion", "Score", "Comment"])
        .row(row("Quality of deliveries"))
        .row(row("On-time delivery"))
        .row(row("Complaint handling"));
    document
        .heading(1, "2 Rating")
        .text(
            "Each criterion is rated from 1 (poor) to 5 (excellent) by purchasing together with quality. A supplier \
             below 3 on average gets a development plan; below 2 no new orders are placed (ISO 9001:2015, 8.4).",
        )
        .table(&scores)
        .control(
            &Control::rich_text("Strengths and weaknesses"),
            &[Paragraph::of([Inline::placeholder("Click or tap here to enter text.")])],
        )
        .heading(1, "3 Background")
        .text(
            "In the last period one invoice was paid by company card by mistake: the slip with the number 4111 1111 \
             1111 1111, made out to Elena Petrova, was attached to the order and has been shredded. Her address for \
             questions is elena.petrova@meridian-packaging.example, telephone +49 30 5550 1923. Suppliers are asked \
             not to send payment data by e-mail.",
        )
        .heading(1, "4 Decision")
        .paragraph(Paragraph::of([Control::checkbox("Approved").inline(), Inline::text(" The supplier is approved.")]))
        .paragraph(Paragraph::of([
            Inline::text("Evaluated by "),
            Inline::placeholder("Name of the evaluator"),
            Inline::text("; next evaluation on {{next_evaluation_date}}."),
        ]))
}
