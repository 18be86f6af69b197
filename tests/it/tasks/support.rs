//! Documents, uploads and watches as these tests use them, and what PostgreSQL says is stored.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::stream;
use sqlx::PgConnection;
use tonic::Status;
use tracegate_docx::FieldKind;
use tracegate_docx::generate::{Document, ExpectedField};
use tracegate_platform::keys;
use tracegate_proto::governance::v1::{Decision, Direction, ListDecisionsRequest};
use tracegate_proto::tasks::v1::field::Kind;
use tracegate_proto::tasks::v1::task_event::Kind as EventKind;
use tracegate_proto::tasks::v1::upload_template_request::Part;
use tracegate_proto::tasks::v1::watch_task_response::Update;
use tracegate_proto::tasks::v1::*;
use tracegate_tests::database::Database;
use tracegate_tests::{Person, request_id};
use zip::write::{SimpleFileOptions, ZipWriter};

/// What the contract calls the largest chunk.
pub(crate) const CHUNK_BYTES_MAX: usize = 1 << 20;
/// What the contract calls the largest file.
pub(crate) const FILE_BYTES_MAX: i64 = 25 << 20;
/// No wait below takes this long on a machine that works at all.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) fn header(file_name: &str, content: &[u8]) -> UploadHeader {
    UploadHeader {
        file_name: file_name.to_owned(),
        title: String::new(),
        size_bytes: i64::try_from(content.len()).unwrap(),
        sha256: keys::hex(&keys::sha256(content)),
        request_id: request_id(),
    }
}

/// A header and its file in chunks.
pub(crate) fn parts(header: UploadHeader, content: &[u8], chunk_bytes: usize) -> Vec<Part> {
    let chunks = content.chunks(chunk_bytes).map(|chunk| Part::Chunk(Bytes::copy_from_slice(chunk)));
    std::iter::once(Part::Header(header)).chain(chunks).collect()
}

pub(crate) async fn stream_parts(
    person: &Person,
    parts: impl IntoIterator<Item = Part, IntoIter: Send + 'static>,
) -> Result<UploadTemplateResponse, Status> {
    let messages = parts.into_iter().map(|part| UploadTemplateRequest { part: Some(part) });
    Ok(person.templates().upload_template(stream::iter(messages)).await?.into_inner())
}

/// One whole file in one stream.
pub(crate) async fn upload(
    person: &Person,
    file_name: &str,
    content: &[u8],
) -> Result<UploadTemplateResponse, Status> {
    stream_parts(person, parts(header(file_name, content), content, 256 << 10)).await
}

/// A file that is taken, and the task that parses it.
pub(crate) async fn submit(person: &Person, content: &[u8]) -> Task {
    upload(person, "form.docx", content).await.unwrap().task.unwrap()
}

pub(crate) async fn start(person: &Person, header: UploadHeader) -> Result<StartUploadResponse, Status> {
    Ok(person.templates().start_upload(StartUploadRequest { header: Some(header) }).await?.into_inner())
}

/// Answers how many bytes have arrived.
pub(crate) async fn chunk(
    person: &Person,
    upload_id: &str,
    offset: usize,
    content: &[u8],
) -> Result<i64, Status> {
    let request = UploadChunkRequest {
        upload_id: upload_id.to_owned(),
        offset: i64::try_from(offset).unwrap(),
        chunk: Bytes::copy_from_slice(content),
    };
    Ok(person.templates().upload_chunk(request).await?.into_inner().received_bytes)
}

pub(crate) async fn finish(person: &Person, upload_id: &str) -> Result<FinishUploadResponse, Status> {
    let request = FinishUploadRequest { upload_id: upload_id.to_owned() };
    Ok(person.templates().finish_upload(request).await?.into_inner())
}

/// One whole file in unary steps.
pub(crate) async fn upload_unary(
    person: &Person,
    header: UploadHeader,
    content: &[u8],
    chunk_bytes: usize,
) -> Result<FinishUploadResponse, Status> {
    let started = start(person, header).await?;
    for (n, bytes) in content.chunks(chunk_bytes).enumerate() {
        chunk(person, &started.upload_id, n * chunk_bytes, bytes).await?;
    }
    finish(person, &started.upload_id).await
}

