//! ISO 14001 register of environmental aspects: record columns, repeating rows, controls around rows and cells.

use super::{Sample, once, places};
use crate::generate::{Cell, Control, Document, Inline, Paragraph, Table};
use crate::structure::{ControlKind, FieldKind};

pub(super) fn sample() -> Sample {
    let document = register(front(Document::new("Register of environmental aspects")));
    let expected_fields = [
        once(FieldKind::ContentControl(ControlKind::Text), &["Site name"]),
        once(FieldKind::ContentControl(ControlKind::Date), &["Register date"]),
        once(FieldKind::ContentControl(ControlKind::RichText), &["Boundaries of the site"]),
        once(FieldKind::ContentControl(ControlKind::Repeating), &["Objectives"]),
        once(FieldKind::ContentControl(ControlKind::Text), &["Objective", "Target value"]),
        places(FieldKind::EmptyTableCell, "Activity", 12),
        places(FieldKind::EmptyTableCell, "Aspect", 12),
        places(FieldKind::EmptyTableCell, "Impact", 12),
        places(FieldKind::EmptyTableCell, "Likelihood", 12),
        places(FieldKind::EmptyTableCell, "Severity", 12),
        once(FieldKind::EmptyTableCell, &["Waste permit number", "Annual water use (m³)"]),
        once(FieldKind::EmptyTableCell, &["Emergency contact"]),
        once(FieldKind::BracketPlaceholder, &["Environmental manager", "Next review"]),
    ]
    .concat();
    Sample {
        file_name: "iso-14001-aspects-register.docx",
        title: "ISO 14001 register of environmental aspects",
        bytes: document.build(),
        expected_fields,
    }
}

fn front(document: Document) -> Document {
    let site = Table::new(2)
        .row_with_cell_control(
            &Cell::label("Site"),
            &Control::text("Site name"),
            &placeholder_cell("Enter the site"),
        )
        .row([Cell::label("Waste permit number").merge_down(), Cell::empty()])
        .row([Cell::merged(), Cell::text("Issued by the regional authority")])
        .row([Cell::label("Annual water use (m³)"), Cell::empty()])
        .row([Cell::label("Emergency contact"), Cell::empty()]);
    document
        .header(Paragraph::text("Environmental management system: register of aspects").style("Header"))
        .footer(Paragraph::of([Inline::text("Page "), Inline::computed(" PAGE ", "1")]).style("Footer"))
        .heading(0, "Register of environmental aspects")
        .paragraph(Paragraph::of([Inline::text("Status of the register: "), Control::date("Register date").inline()]))
        .heading(1, "1 Site")
        .table(&site)
        .control(
            &Control::rich_text("Boundaries of the site"),
            &[Paragraph::of([Inline::placeholder("Describe the boundaries of the site.")])],
        )
        .text(
            "Responsible for the register: [Environmental manager]. The neighbours are represented by Mr Oluwaseun \
             Adeyemi (o.adeyemi@riverside-residents.example, +353 1 496 0123), who attends the yearly dialogue.",
        )
        .text("Next review: [dd/mm/yyyy]")
}

fn register(document: Document) -> Document {
    let aspects =
        Table::new(5).header_row(&["Activity", "Aspect", "Impact", "Likelihood", "Severity"]).empty_rows(12);
    let objective = |control: Control| Cell::of(&Paragraph::of([control.inline()]));
    let objectives = Table::new(2).header_row(&["Objective", "Target"]).controlled_row(
        &Control::repeating("Objectives"),
        [objective(Control::text("Objective")), objective(Control::text("Target value"))],
    );
    document
        .heading(1, "2 Aspects and impacts")
        .text(
            "Likelihood and severity are rated from 1 to 5; the product of both decides: from 15 on the aspect is \
             significant and needs an objective or an operational control. Normal operation, start-up, shut-down and \
             foreseeable emergencies are looked at separately (clause 6.1.2).",
        )
        .table(&aspects)
        .heading(1, "3 Objectives")
        .table(&objectives)
        .text(
            "Objectives are reviewed with the management every quarter. What was reached, what was not, and why, is \
             reported in the management review together with the energy and water figures of the year.",
        )
}

fn placeholder_cell(text: &str) -> Cell {
    Cell::of(&Paragraph::of([Inline::placeholder(text)]))
}
