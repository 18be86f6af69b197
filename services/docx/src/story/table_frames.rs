//! Tables as grids: columns from spans, merged cells marked as such.

use super::open::{Frame, OpenTable};
use super::walker::Walker;
use super::{Cell, CellPlace, Merge, Row, Table};
use crate::xml::Element;

/// Word allows 63 columns; a span beyond that is nonsense.
const SPAN_MAX: usize = 63;

impl Walker<'_> {
    pub(super) fn enter_table_part(&mut self, element: &Element<'_>) -> Frame {
        match element.name {
            "tbl" => self.enter_table(),
            "tr" => self.enter_row(),
            "trPr" => Frame::RowProps,
            "tcPr" => Frame::CellProps,
            _ => self.enter_cell(),
        }
    }

    fn enter_table(&mut self) -> Frame {
        self.mark_cell_busy();
        let index = self.story.tables.len();
        self.story.tables.push(Table::default());
        self.tables.push(OpenTable { index, next_column: 0, row_is_deleted: false });
        self.push_container("tbl", true);
        Frame::Table
    }

    fn enter_row(&mut self) -> Frame {
        let in_repeating_control = self.in_repeating_control();
        let Some(open) = self.tables.last_mut() else { return Frame::Plain };
        open.next_column = 0;
        open.row_is_deleted = false;
        if let Some(table) = self.story.tables.get_mut(open.index) {
            table.rows.push(Row { in_repeating_control, ..Row::default() });
        }
        self.push_container("tr", true);
        Frame::Row
    }

    fn enter_cell(&mut self) -> Frame {
        let is_control = matches!(self.structural_parent(), Some(Frame::ControlContent(_)));
        let is_busy = is_control && self.innermost_control_is_cell();
        let Some(open) = self.tables.last() else { return Frame::Plain };
        if open.row_is_deleted {
            return Frame::Ignored;
        }
        let (table, column) = (open.index, open.next_column);
        let Some(rows) = self.story.tables.get_mut(table).map(|table| &mut table.rows) else {
            return Frame::Plain;
        };
        let Some(row) = rows.len().checked_sub(1) else { return Frame::Plain };
        let Some(cells) = rows.get_mut(row).map(|row| &mut row.cells) else { return Frame::Plain };
        self.cells.push(Some(CellPlace { table, row, cell: cells.len() }));
        cells.push(Cell { column, span: 1, is_busy, ..Cell::default() });
        self.push_container("tc", true);
        Frame::Cell
    }

    pub(super) fn leave_table_part(&mut self, frame: Frame) {
        self.containers.pop();
        if frame == Frame::Table {
            self.tables.pop();
        }
        if frame == Frame::Cell {
            let span =
                self.cells.pop().flatten().and_then(|place| self.cell_mut(place)).map_or(1, |cell| cell.span);
            if let Some(open) = self.tables.last_mut() {
                open.next_column += span;
            }
        }
    }

    pub(super) fn table_property(&mut self, parent: Frame, element: &Element<'_>) -> Frame {
        if parent == Frame::RowProps {
            self.row_property(element);
        } else if let Some(cell) = self.cells.last().copied().flatten().and_then(|place| self.cell_mut(place))
        {
            cell_property(cell, element);
        }
        Frame::Ignored
    }

    fn row_property(&mut self, element: &Element<'_>) {
        let Some(open) = self.tables.last_mut() else { return };
        let row = self.story.tables.get_mut(open.index).and_then(|table| table.rows.last_mut());
        match element.name {
            "tblHeader" => {
                if let Some(row) = row {
                    row.is_header = element.is_on();
                }
            }
            "gridBefore" => open.next_column += number(element).min(SPAN_MAX),
            "del" => open.row_is_deleted = true,
            _ => {}
        }
    }

    pub(super) fn cell_mut(&mut self, place: CellPlace) -> Option<&mut Cell> {
        self.story.tables.get_mut(place.table)?.rows.get_mut(place.row)?.cells.get_mut(place.cell)
    }

    pub(super) fn mark_cell_busy(&mut self) {
        if let Some(cell) = self.cells.last().copied().flatten().and_then(|place| self.cell_mut(place)) {
            cell.is_busy = true;
        }
    }
}

fn cell_property(cell: &mut Cell, element: &Element<'_>) {
    match element.name {
        "gridSpan" => cell.span = number(element).clamp(1, SPAN_MAX),
        "vMerge" | "hMerge" => {
            let starts = element.attribute("val").as_deref() == Some("restart");
            cell.merge = if starts { Merge::Start } else { Merge::Continued };
        }
        "shd" => {
            let fill = element.attribute("fill").unwrap_or_default();
            let is_themed = element.attribute("themeFill").is_some();
            let is_plain = matches!(fill.to_ascii_lowercase().as_str(), "" | "auto" | "ffffff");
            cell.is_shaded = is_themed || !is_plain;
        }
        "tcW" if element.attribute("type").as_deref() == Some("dxa") => {
            cell.width_twips = element.attribute("w").and_then(|width| width.parse().ok());
        }
        _ => {}
    }
}

fn number(element: &Element<'_>) -> usize {
    element.attribute("val").and_then(|value| value.parse().ok()).unwrap_or(0)
}