pub(crate) async fn task(person: &Person, task_id: &str) -> Task {
    let request = GetTaskRequest { task_id: task_id.to_owned() };
    person.tasks().get_task(request).await.unwrap().into_inner().task.unwrap()
}

pub(crate) async fn template(person: &Person, template_id: &str) -> GetTemplateResponse {
    let request = GetTemplateRequest { template_id: template_id.to_owned() };
    person.templates().get_template(request).await.unwrap().into_inner()
}

pub(crate) async fn watch_stream(
    person: &Person,
    task_id: &str,
    after: i64,
) -> Result<tonic::Streaming<WatchTaskResponse>, Status> {
    let request = WatchTaskRequest { task_id: task_id.to_owned(), after_sequence: after };
    Ok(person.tasks().watch_task(request).await?.into_inner())
}

/// Everything a watch tells until it ends well.
pub(crate) async fn watch(person: &Person, task_id: &str, after: i64) -> Vec<WatchTaskResponse> {
    let told = async {
        let mut updates = watch_stream(person, task_id, after).await.unwrap();
        let mut told = Vec::new();
        while let Some(update) = updates.message().await.unwrap() {
            told.push(update);
        }
        told
    };
    tokio::time::timeout(PATIENCE, told).await.expect("the watch ends")
}

/// The events of a task, to its end.
pub(crate) async fn events(person: &Person, task_id: &str) -> Vec<TaskEvent> {
    events_of(watch(person, task_id, 0).await)
}

pub(crate) fn events_of(told: Vec<WatchTaskResponse>) -> Vec<TaskEvent> {
    let event = |update: WatchTaskResponse| match update.update {
        Some(Update::Event(event)) => Some(event),
        _ => None,
    };
    told.into_iter().filter_map(event).collect()
}

/// Waits for an event of which `is_it` is true; answers all up to it.
pub(crate) async fn until(
    person: &Person,
    task_id: &str,
    is_it: impl Fn(&TaskEvent) -> bool,
) -> Vec<TaskEvent> {
    let told = async {
        let mut updates = watch_stream(person, task_id, 0).await.unwrap();
        let mut told = Vec::new();
        while let Some(update) = updates.message().await.unwrap() {
            if let Some(Update::Event(event)) = update.update {
                told.push(event);
                if is_it(told.last().unwrap()) {
                    return told;
                }
            }
        }
        panic!("the task has ended before: {told:#?}");
    };
    tokio::time::timeout(PATIENCE, told).await.expect("the event comes")
}

pub(crate) fn is_ending(event: &TaskEvent) -> bool {
    matches!(
        event.kind(),
        EventKind::Completed | EventKind::Failed | EventKind::Cancelled | EventKind::DeadLettered
    )
}

/// What holds for every log of a task that nobody has tried again: numbered without gaps, never back, ended once and last.
#[track_caller]
pub(crate) fn check_log(events: &[TaskEvent], ending: EventKind) {
    check_order(events);
    let endings: Vec<_> = events.iter().filter(|event| is_ending(event)).map(TaskEvent::kind).collect();
    assert_eq!(endings, [ending], "{events:#?}");
    assert!(is_ending(events.last().unwrap()), "{events:#?}");
}

/// What holds for every log: numbered without gaps, never back, each step finished once, queued first.
#[track_caller]
pub(crate) fn check_order(events: &[TaskEvent]) {
    let sequences: Vec<i64> = events.iter().map(|event| event.sequence).collect();
    assert_eq!(sequences, (1..=i64::try_from(events.len()).unwrap()).collect::<Vec<_>>());
    assert_eq!(events[0].kind(), EventKind::Queued);
    for pair in events.windows(2) {
        assert!(pair[0].progress_percent <= pair[1].progress_percent, "progress goes back: {pair:#?}");
        assert!(pair[1].eta_ms >= 0);
    }
    let mut finished: Vec<_> = events
        .iter()
        .filter(|event| event.kind() == EventKind::Step)
        .map(|event| event.step.clone())
        .collect();
    let n_finished = finished.len();
    finished.sort();
    finished.dedup();
    assert_eq!(finished.len(), n_finished, "a step is finished twice: {events:#?}");
}

