//! TEMPLATE_PARSE: from a stored file to its sections and fields, past the governance gate. Steps that burn only this
//! machine's time are done again after a resume, silently; what others have answered is stored and not asked twice.

mod chunks;
mod fields;
mod gate;
mod lines;
mod request_id;
mod result;
mod step;

use std::time::Instant;

use tracegate_docx::{Package, Structure};
use tracegate_platform::audit;
use tracegate_proto::tasks::v1::PrivacySummary;

use self::chunks::Chunk;
use self::fields::Found;
use self::gate::Gate;
use self::result::Done;
use self::step::Step;
use crate::store::{fields as field_rows, files, sections as section_rows, steps, tasks, templates};
use crate::task_log;
use crate::template::{Template, TemplateId};
use crate::worker::{Attempt, Failure, Stop};

pub(crate) async fn run(attempt: &Attempt) -> Result<(), Failure> {
    let (template, content) = read_file(attempt).await?;
    let (structure, chunks) = read_document(attempt, content).await?;

    let gate = Gate::new(attempt, &template);
    let privacy = pass_gate(attempt, &gate, &chunks).await?;
    drop(chunks);
    let found = find_fields(attempt, &structure).await?;
    drop(structure);
    let found = check(attempt, &gate, &privacy, found).await?;
    store(attempt, template.id, privacy, &found).await
}

async fn read_file(attempt: &Attempt) -> Result<(Template, Vec<u8>), Failure> {
    let began_at = enter(attempt, Step::Read).await?;
    let mut tx = attempt.shared.db.begin(attempt.delivery.org).await?;
    let template = templates::find(&mut tx, TemplateId(attempt.task.subject_id)).await?;
    let template = template.ok_or_else(|| Failure::Permanent("its template does not exist".to_owned()))?;
    let content = files::find(&mut tx, &template.sha256).await?;
    let content =
        content.ok_or_else(|| Failure::Permanent("the file of its template does not exist".to_owned()))?;
    drop(tx);
    let detail = format!("{} bytes", content.len());
    leave(attempt, Step::Read, began_at, &Done::default(), detail).await?;
    Ok((template, content))
}

/// Opens the package and reads it: its structure, and its text in the gate's chunks. All beside the async threads.
async fn read_document(attempt: &Attempt, content: Vec<u8>) -> Result<(Structure, Vec<Chunk>), Failure> {
    let began_at = enter(attempt, Step::Open).await?;
    let opened = attempt.shared.readers.run(move || Package::open(&content)).await?;
    let package = opened.map_err(|error| Failure::Permanent(error.to_string()))?;
    leave(attempt, Step::Open, began_at, &Done::default(), String::new()).await?;

    let began_at = enter(attempt, Step::Text).await?;
    let read = attempt.shared.readers.run(move || {
        let mut structure = tracegate_docx::parse(&package)?;
        // The text goes on in the chunks alone: a large document is in memory once.
        let text = std::mem::take(&mut structure.text);
        Ok::<_, tracegate_docx::ParseError>((structure, chunks::split(&text), text.len()))
    });
    let (structure, chunks, n_paragraphs) =
        read.await?.map_err(|error| Failure::Permanent(error.to_string()))?;
    let detail = format!("{}, {}", counted(n_paragraphs, "paragraph"), counted(structure.n_words, "word"));
    leave(attempt, Step::Text, began_at, &Done::default(), detail).await?;
    Ok((structure, chunks))
}

/// Sends the whole text through the gate, part by part; a refused part ends the task.
async fn pass_gate(attempt: &Attempt, gate: &Gate<'_>, chunks: &[Chunk]) -> Result<PrivacySummary, Failure> {
    let history = &attempt.shared.history;
    let n_chunks = u32::try_from(chunks.len()).unwrap_or(u32::MAX);
    attempt.enter(Step::Gate.mark(0, n_chunks, Step::gate_left_ms(history, n_chunks))).await?;
    if let Some(passed) = attempt.result::<PrivacySummary>(Step::Gate.words()) {
        return Ok(passed);
    }
    let step_began_at = Instant::now();
    let mut privacy = PrivacySummary::default();
    for (ordinal, chunk) in (0..).zip(chunks) {
        let done = ordinal + 1;
        let began_at = Instant::now();
        let name = gate.name_of(ordinal, chunk);
        let passed = match attempt.result(&name) {
            Some(passed) => passed,
            None => {
                let passed = gate.precheck(ordinal, chunk).await?;
                history.record(step::GATE_PART, began_at.elapsed());
                let eta_ms = Step::gate_left_ms(history, n_chunks - done);
                let detail = format!("part {done} of {n_chunks} has passed");
                attempt.keep(Step::Gate.mark(done, n_chunks, eta_ms), &name, &passed, detail).await?;
                passed
            }
        };
        result::add(&mut privacy, passed);
    }
    let n_findings: i64 = privacy.counts.iter().map(|class| i64::from(class.count)).sum();
    let n_findings = usize::try_from(n_findings).unwrap_or_default();
    let detail =
        format!("the whole text has passed with {} of personal data", counted(n_findings, "finding"));
    leave(attempt, Step::Gate, step_began_at, &privacy, detail).await?;
    Ok(privacy)
}

