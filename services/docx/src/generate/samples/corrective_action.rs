//! Corrective action request: a designed form with merged cells, boxes under titles, boxes to tick in cells.

use super::{Sample, once, places};
use crate::generate::{Cell, Document, Inline, Paragraph, Table};
use crate::structure::FieldKind;

pub(super) fn sample() -> Sample {
    let document = follow_up(request(Document::new("Corrective action request")));
    let expected_fields = [
        once(FieldKind::EmptyTableCell, &["CAR no.", "Date raised", "Raised by", "Process"]),
        once(FieldKind::EmptyTableCell, &["Description of the nonconformity", "Objective evidence"]),
        places(FieldKind::EmptyTableCell, "Immediate correction", 2),
        once(
            FieldKind::CheckboxMark,
            &["Source: Internal audit", "Source: Customer complaint", "Source: Supplier"],
        ),
        once(FieldKind::CheckboxMark, &["Yes", "No"]),
        places(FieldKind::EmptyTableCell, "Action", 4),
        places(FieldKind::EmptyTableCell, "Responsible", 4),
        places(FieldKind::EmptyTableCell, "Due date", 4),
        places(FieldKind::EmptyTableCell, "Done", 4),
        once(FieldKind::BracketPlaceholder, &["Root cause", "Process owner"]),
        once(FieldKind::MustachePlaceholder, &["Verified by", "Closing date"]),
        once(FieldKind::BlankLine, &["Signature of the quality manager"]),
        places(FieldKind::BracketPlaceholder, "Site", 2),
    ]
    .concat();
    Sample {
        file_name: "corrective-action-request.docx",
        title: "Corrective action request",
        bytes: document.build(),
        expected_fields,
    }
}

fn request(document: Document) -> Document {
    let head = Table::new(4)
        .row([Cell::header("Corrective action request").span(4)])
        .row([Cell::label("CAR no."), Cell::empty(), Cell::label("Date raised"), Cell::empty()])
        .row([Cell::label("Raised by"), Cell::empty(), Cell::label("Process"), Cell::empty()])
        .row([
            Cell::label("Source"),
            Cell::text("Source: ☐ Internal audit  ☐ Customer complaint  ☐ Supplier").span(3),
        ])
        .row([Cell::header("Description of the nonconformity").span(4)])
        .row([Cell::empty().span(4)])
        .row([Cell::header("Objective evidence").span(4)])
        .row([Cell::empty().span(4)])
        .row([Cell::label("Immediate correction").merge_down(), Cell::empty().span(3)])
        .row([Cell::merged(), Cell::empty().span(3)])
        .row([Cell::label("Repeated nonconformity"), Cell::text("[ ] Yes   [ ] No").span(3)]);
    document
        .header_table(&Table::new(2).row([Cell::text("Site: [Site]"), Cell::text("QM-F-10, edition 7")]))
        .footer(Paragraph::of([Inline::text("Page "), Inline::computed(" PAGE ", "1")]).style("Footer"))
        .heading(0, "Corrective action request")
        .table(&head)
        .heading(1, "Analysis")
        .text(
            "Use the five whys or a cause-and-effect diagram and attach it. The cause is found when removing it would \
             have prevented the nonconformity, here and at similar places of [Site].",
        )
        .paragraph(Paragraph::of([Inline::text("Root cause: "), Inline::split(&["[Insert", " the root", " cause]"])]))
        .text("The analysis was led by [Process owner].")
}

fn follow_up(document: Document) -> Document {
    let actions = Table::new(4).header_row(&["Action", "Responsible", "Due date", "Done"]).empty_rows(4);
    document
        .heading(1, "Actions")
        .table(&actions)
        .heading(1, "Verification")
        .text(
            "Effectiveness was verified by {{verified_by}} on {{closing_date}}. Last year's request 2025-031 had to be \
             opened again: the complainant, Ms Nadia Rahman (nadia.rahman@lakeside-clinic.example, +61 2 5550 4471, \
             date of birth 12 May 1990), received a second faulty batch although the action was closed.",
        )
        .text("_______________________________________")
        .text("Signature of the quality manager")
}
