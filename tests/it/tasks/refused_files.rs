//! Files that are no Word documents we take, by both ways in: refused with the rule they break, and nothing stays.

use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason};

use super::support::*;

struct Intake {
    t: Tracegate,
    olga: Person,
}

impl Intake {
    async fn start() -> Self {
        let t = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
        let olga = t.owner().await;
        Self { t, olga }
    }

    /// Refused by both ways in, by this rule, with these words in the detail; and nothing of it is stored.
    async fn check(&self, content: &[u8], rule: &str, detail: &str) {
        let before = stored(&self.t.database).await;
        let announced = header("form.docx", content);
        let answers = [
            upload(&self.olga, "form.docx", content).await.map(drop),
            upload_unary(&self.olga, announced, content, CHUNK_BYTES_MAX).await.map(drop),
        ];
        for answer in answers {
            let refused = answer.expect_err(rule);
            assert_eq!(reason(&refused), ErrorReason::DocumentRefused, "{rule}: {refused:?}");
            assert_eq!(refused.code(), Code::InvalidArgument);
            assert_eq!(metadata(&refused, "rule"), rule);
            assert_eq!(metadata(&refused, "detail"), refused.message());
            assert!(refused.message().contains(detail), "{rule}: {}", refused.message());
        }
        assert_eq!(stored(&self.t.database).await, before, "{rule}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_other_kinds() {
    let intake = Intake::start().await;
    intake.check(b"Dear Sir or Madam, this is a text.", "not_zip", "no zip archive").await;
    intake.check(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "not_zip", "no zip archive").await;
    intake.check(&noise(5_000), "not_zip", "no zip archive").await;
    intake
        .check(&zip(&[("readme.txt", b"a zip of something else")]), "not_office", "[Content_Types].xml")
        .await;
    let excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    let xlsx = package(&[("[Content_Types].xml", content_types(excel).as_bytes())]);
    intake.check(&xlsx, "not_word", excel).await;
    let no_main = package(&[("_rels/.rels", b"<Relationships/>")]);
    intake.check(&no_main, "not_office", "no main document part").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn zips_that_are_cut_short_or_damaged() {
    let intake = Intake::start().await;
    let whole = document("Whole", 60_000);
    for n_bytes in [2, 30, whole.len() / 2, whole.len() - 30] {
        intake.check(&whole[..n_bytes], "truncated", "ends too early").await;
    }
    let mut damaged = package(&[("word/media/image1.png", &noise(20_000))]);
    // Inside of the picture: its bytes no longer have their checksum.
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0xff;
    intake.check(&damaged, "corrupt", "word/media/image1.png").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn zip_bombs_by_each_of_the_limits() {
    let intake = Intake::start().await;
    let names: Vec<String> = (0..2_000).map(|n| format!("word/media/{n}.bin")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    intake.check(&package(&many), "too_many_entries", "2003 entries; at most 2000").await;

    let blank = vec![b' '; 2 << 20];
    let detail = "word/media/blank.bin inflates to more than 200 times";
    intake.check(&package(&[("word/media/blank.bin", &blank)]), "ratio_too_high", detail).await;

    // Within the ratio, since a part of it is noise: forty times its size.
    let thick = |mebibytes: usize| {
        let mut content = noise(mebibytes * ((1 << 20) / 40));
        content.resize(mebibytes << 20, 0);
        content
    };
    let large = thick(65);
    let detail = "word/media/large.bin inflates to more than 67108864";
    intake.check(&package(&[("word/media/large.bin", &large)]), "part_too_large", detail).await;

    let parts = [thick(60), thick(60), thick(60), thick(60), thick(60)];
    let names = ["1", "2", "3", "4", "5"].map(|n| format!("word/media/{n}.bin"));
    let entries: Vec<(&str, &[u8])> =
        names.iter().map(String::as_str).zip(parts.iter().map(Vec::as_slice)).collect();
    intake.check(&package(&entries), "inflated_too_large", "inflates to more than 268435456").await;

    // Says in its header that it is small.
    let mut lying = package(&[("word/media/bomb.bin", &blank)]);
    let (honest, small) = (u32::to_le_bytes(2 << 20), u32::to_le_bytes(100));
    for at in 0..lying.len() - 4 {
        if lying[at..].starts_with(&honest) {
            lying[at..at + 4].copy_from_slice(&small);
        }
    }
    let before = stored(&intake.t.database).await;
    let refused = upload(&intake.olga, "form.docx", &lying).await.unwrap_err();
    assert!(["ratio_too_high", "corrupt"].contains(&metadata(&refused, "rule").as_str()), "{refused:?}");
    assert_eq!(stored(&intake.t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn macros_however_they_are_hidden() {
    let intake = Intake::start().await;
    intake.check(&package(&[("word/vbaProject.bin", b"code")]), "macros", "word/vbaProject.bin").await;
    let enabled = "application/vnd.ms-word.document.macroEnabled.main+xml";
    intake
        .check(&package(&[("[Content_Types].xml", content_types(enabled).as_bytes())]), "macros", "macros")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn documents_behind_a_password() {
    let intake = Intake::start().await;
    let utf16 = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    let encrypted = [ole.clone(), vec![0; 600], utf16("EncryptedPackage"), vec![0; 600]].concat();
    intake.check(&encrypted, "encrypted", "password").await;
    let legacy = [ole, vec![0; 600], utf16("WordDocument"), vec![0; 600]].concat();
    intake.check(&legacy, "legacy_doc", "save it as .docx").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_lead_elsewhere_or_are_there_twice() {
    let intake = Intake::start().await;
    intake.check(&package(&[("../evil.xml", b"<x/>")]), "unsafe_name", "../evil.xml").await;
    intake.check(&package(&[("word/Document.xml", b"<x/>")]), "duplicate_entry", "twice").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn xml_that_is_a_trap() {
    let intake = Intake::start().await;
    let entity = br#"<!DOCTYPE x [<!ENTITY a "b">]><Relationships/>"#;
    intake.check(&package(&[("_rels/.rels", entity)]), "xml", "_rels/.rels").await;
}