/// The gate's decisions about a task, in the order they were made.
pub(crate) async fn decisions(person: &Person, task_id: &str) -> Vec<Decision> {
    let mut found = Vec::new();
    let mut request = ListDecisionsRequest {
        page_size: 200,
        correlation_id: task_id.to_owned(),
        ..ListDecisionsRequest::default()
    };
    loop {
        let page = person.decisions().list_decisions(request.clone()).await.unwrap().into_inner();
        found.extend(page.decisions);
        if page.next_page_token.is_empty() {
            found.reverse();
            return found;
        }
        request.page_token = page.next_page_token;
    }
}

pub(crate) fn of_direction(decisions: &[Decision], direction: Direction) -> Vec<String> {
    decisions.iter().filter(|made| made.direction() == direction).map(|made| made.id.clone()).collect()
}

/// Labels, kinds and places, counted.
pub(crate) type Places = BTreeMap<(String, Kind, usize), usize>;

pub(crate) fn expected_places(fields: &[ExpectedField]) -> Places {
    let mut places = Places::new();
    for field in fields {
        *places.entry((field.label.to_owned(), kind(field.kind), field.n_places)).or_default() += 1;
    }
    places
}

pub(crate) fn found_places(fields: &[Field]) -> Places {
    let mut places = Places::new();
    for field in fields {
        *places.entry((field.label.clone(), field.kind(), field.anchors.len())).or_default() += 1;
    }
    places
}

fn kind(kind: FieldKind) -> Kind {
    match kind {
        FieldKind::ContentControl(_) => Kind::ContentControl,
        FieldKind::MustachePlaceholder => Kind::Mustache,
        FieldKind::BracketPlaceholder => Kind::Bracket,
        FieldKind::AnglePlaceholder => Kind::Angle,
        FieldKind::BlankLine => Kind::BlankLine,
        FieldKind::DottedLeader => Kind::DottedLeader,
        FieldKind::HighlightedText => Kind::Highlighted,
        FieldKind::EmptyTableCell => Kind::EmptyCell,
        FieldKind::LegacyFormField(_) => Kind::LegacyForm,
        FieldKind::MergeField => Kind::MergeField,
        FieldKind::CheckboxMark => Kind::CheckboxMark,
    }
}

/// A document of about this much text, with personal data and a field on every page.
pub(crate) fn document(title: &str, text_bytes: usize) -> Vec<u8> {
    let mut document = Document::new(title).heading(1, title);
    let (mut n_bytes, mut n) = (0, 0);
    while n_bytes < text_bytes {
        n += 1;
        let text = match n % 20 {
            1 => format!(
                "The record of lot {n} is kept by {{{{keeper_{n}}}}}; questions go to keeper.{n}@plant.example."
            ),
            _ => format!(
                "{n}. {}",
                "Every delivery is weighed, sampled and released before it is used in production. ".repeat(6)
            ),
        };
        n_bytes += text.len() + 1;
        document = document.text(&text);
    }
    document.build()
}

pub(crate) fn small_document() -> Vec<u8> {
    Document::new("Form").heading(1, "Contact").text("Dear {{customer_name}}, see [Company name].").build()
}

const DOCUMENT_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/// A package of these entries, beside content types, relationships and a main part, which they may replace.
pub(crate) fn package(changes: &[(&str, &[u8])]) -> Vec<u8> {
    let types = content_types(DOCUMENT_TYPE);
    let relationships = concat!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" "#,
        r#"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" "#,
        r#"Target="word/document.xml"/></Relationships>"#
    );
    let main = body("<w:p><w:r><w:t>Hello {{name}}</w:t></w:r></w:p>");
    let mut entries: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", relationships.as_bytes()),
        ("word/document.xml", main.as_bytes()),
    ];
    for (name, content) in changes {
        match entries.iter_mut().find(|(known, _)| known == name) {
            Some(entry) => entry.1 = content,
            None => entries.push((name, content)),
        }
    }
    zip(&entries)
}

pub(crate) fn body(content: &str) -> String {
    format!(
        r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{content}</w:body></w:document>"#
    )
}

