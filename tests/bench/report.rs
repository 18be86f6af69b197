//! What was measured, as tables: each section to the terminal when it is known, all of them to the report.

use std::fmt::Write as _;
use std::path::Path;

pub(crate) struct Section {
    pub title: &'static str,
    /// What was done, and what the figures do not say.
    pub notes: String,
    pub head: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
    pub verdict: String,
}

pub(crate) struct Report {
    load_before: String,
    sections: Vec<String>,
}

impl Report {
    pub(crate) fn begin() -> Self {
        let mut load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        load.truncate(load.find(' ').unwrap_or(0));
        Self { load_before: load, sections: Vec::new() }
    }

    pub(crate) fn add(&mut self, section: Section) {
        let text = section.to_string();
        println!("\n{text}");
        self.sections.push(text);
    }

    /// To `tests/reports/`, under this name.
    pub(crate) fn write(&self, name: &str) -> anyhow::Result<()> {
        let cores = std::thread::available_parallelism()?;
        let mut text = format!(
            "# Benchmarks\n\n\
             Written by `make bench ARGS={name}`; do not edit. Clients, servers and PostgreSQL shared {cores} cores with whatever else ran \
             (load average at the start: {}), so ratios are to be believed and absolute figures are not. Servers ran as \
             processes of their own, release build; CPU is theirs alone, user and system. Each row pairs rounds that \
             alternated within one run; a figure is the median over rounds, with the least and the greatest.\n",
            self.load_before
        );
        for section in &self.sections {
            let _ = write!(text, "\n{section}");
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(format!("{name}.md")), text)?;
        Ok(())
    }
}

impl std::fmt::Display for Section {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "## {}\n\n{}\n", self.title, self.notes)?;
        writeln!(f, "| {} |", self.head.join(" | "))?;
        writeln!(f, "|{}", " --- |".repeat(self.head.len()))?;
        for row in &self.rows {
            writeln!(f, "| {} |", row.join(" | "))?;
        }
        writeln!(f, "\n{}", self.verdict)
    }
}
