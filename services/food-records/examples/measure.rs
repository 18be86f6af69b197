//! What it costs to write shipping records as a workbook, beside the same rows as CSV.
//!
//! `cargo run --release -p tracegate-food-records --example measure xlsx|csv|csv-zip [rows] [file]`
//!
//! The peak of memory is the process's (`VmHWM`), so each format is measured in a process of its own. Without a file the bytes are counted and dropped:
//! then what is measured is the crate alone.
#![expect(clippy::print_stdout, reason = "a report is what this program is for")]

use std::error::Error;
use std::fs::File;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::Instant;

use time::macros::datetime;
use tracegate_food_records::{
    Document, FileOptions, Format, Layout, Location, Lot, LotSource, Product, Quantity, Sheet, Shipping,
    SortableOptions, SortableSpreadsheet,
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "xlsx".to_owned());
    let format = match name.as_str() {
        "xlsx" => Format::Xlsx,
        "csv" => Format::CsvSheet { sheet: Sheet::Shipping, byte_order_mark: false },
        "csv-zip" => Format::Csv { byte_order_mark: true },
        other => return Err(format!("{other} is no format").into()),
    };
    let rows: u32 = arguments.next().map_or(Ok(100_000), |rows| rows.parse())?;
    let out: Box<dyn Write> = match arguments.next() {
        Some(path) => Box::new(File::create(path)?),
        None => Box::new(io::sink()),
    };
    let options = SortableOptions {
        file: FileOptions { format, written_at: datetime!(2026-10-02 08:00 -7), glossary: Vec::new() },
        layout: Layout::InputsThenOutputs,
        ambiguity_columns: false,
    };

    let before = memory_peak_kib()?;
    let start = Instant::now();
    let places: Vec<Arc<Location>> = (0..50).map(|number| Arc::new(location(number))).collect();
    let product = Arc::new(product());
    let mut spreadsheet = SortableSpreadsheet::begin(Counted { out, bytes: 0 }, options);
    for number in 0..rows {
        let place = places.get(number as usize % places.len()).map(Arc::clone);
        spreadsheet.shipping(&shipping(number, place, &places, &product))?;
    }
    let written = spreadsheet.finish()?;
    let elapsed = start.elapsed();
    println!(
        "{name}: {rows} rows, {} gaps, {:.1} MB in {:.2} s; peak of memory {} KiB, {before} before",
        written.gaps.len(),
        written.out.bytes as f64 / 1e6,
        elapsed.as_secs_f64(),
        memory_peak_kib()?,
    );
    Ok(())
}

struct Counted {
    out: Box<dyn Write>,
    bytes: u64,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn memory_peak_kib() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn location(number: u32) -> Location {
    Location {
        name: Some(format!("Customer {number}")),
        phone: some("+1 555 0100"),
        street: Some(format!("{number} Queen Street")),
        city: some("Peachtree City"),
        region: some("GA"),
        postal_code: some("30269"),
        country: some("USA"),
        gln: Some(format!("{number:013}")),
        ..Location::default()
    }
}

fn product() -> Product {
    Product {
        list_category: some("Leafy greens"),
        gtin: some("10333830000016"),
        name: some("Iceberg Lettuce Wrapped"),
        packaging: some("24 heads, carton"),
        ..Product::default()
    }
}

fn shipping(
    number: u32,
    shipped_to: Option<Arc<Location>>,
    places: &[Arc<Location>],
    product: &Arc<Product>,
) -> Shipping {
    Shipping {
        record: format!("S-{number}"),
        lot: Lot {
            code: Some(format!("LOT-{number:08}")),
            gtin: some("10333830000016"),
            sscc: Some(format!("{number:018}")),
            date: None,
        },
        voice_code: some("7557"),
        quantity: Some(Quantity::MassMg(i64::from(number) * 1_000_003)),
        product: Some(Arc::clone(product)),
        shipped_to,
        shipped_from: places.first().map(Arc::clone),
        shipped_at: Some(datetime!(2026-10-01 12:00 -7)),
        lot_source: LotSource { location: places.first().map(Arc::clone), ..LotSource::default() },
        documents: vec![Document { kind: some("INV"), number: Some(format!("{number:06}")) }],
        ..Shipping::default()
    }
}
