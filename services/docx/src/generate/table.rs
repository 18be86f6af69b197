//! Table: bordered, with shaded labels and headers, merged cells where asked for.

use super::{Control, Paragraph};

/// The width of the text on A4 with margins of 2 cm.
const TEXT_WIDTH_TWIPS: usize = 9_638;

#[derive(Clone, Debug)]
pub struct Cell {
    content: String,
    span: usize,
    merge: &'static str,
    fill: Option<&'static str>,
}

impl Cell {
    pub fn of(paragraph: &Paragraph) -> Self {
        Self { content: paragraph.xml(), span: 1, merge: "", fill: None }
    }

    pub fn text(text: &str) -> Self {
        Self::of(&Paragraph::text(text).style("TableText"))
    }

    pub fn empty() -> Self {
        Self::of(&Paragraph::empty())
    }

    /// Bold on a tint: names the cell beside it.
    pub fn label(text: &str) -> Self {
        let mut cell = Self::of(&Paragraph::text(text).style("TableLabel"));
        cell.fill = Some("E8EEF4");
        cell
    }

    /// Bold on a darker tint: names the column.
    pub fn header(text: &str) -> Self {
        let mut cell = Self::of(&Paragraph::text(text).style("TableLabel"));
        cell.fill = Some("C9D8E6");
        cell
    }

    pub fn span(mut self, columns: usize) -> Self {
        self.span = columns.max(1);
        self
    }

    /// Begins a cell that goes on in the next row.
    pub fn merge_down(mut self) -> Self {
        self.merge = r#"<w:vMerge w:val="restart"/>"#;
        self
    }

    /// Goes on with the cell above.
    pub fn merged() -> Self {
        let mut cell = Self::empty();
        cell.merge = "<w:vMerge/>";
        cell
    }

    fn xml(&self, column_twips: usize) -> String {
        let span =
            if self.span > 1 { format!(r#"<w:gridSpan w:val="{}"/>"#, self.span) } else { String::new() };
        let fill = self.fill.map(|fill| format!(r#"<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>"#));
        format!(
            r#"<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>{span}{}{}</w:tcPr>{}</w:tc>"#,
            column_twips * self.span,
            self.merge,
            fill.unwrap_or_default(),
            self.content
        )
    }
}

#[derive(Clone, Debug)]
pub struct Table {
    n_columns: usize,
    rows: String,
}

impl Table {
    pub fn new(n_columns: usize) -> Self {
        Self { n_columns: n_columns.max(1), rows: String::new() }
    }

    pub fn row(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        let row = self.row_xml("", cells);
        self.rows.push_str(&row);
        self
    }

    pub fn header_row(mut self, titles: &[&str]) -> Self {
        let row =
            self.row_xml("<w:trPr><w:tblHeader/></w:trPr>", titles.iter().map(|title| Cell::header(title)));
        self.rows.push_str(&row);
        self
    }

    pub fn empty_rows(mut self, count: usize) -> Self {
        for _ in 0..count {
            let n_columns = self.n_columns;
            self = self.row((0..n_columns).map(|_| Cell::empty()));
        }
        self
    }

    /// A row within a content control.
    pub fn controlled_row(mut self, control: &Control, cells: impl IntoIterator<Item = Cell>) -> Self {
        let row = self.row_xml("", cells);
        self.rows.push_str(&control.around(&row));
        self
    }

    /// A row whose last cell is a content control itself.
    pub fn row_with_cell_control(mut self, label: &Cell, control: &Control, cell: &Cell) -> Self {
        let controlled = control.around(&cell.xml(self.column_twips()));
        let label = label.xml(self.column_twips());
        self.rows.push_str(&format!("<w:tr>{label}{controlled}</w:tr>"));
        self
    }

    fn column_twips(&self) -> usize {
        TEXT_WIDTH_TWIPS / self.n_columns
    }

    fn row_xml(&self, properties: &str, cells: impl IntoIterator<Item = Cell>) -> String {
        let cells: String = cells.into_iter().map(|cell| cell.xml(self.column_twips())).collect();
        format!("<w:tr>{properties}{cells}</w:tr>")
    }

    pub(super) fn xml(&self) -> String {
        let column = format!(r#"<w:gridCol w:w="{}"/>"#, self.column_twips());
        format!(
            concat!(
                r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{}" w:type="dxa"/>"#,
                r#"<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{}</w:tblGrid>{}</w:tbl>"#
            ),
            self.column_twips() * self.n_columns,
            column.repeat(self.n_columns),
            self.rows
        )
    }
}
