//! ISO 27001 access control policy: merge fields, angles, notes, and much that only looks like a placeholder.

use super::{Sample, once, places};
use crate::generate::{Cell, Document, Inline, Paragraph, Table};
use crate::structure::FieldKind;

pub(super) fn sample() -> Sample {
    let document = rules(front(Document::new("Access control policy")));
    let expected_fields = [
        places(FieldKind::MergeField, "Organization", 3),
        once(FieldKind::MergeField, &["Policy Owner", "Approval Date"]),
        once(
            FieldKind::AnglePlaceholder,
            &["Information security officer", "Help desk phone", "Review cycle"],
        ),
        once(FieldKind::AnglePlaceholder, &["Ticket system", "Document Number"]),
        once(
            FieldKind::BracketPlaceholder,
            &["Names of systems in scope", "Retention period of access logs"],
        ),
        once(FieldKind::BracketPlaceholder, &["Legal basis", "Name of the identity provider"]),
        once(FieldKind::MustachePlaceholder, &["Password length min"]),
        once(FieldKind::EmptyTableCell, &["Version", "Date", "Author", "Change"]),
    ]
    .concat();
    Sample {
        file_name: "iso-27001-access-control-policy.docx",
        title: "ISO 27001 access control policy",
        bytes: document.build(),
        expected_fields,
    }
}

fn front(document: Document) -> Document {
    let history = Table::new(4).header_row(&["Version", "Date", "Author", "Change"]).empty_rows(1);
    document
        .header(
            Paragraph::of([
                Inline::simple_merge_field("Organization"),
                Inline::tab(),
                Inline::text("Document «DocumentNumber»"),
            ])
            .style("Header"),
        )
        .footer(
            Paragraph::of([
                Inline::text("Confidential"),
                Inline::tab(),
                Inline::computed(" PAGE ", "1"),
                Inline::text(" / "),
                Inline::computed(" NUMPAGES ", "6"),
            ])
            .style("Footer"),
        )
        .heading(0, "Access control policy")
        .table(&history)
        .heading(1, "1 Purpose")
        .paragraph(Paragraph::of([
            Inline::text("This policy sets out how "),
            Inline::merge_field("Organization"),
            Inline::text(
                " grants, reviews and withdraws access to information and to the systems that process it. It \
                 implements controls 5.15 to 5.18 and 8.2 to 8.5 of annex A of [ISO/IEC 27001:2022] and follows the \
                 guidance in [2] and [3, 4]. The policy is owned by ",
            ),
            Inline::merge_field("Policy_Owner"),
            Inline::text(" and was approved on "),
            Inline::field(" MERGEFIELD Approval_Date \\@ \"d MMMM yyyy\" ", "", "«Approval_Date»"),
            Inline::text("."),
        ]))
        .text("Systems in scope: [Names of systems in scope].")
}

fn rules(document: Document) -> Document {
    let roles = Table::new(3)
        .header_row(&["Role", "May grant", "Reviewed"])
        .row([Cell::text("System owner"), Cell::text("Access to the own system"), Cell::text("Quarterly")])
        .row([Cell::text("Line manager"), Cell::text("Standard profile"), Cell::text("Half-yearly")]);
    document
        .heading(1, "2 Rules")
        .paragraph(
            Paragraph::of([
                Inline::raw(r#"<w:bookmarkStart w:id="100" w:name="_Ref100"/>"#),
                Inline::text("2.1"),
                Inline::raw(r#"<w:bookmarkEnd w:id="100"/>"#),
                Inline::text(" Accounts"),
            ])
            .style("Heading2"),
        )
        .text(
            "Accounts are personal. Requests go through <Ticket system> and are decided by the system owner within \
             two working days; <Information security officer> is informed of every privileged account. Questions are \
             answered by the help desk (<Help desk phone>).",
        )
        .footnoted(
            "Sign-in happens through the central identity provider only.",
            Paragraph::text("At the time of approval: [Name of the identity provider]."),
        )
        .text("Passwords have at least {{password_length_min}} characters; there is no forced change without cause.")
        .heading(2, "2.2 Examples")
        .text(
            "In configuration files the role is given as <role>auditor</role>; an entry such as groups[0] or \
             List<String> is code and stays as it is. A session ends if idle time > 15 minutes or risk score < 20. \
             Mail goes to Priya Raman <priya.raman@helio-systems.example>.",
        )
        .text(
            "Priya Raman reported in the last review that three accounts of leavers were still open: those of T. \
             Lindqvist, born 14 February 1987, of J. Moreau, and of a contractor whose file held the social security \
             number 536-90-4399. The accounts were closed the same day and the file was removed.",
        )
        .heading(2, "2.3 Roles")
        .table(&roles)
        .heading(1, "3 Records and review")
        .endnoted(
            "Access logs are kept for [Retention period of access logs] and then deleted.",
            Paragraph::text("Legal basis of the retention: [Legal basis]."),
        )
        .paragraph(Paragraph::of([
            Inline::merge_field("Organization"),
            Inline::text(" reviews this policy every <Review cycle>. See also section "),
            Inline::computed(" REF _Ref100 \\h ", "2.1"),
            Inline::text(" [emphasis added] and figure 3 ... as well as [Smith 2019]."),
        ]))
}
