use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::{from_word, to_word};
use tracegate_platform::{ApiError, OrgTx, typed_ids};
use tracegate_proto::check::{Check, Path};
use tracegate_proto::governance::v1::{
    DeadLetter, DeadLetterKind, DeadLetterState, IngestItem, IngestProblem,
};
use uuid::Uuid;

typed_ids!(DeadLetterId);

/// Letters of one organization that may wait for somebody; further refusals are told and not kept.
const WAITING_MAX: i64 = 10_000;

pub(crate) async fn count_waiting(tx: &mut OrgTx) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let count =
        sqlx::query_scalar!("SELECT count(*) FROM dead_letters WHERE org_id = $1 AND state = 'WAITING'", org)
            .fetch_one(tx.conn())
            .await?;
    Ok(count.unwrap_or(0))
}

/// An item within all limits comes to less.
const ITEM_BYTES_MAX: usize = 32 * 1024;

/// In words.
pub(crate) fn reason(problems: &[IngestProblem]) -> String {
    let texts: Vec<String> =
        problems.iter().map(|problem| format!("{}: {}", problem.field, problem.text)).collect();
    texts.join("; ")
}

/// Whether whoever lists it could read it: out of an envelope comes what no codec has held against the contract. What is not told could not
/// be retried as it is either.
fn is_tellable(item: &IngestItem) -> bool {
    let mut violations = Vec::new();
    item.check(&Path::root(), &mut violations);
    violations.is_empty() && item.encoded_len() <= ITEM_BYTES_MAX
}

/// Keeps refused items as far as there is room; answers the id of each, or none.
pub(crate) async fn insert<'a>(
    tx: &mut OrgTx,
    actor_id: Uuid,
    letters: impl Iterator<Item = (&'a IngestItem, &'a [IngestProblem])>,
    now: OffsetDateTime,
) -> Result<Vec<Option<DeadLetterId>>, ApiError> {
    let org = tx.org().0;
    let room = usize::try_from(WAITING_MAX - count_waiting(tx).await?).unwrap_or(0);
    let (mut ids, mut reasons, mut bodies, mut kept) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (at, (item, problems)) in letters.enumerate() {
        if at >= room {
            kept.push(None);
            continue;
        }
        let id = DeadLetterId::generate();
        let item = is_tellable(item).then(|| item.clone());
        let letter = DeadLetter { item, problems: problems.to_vec(), ..DeadLetter::default() };
        ids.push(id.0);
        reasons.push(reason(problems));
        bodies.push(letter.encode_to_vec());
        kept.push(Some(id));
    }
    sqlx::query!(
        "INSERT INTO dead_letters (org_id, dead_letter_id, kind, state, reason, letter, actor_id, created_at)
         SELECT $1, id, 'INGEST_ITEM', 'WAITING', reason, letter, $5, $6
         FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS rows (id, reason, letter)",
        org,
        &ids,
        &reasons,
        &bodies,
        actor_id,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(kept)
}

struct Row {
    dead_letter_id: Uuid,
    kind: String,
    state: String,
    reason: String,
    letter: Vec<u8>,
    actor_id: Uuid,
    attempt_count: i32,
    created_at: OffsetDateTime,
}

impl Row {
    fn letter(self) -> Result<DeadLetter, ApiError> {
        let id = self.dead_letter_id;
        let stored = body(id, &self.letter)?;
        let kind =
            from_word("dead_letters", id, "DEAD_LETTER_KIND_", &self.kind, DeadLetterKind::from_str_name)?;
        let state =
            from_word("dead_letters", id, "DEAD_LETTER_STATE_", &self.state, DeadLetterState::from_str_name)?;
        Ok(DeadLetter {
            id: id.to_string(),
            kind: kind.into(),
            reason: self.reason,
            actor_id: self.actor_id.to_string(),
            create_time: Some(timestamp(self.created_at)),
            attempt_count: self.attempt_count,
            state: state.into(),
            ..stored
        })
    }
}

pub(crate) async fn lock(tx: &mut OrgTx, id: DeadLetterId) -> Result<Option<DeadLetter>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT dead_letter_id, kind, state, reason, letter, actor_id, attempt_count, created_at FROM dead_letters
         WHERE org_id = $1 AND dead_letter_id = $2 FOR UPDATE",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Row::letter).transpose()
}

