//! ISO 22000 traceability procedure with the lot record form: double braces, loops, dots, leaders, underscores.

use super::{Sample, once, places};
use crate::generate::{Cell, Document, Inline, Paragraph, Table};
use crate::structure::FieldKind;

pub(super) fn sample() -> Sample {
    let document = form(procedure(Document::new("Traceability procedure and lot record")));
    let expected_fields = [
        places(FieldKind::MustachePlaceholder, "Organization name", 2),
        places(FieldKind::MustachePlaceholder, "Site code", 2),
        once(FieldKind::MustachePlaceholder, &["Recall coordinator", "Effective date", "Hotline phone"]),
        once(FieldKind::MustachePlaceholder, &["Material", "Supplier lot", "Kg received"]),
        once(
            FieldKind::DottedLeader,
            &["Lot number", "Production line", "Storage temperature", "Product", "Shift", "Operator"],
        ),
        once(FieldKind::BlankLine, &["Date of production", "Use by", "Released by", "on", "Net weight (kg)"]),
        places(FieldKind::BlankLine, "Deviations and immediate action", 3),
        once(FieldKind::BlankLine, &["Name of the shift leader", "Signature"]),
        places(FieldKind::EmptyTableCell, "Time", 8),
        places(FieldKind::EmptyTableCell, "Core temperature °C", 8),
        places(FieldKind::EmptyTableCell, "Metal detector", 8),
        places(FieldKind::EmptyTableCell, "Checked by", 8),
    ]
    .concat();
    Sample {
        file_name: "iso-22000-lot-record.docx",
        title: "ISO 22000 traceability procedure and lot record",
        bytes: document.build(),
        expected_fields,
    }
}

fn procedure(document: Document) -> Document {
    document
        .header(Paragraph::of([
            Inline::split(&["{{organ", "ization", "_name}}"]),
            Inline::tab(),
            Inline::text("Site {{site_code}}"),
        ])
        .style("Header"))
        .footer(Paragraph::of([Inline::text("FSMS-P-12, edition 4. Page "), Inline::computed(" PAGE ", "1")])
            .style("Footer"))
        .heading(0, "Traceability procedure and lot record")
        .heading(1, "1 Purpose")
        .paragraph(Paragraph::of([
            Inline::text("This procedure describes how "),
            Inline::text("{{ organization_name }}"),
            Inline::text(
                " follows every lot of raw material, packaging and finished product one step back and one step \
                 forward (ISO 22000:2018, clause 8.3). It is effective from ",
            ),
            Inline::split(&["{", "{effective", "_date}", "}"]),
            Inline::text(" at the site {{site_code}}."),
        ]))
        .heading(1, "2 Responsibilities")
        .text(
            "The recall coordinator, {{recall_coordinator}}, starts a trace within one hour of a complaint and closes \
             it within four. The hotline {{hotline_phone}} is staffed day and night. In the exercise of March the \
             coordinator's deputy, Ingrid Halvorsen (ingrid.halvorsen@nordlys-dairy.example), traced 2,400 kg of \
             cream from tank T4 to eleven customers in two hours and ten minutes.",
        )
        .heading(1, "3 Identification")
        .bullet("Every delivery gets an internal lot number on receipt; the supplier's lot is kept with it.")
        .bullet("A production lot is one product on one line in one shift; mixing of lots is recorded in the run.")
        .bullet("Rework carries the numbers of all lots that went into it.")
        .heading(1, "4 Materials used")
        .text("{{#materials}}")
        .text("Material {{material}}, supplier lot {{supplier_lot}}, {{kg_received}} kg")
        .text("{{/materials}}")
}

fn form(document: Document) -> Document {
    let checks = Table::new(4)
        .header_row(&["Time", "Core temperature °C", "Metal detector", "Checked by"])
        .empty_rows(8);
    let blank = |label: &str| Inline::text(&format!("{label}: "));
    document
        .heading(1, "5 Lot record")
        .text("Lot number: ..............................   Production line: ....................")
        .text("Storage temperature: …………………… °C")
        .paragraph(
            Paragraph::of([
                blank("Product"),
                Inline::tab(),
                blank(" Shift"),
                Inline::tab(),
                blank(" Operator"),
                Inline::tab(),
            ])
            .dotted_tab(3_600)
            .dotted_tab(6_200)
            .dotted_tab(9_600),
        )
        .text("Date of production: __/__/____   Use by: __/__/____")
        .paragraph(Paragraph::of([blank("Net weight (kg)"), Inline::underlined("                    ")]))
        .heading(2, "5.1 Critical control points")
        .table(&checks)
        .heading(2, "5.2 Release")
        .text("Deviations and immediate action:")
        .text("______________________________________________________________________")
        .text("______________________________________________________________________")
        .text("______________________________________________________________________")
        .text("Released by ______________________ on ______________")
        .table(&Table::new(2).row([
            Cell::label("Retention"),
            Cell::text("Records are kept for the shelf life of the product plus twelve months."),
        ]))
        .text("______________________________\t______________________________")
        .text("Name of the shift leader\tSignature")
}