async fn find_fields(attempt: &Attempt, structure: &Structure) -> Result<Found, Failure> {
    let began_at = enter(attempt, Step::Fields).await?;
    let found = Found::from(structure);
    if found.encoded_len() > fields::ENCODED_BYTES_MAX {
        let n_fields = found.fields.len();
        return Err(Failure::Permanent(format!(
            "{} found, more than a template can show",
            counted(n_fields, "field")
        )));
    }
    if !attempt.has_finished(Step::Fields.words()) {
        let detail = format!("{} found", counted(found.fields.len(), "field"));
        attempt
            .partial(Step::Fields.mark(1, 1, Step::Fields.left_ms_after(&attempt.shared.history)), detail)
            .await?;
    }
    leave(attempt, Step::Fields, began_at, &Done::default(), String::new()).await?;
    Ok(found)
}

/// Lets the gate see what was found, and takes over what it makes of it: no personal data sits in the structure.
async fn check(
    attempt: &Attempt,
    gate: &Gate<'_>,
    privacy: &PrivacySummary,
    mut found: Found,
) -> Result<Found, Failure> {
    let began_at = enter(attempt, Step::Check).await?;
    let sent = found.lines();
    let digest = lines::digest(&sent);
    let stored =
        attempt.result::<result::Checked>(Step::Check.words()).filter(|checked| checked.digest == digest);
    let checked = match stored {
        Some(checked) => checked,
        None => result::Checked { digest, lines: gate.postcheck(privacy, &sent).await? },
    };
    leave(attempt, Step::Check, began_at, &checked, String::new()).await?;
    found.replace_lines(&sent, checked.lines);
    Ok(found)
}

/// The result, the end of the task and all that tells of them, in one transaction under the lease.
async fn store(
    attempt: &Attempt,
    id: TemplateId,
    privacy: PrivacySummary,
    found: &Found,
) -> Result<(), Failure> {
    let began_at = enter(attempt, Step::Store).await?;
    let shared = &attempt.shared;
    let now = shared.clock.now();
    let n_fields = i32::try_from(found.fields.len()).unwrap_or(i32::MAX);
    let n_sections = i32::try_from(found.sections.len()).unwrap_or(i32::MAX);

    attempt.leash.ending();
    let mut tx = shared.db.begin(attempt.delivery.org).await?;
    let mut task = attempt.lock(&mut tx).await?;
    Step::Store.words().clone_into(&mut task.step);
    task.complete(attempt.lease, now).map_err(|refused| Failure::passing(refused.to_string()))?;
    if !tasks::update(&mut tx, &task, Some(attempt.lease)).await? {
        return Err(Failure::Stopped(Stop::LeaseLost));
    }
    steps::insert(&mut tx, task.id, Step::Store.words(), &[]).await?;
    section_rows::replace(&mut tx, id, &found.sections).await?;
    field_rows::replace(&mut tx, id, &found.fields).await?;
    let template = templates::lock(&mut tx, id).await?;
    let mut template =
        template.ok_or_else(|| Failure::Permanent("its template does not exist".to_owned()))?;
    template.ready(privacy, n_sections, n_fields);
    templates::update(&mut tx, &template).await?;
    shared.queue.settle(&mut tx, &attempt.delivery).await?;
    let attributes = [("task_id", task.id.to_string()), ("field_count", n_fields.to_string())];
    audit::record(&mut tx, &task.requester.0, now, "TemplateParsed", format!("templates/{id}"), attributes)
        .await?;
    let detail =
        format!("{}, {}", counted(found.sections.len(), "section"), counted(found.fields.len(), "field"));
    let stored = task_log::event(&task, task_log::Kind::Step, detail, now);
    let ending = task_log::ending(&task, now);
    task_log::append(&mut tx, task.id, &[Some(stored), ending].into_iter().flatten().collect::<Vec<_>>())
        .await?;
    tx.commit().await?;
    shared.queue.forget(&attempt.delivery).await;
    shared.history.record(Step::Store.words(), began_at.elapsed());
    Ok(())
}

fn counted(n: usize, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

async fn enter(attempt: &Attempt, step: Step) -> Result<Instant, Failure> {
    attempt.enter(step.mark(0, 1, step.left_ms_before(&attempt.shared.history))).await?;
    Ok(Instant::now())
}

async fn leave(
    attempt: &Attempt,
    step: Step,
    began_at: Instant,
    result: &impl prost::Message,
    detail: String,
) -> Result<(), Failure> {
    attempt.shared.history.record(step.words(), began_at.elapsed());
    attempt.finish(step.mark(1, 1, step.left_ms_after(&attempt.shared.history)), result, detail).await
}