/// Writes what became of a letter.
pub(crate) async fn update(
    tx: &mut OrgTx,
    id: DeadLetterId,
    letter: &DeadLetter,
    now: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    let body =
        DeadLetter { item: letter.item.clone(), problems: letter.problems.clone(), ..DeadLetter::default() };
    let settled_at = (letter.state() != DeadLetterState::Waiting).then_some(now);
    sqlx::query!(
        "UPDATE dead_letters SET state = $3, reason = $4, letter = $5, attempt_count = $6, settled_at = $7
         WHERE org_id = $1 AND dead_letter_id = $2",
        org,
        id.0,
        to_word(letter.state().as_str_name(), "DEAD_LETTER_STATE_"),
        letter.reason,
        body.encode_to_vec(),
        letter.attempt_count,
        settled_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Letters before another, newest first.
pub(crate) async fn page(
    tx: &mut OrgTx,
    state: Option<&str>,
    before: Uuid,
    n_max: i64,
) -> Result<Vec<DeadLetter>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        "SELECT dead_letter_id, kind, state, reason, letter, actor_id, attempt_count, created_at FROM dead_letters
         WHERE org_id = $1 AND dead_letter_id < $2 AND ($3::text IS NULL OR state = $3)
         ORDER BY dead_letter_id DESC LIMIT $4",
        org,
        before,
        state,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::letter).collect()
}

/// Letters looked at together: their bodies come to a few megabytes at most.
const ERASED_PAGE: i64 = 256;

/// Erases the labels of letters whose item names one of these texts as its correlation id or as a tag's value. Answers how many.
pub(crate) async fn erase_labels(tx: &mut OrgTx, texts: &[String]) -> Result<u64, ApiError> {
    let org = tx.org().0;
    let (mut n_erased, mut after) = (0, Uuid::nil());
    loop {
        let rows = sqlx::query!(
            "SELECT dead_letter_id, letter FROM dead_letters WHERE org_id = $1 AND dead_letter_id > $2
             ORDER BY dead_letter_id LIMIT $3 FOR UPDATE",
            org,
            after,
            ERASED_PAGE
        )
        .fetch_all(tx.conn())
        .await?;
        let Some(last) = rows.last() else { return Ok(n_erased) };
        after = last.dead_letter_id;
        let (mut ids, mut bodies) = (Vec::new(), Vec::new());
        for row in rows {
            let mut letter = body(row.dead_letter_id, &row.letter)?;
            let Some(item) = &mut letter.item else { continue };
            let is_named = item.tags.values().chain([&item.correlation_id]).any(|text| texts.contains(text));
            if is_named {
                item.correlation_id.clear();
                item.tags.clear();
                ids.push(row.dead_letter_id);
                bodies.push(letter.encode_to_vec());
            }
        }
        let erased = sqlx::query!(
            "UPDATE dead_letters SET letter = erased.letter FROM unnest($2::uuid[], $3::bytea[]) AS erased (id, letter)
             WHERE org_id = $1 AND dead_letter_id = erased.id",
            org,
            &ids,
            &bodies
        )
        .execute(tx.conn())
        .await?;
        n_erased += erased.rows_affected();
    }
}

/// What a row keeps of its letter.
fn body(id: Uuid, bytes: &[u8]) -> Result<DeadLetter, ApiError> {
    DeadLetter::decode(bytes)
        .map_err(|error| ApiError::internal(format!("inconsistent: dead_letters row {id}: {error}")))
}
