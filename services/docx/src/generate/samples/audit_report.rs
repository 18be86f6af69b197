//! ISO 9001 internal audit report: brackets, a form table, an approval matrix, boxes to tick, header and footer.

use super::{Sample, once, places};
use crate::generate::{Cell, Document, Inline, Paragraph, Table};
use crate::structure::FieldKind;

pub(super) fn sample() -> Sample {
    let document = introduction(Document::new("Internal audit report"));
    let document = conclusion(findings(document));
    let expected_fields = [
        places(FieldKind::BracketPlaceholder, "Company name", 5),
        once(
            FieldKind::BracketPlaceholder,
            &["Report number", "Lead auditor", "Audit objective", "Document owner"],
        ),
        once(
            FieldKind::EmptyTableCell,
            &["Audit dates", "Department audited", "Audit team", "Auditee e-mail", "Reference documents"],
        ),
        once(
            FieldKind::EmptyTableCell,
            &["Prepared by: Name", "Prepared by: Date", "Prepared by: Signature"],
        ),
        once(
            FieldKind::EmptyTableCell,
            &["Approved by: Name", "Approved by: Date", "Approved by: Signature"],
        ),
        once(
            FieldKind::CheckboxMark,
            &["Audit type: Planned", "Audit type: Follow-up", "Audit type: Special"],
        ),
        places(FieldKind::EmptyTableCell, "Clause", 5),
        places(FieldKind::EmptyTableCell, "Finding", 5),
        places(FieldKind::EmptyTableCell, "Grade", 5),
        places(FieldKind::EmptyTableCell, "Owner", 5),
        once(FieldKind::HighlightedText, &["Summary of the audit conclusion"]),
    ]
    .concat();
    Sample {
        file_name: "iso-9001-internal-audit-report.docx",
        title: "ISO 9001 internal audit report",
        bytes: document.build(),
        expected_fields,
    }
}

fn introduction(document: Document) -> Document {
    let tab_of_contents = |title: &str, page: &str| {
        Paragraph::of([Inline::text(title), Inline::tab(), Inline::text(page)]).style("TOC1")
    };
    document
        .header(Paragraph::of([Inline::bold("[Company name]"), Inline::tab(), Inline::text("Report no. [Report number]")])
            .style("Header"))
        .footer(
            Paragraph::of([
                Inline::text("Internal use only. Page "),
                Inline::computed(" PAGE ", "1"),
                Inline::text(" of "),
                Inline::computed(" NUMPAGES ", "4"),
                Inline::tab(),
                Inline::text("Owner: [Document owner]"),
            ])
            .style("Footer"),
        )
        .heading(0, "Internal audit report")
        .paragraph(tab_of_contents("1 Purpose and scope", "1"))
        .paragraph(tab_of_contents("2 Audit data", "1"))
        .paragraph(tab_of_contents("3 Findings", "2"))
        .paragraph(tab_of_contents("4 Conclusion and approval", "3"))
        .heading(1, "1 Purpose and scope")
        .paragraph(Paragraph::of([
            Inline::text("This report records the internal audit of the quality management system of "),
            Inline::split(&["[Comp", "any ", "name]"]),
            Inline::text(
                " against ISO 9001:2015. The audit was carried out according to clause 9.2 of the standard and to \
                 the procedure QP-09 [1]; the criteria were the documented information of the processes, the legal \
                 requirements that apply, and the contracts with customers.",
            ),
        ]))
        .paragraph(Paragraph::of([
            Inline::text("The lead auditor was "),
            Inline::bold("[Lead auditor]"),
            Inline::text(". The objective agreed with the management was: [Audit objective]. "),
            Inline::text("The management of [Company name] confirmed the plan two weeks ahead."),
        ]))
        .text(
            "During the opening meeting Marta Kowalczyk, head of quality (marta.kowalczyk@brightfield-foods.example, \
             +44 20 7946 0958), described the changes since the last audit: the second packing line, the new \
             laboratory system, and the move of incoming inspection to building C. The record of the meeting notes \
             that the \"prefered\" [sic] supplier list was out of date.",
        )
}

fn findings(document: Document) -> Document {
    let form = Table::new(4)
        .row([Cell::label("Audit dates"), Cell::empty(), Cell::label("Department audited"), Cell::empty()])
        .row([Cell::label("Audit team"), Cell::empty(), Cell::label("Auditee e-mail"), Cell::empty()])
        .row([Cell::label("Reference documents"), Cell::empty().span(3)]);
    let findings = Table::new(4).header_row(&["Clause", "Finding", "Grade", "Owner"]).empty_rows(5);
    document
        .heading(1, "2 Audit data")
        .table(&form)
        .paragraph(Paragraph::text("Audit type:  ☐ Planned   ☐ Follow-up   ☐ Special"))
        .heading(1, "3 Findings")
        .text(
            "Grades: a major nonconformity is the absence or breakdown of a required process; a minor one is a single \
             lapse; an observation may become a nonconformity if nothing is done. Samples were drawn at random from \
             the records of the last six months, with at least five records per process.",
        )
        .text(
            "At the packing line the auditors found that the calibration label of scale W-17 had expired. The \
             operator, Daniel Osei, reported it by phone (+44 7700 900461) to maintenance in August; no work order \
             was found. In purchasing, two of twelve orders had been released without the second signature.",
        )
        .table(&findings)
}

fn conclusion(document: Document) -> Document {
    let approval = Table::new(4)
        .header_row(&["Role", "Name", "Date", "Signature"])
        .row([Cell::text("Prepared by"), Cell::empty(), Cell::empty(), Cell::empty()])
        .row([Cell::text("Approved by"), Cell::empty(), Cell::empty(), Cell::empty()]);
    document
        .heading(1, "4 Conclusion and approval")
        .paragraph(Paragraph::of([Inline::highlighted("Summary of the audit conclusion")]))
        .text(
            "The auditors thank the staff of [Company name] for their openness. Corrections are due within thirty \
             days, corrective actions within ninety; effectiveness is verified at the next surveillance audit. This \
             report is confidential between the audit team and [Company name].",
        )
        .table(&approval)
}
