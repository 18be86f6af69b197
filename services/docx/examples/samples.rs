//! Writes the generated samples into the directory named, to be opened in Word or LibreOffice.

fn main() -> std::io::Result<()> {
    let directory = std::env::args_os().nth(1).unwrap_or_else(|| "samples".into());
    let directory = std::path::PathBuf::from(directory);
    std::fs::create_dir_all(&directory)?;
    for sample in tracegate_docx::generate::samples() {
        std::fs::write(directory.join(sample.file_name), sample.bytes)?;
    }
    Ok(())
}