pub(crate) fn content_types(main_type: &str) -> String {
    format!(
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main_type}"/></Types>"#
    )
}

pub(crate) fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Bytes that no compression makes smaller, the same in every run.
pub(crate) fn noise(n_bytes: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    std::iter::repeat_with(next).take(n_bytes).collect()
}

/// Rows of everything that an upload may leave behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) files: i64,
    pub(crate) templates: i64,
    pub(crate) tasks: i64,
    pub(crate) uploads: i64,
    pub(crate) upload_chunks: i64,
    pub(crate) messages: i64,
    /// In the outbox or, once a relay has moved them, in a feed.
    pub(crate) events: i64,
    pub(crate) answers_kept: i64,
}

/// As a superuser, over all organizations.
pub(crate) async fn stored(database: &Database) -> Stored {
    let mut admin = database.admin().await;
    // One snapshot: the relay moves events from one table to the other.
    sqlx::raw_sql("BEGIN ISOLATION LEVEL REPEATABLE READ").execute(&mut admin).await.unwrap();
    Stored {
        files: count(&mut admin, "SELECT count(*) FROM tasks.files").await,
        templates: count(&mut admin, "SELECT count(*) FROM tasks.templates").await,
        tasks: count(&mut admin, "SELECT count(*) FROM tasks.tasks").await,
        uploads: count(&mut admin, "SELECT count(*) FROM tasks.uploads").await,
        upload_chunks: count(&mut admin, "SELECT count(*) FROM tasks.upload_chunks").await,
        messages: count(&mut admin, "SELECT count(*) FROM platform.queue_messages").await,
        events: count(
            &mut admin,
            "SELECT (SELECT count(*) FROM platform.outbox) + (SELECT count(*) FROM platform.feed_events)",
        )
        .await,
        answers_kept: count(&mut admin, "SELECT count(*) FROM platform.request_ledger").await,
    }
}

pub(crate) async fn count(admin: &mut PgConnection, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(admin).await.unwrap()
}

/// Stops every parse at a place of the test's choice: in front of a decision, inside the database.
pub(crate) struct Barrier {
    holder: PgConnection,
}

/// Any number that nobody else locks.
const BARRIER: i64 = 7_204_551;

impl Barrier {
    /// Lets each task have `n_decisions` decisions and no more, until `lift`.
    pub(crate) async fn after(database: &Database, n_decisions: i64) -> Self {
        let mut holder = database.admin().await;
        sqlx::query("SELECT pg_advisory_lock($1)").bind(BARRIER).execute(&mut holder).await.unwrap();
        let sql = format!(
            "CREATE OR REPLACE FUNCTION governance.test_barrier() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN
               IF (SELECT count(*) FROM governance.decisions WHERE correlation_id = NEW.correlation_id) >= {n_decisions} THEN
                 PERFORM pg_advisory_lock_shared({BARRIER});
                 PERFORM pg_advisory_unlock_shared({BARRIER});
               END IF;
               RETURN NEW;
             END $$;
             CREATE OR REPLACE TRIGGER test_barrier BEFORE INSERT ON governance.decisions
             FOR EACH ROW WHEN (NEW.correlation_id <> '') EXECUTE FUNCTION governance.test_barrier();"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut holder).await.unwrap();
        Self { holder }
    }

    /// Waits until somebody stands in front of it; answers how many.
    pub(crate) async fn reached(&mut self, n_waiting: i64) {
        let give_up_at = Instant::now() + PATIENCE;
        let waiting = "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
             WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted";
        while count(&mut self.holder, waiting).await < n_waiting {
            assert!(Instant::now() < give_up_at, "nobody comes to the barrier");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Cuts the connections of all that stand in front of it.
    pub(crate) async fn cut(&mut self) {
        let cut = "SELECT count(pg_terminate_backend(l.pid)) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
             WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted";
        count(&mut self.holder, cut).await;
    }

    pub(crate) async fn lift(mut self) {
        sqlx::query("SELECT pg_advisory_unlock($1)").bind(BARRIER).execute(&mut self.holder).await.unwrap();
    }
}
