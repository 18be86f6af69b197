use std::collections::HashMap;

use bytes::Bytes;
use prost::Message;
use sqlx::types::Json;
use time::OffsetDateTime;
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx, keys};
use uuid::Uuid;

use crate::decision::{self, Decision, DecisionId, Entry};
use crate::pii::summary_name;

/// The columns of entries to insert.
#[derive(Default)]
pub(super) struct Rows<'a> {
    pub sequences: Vec<i64>,
    pub ids: Vec<Uuid>,
    pub directions: Vec<&'a str>,
    pub verdicts: Vec<&'a str>,
    pub sources: Vec<&'a str>,
    pub tools: Vec<&'a str>,
    pub scopes: Vec<&'a str>,
    pub actors: Vec<Uuid>,
    pub classes: Vec<String>,
    pub shadow_differs: Vec<bool>,
    pub correlation_ids: Vec<&'a str>,
    pub tags: Vec<Option<Json<&'a HashMap<String, String>>>>,
    pub salts: Vec<Option<Vec<u8>>>,
    pub leaves: Vec<&'a [u8]>,
}

impl<'a> Rows<'a> {
    pub(super) fn push(&mut self, entry: &'a Entry) {
        let decision = &entry.decision;
        self.sequences.push(entry.sequence);
        self.ids.push(entry.id.0);
        self.directions.push(to_word(decision.direction().as_str_name(), "DIRECTION_"));
        self.verdicts.push(to_word(decision.verdict().as_str_name(), "VERDICT_"));
        self.sources.push(to_word(decision.source().as_str_name(), "SOURCE_"));
        self.tools.push(&decision.tool);
        self.scopes.push(&decision.scope);
        self.actors.push(decision.actor_id.parse().unwrap_or_default());
        let names: Vec<&str> = decision.findings.iter().map(summary_name).collect();
        self.classes.push(names.join(","));
        self.shadow_differs.push(shadow_differs(decision));
        self.correlation_ids.push(&decision.correlation_id);
        self.tags.push((!decision.tags.is_empty()).then_some(Json(&decision.tags)));
        self.salts.push(keys::hex_decode(&decision.labels_salt).filter(|salt| !salt.is_empty()));
        self.leaves.push(&entry.leaf);
    }
}

/// Whether the shadow policy would have decided otherwise.
pub(crate) fn shadow_differs(decision: &Decision) -> bool {
    decision.shadow.as_ref().is_some_and(|shadow| shadow.verdict != decision.verdict)
}

/// The sequences of the decisions that answered these requests, by actor and request.
pub(crate) async fn requests(
    tx: &mut OrgTx,
    actors: &[Uuid],
    request_ids: &[Uuid],
) -> Result<HashMap<(Uuid, Uuid), i64>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT r.actor_id, r.request_id, r.sequence
           FROM unnest($2::uuid[], $3::uuid[]) AS asked (actor_id, request_id)
           JOIN decision_requests r ON r.org_id = $1 AND r.actor_id = asked.actor_id AND r.request_id = asked.request_id"#,
        org,
        actors,
        request_ids
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| ((row.actor_id, row.request_id), row.sequence)).collect())
}

/// A stored decision and the bytes the log committed to.
pub(crate) struct Stored {
    pub decision: Decision,
    pub leaf: Bytes,
}

struct Row {
    correlation_id: String,
    tags: Option<Json<HashMap<String, String>>>,
    labels_salt: Option<Vec<u8>>,
    leaf: Vec<u8>,
}

impl Row {
    fn stored(self) -> Result<Stored, ApiError> {
        let mut decision = Decision::decode(self.leaf.as_slice())
            .map_err(|error| ApiError::internal(format!("inconsistent: a leaf of decisions: {error}")))?;
        decision.correlation_id = self.correlation_id;
        decision.tags = self.tags.map(|tags| tags.0).unwrap_or_default();
        decision.labels_salt = self.labels_salt.map(|salt| keys::hex(&salt)).unwrap_or_default();
        Ok(Stored { decision, leaf: self.leaf.into() })
    }
}

/// A row with what it repeats of its leaf, so that it is found by it.
pub(crate) struct Columns {
    pub sequence: i64,
    decision_id: Uuid,
    direction: String,
    verdict: String,
    source: String,
    tool: String,
    scope: String,
    actor_id: Uuid,
    pii_classes: Vec<String>,
    shadow_differs: bool,
    correlation_id: String,
    tags: Option<Json<HashMap<String, String>>>,
    labels_salt: Option<Vec<u8>>,
    pub leaf: Vec<u8>,
}

impl Columns {
    /// The first column that is not what the leaf says; labels that were erased say nothing.
    pub(crate) fn differing(self) -> Option<&'static str> {
        let row = Row {
            correlation_id: self.correlation_id,
            tags: self.tags,
            labels_salt: self.labels_salt,
            leaf: self.leaf,
        };
        let is_erased = row.labels_salt.is_none() && row.correlation_id.is_empty() && row.tags.is_none();
        let salt = row.labels_salt.clone().unwrap_or_default();
        let Ok(Stored { decision, leaf }) = row.stored() else { return Some("leaf") };
        let entry = Entry::stored(decision, leaf);
        let Decision { correlation_id, tags, labels_commitment, .. } = &entry.decision;
        let committed = decision::labels_commitment(&salt, correlation_id, tags);
        let mut said = Rows::default();
        said.push(&entry);
        let columns = [
            ("sequence", said.sequences == [self.sequence]),
            ("decision_id", said.ids == [self.decision_id]),
            ("direction", said.directions == [self.direction]),
            ("verdict", said.verdicts == [self.verdict]),
            ("source", said.sources == [self.source]),
            ("tool", said.tools == [self.tool]),
            ("scope", said.scopes == [self.scope]),
            ("actor_id", said.actors == [self.actor_id]),
            ("pii_classes", said.classes == [self.pii_classes.join(",")]),
            ("shadow_differs", said.shadow_differs == [self.shadow_differs]),
            ("labels", is_erased || keys::hex(&committed) == *labels_commitment),
        ];
        columns.iter().find(|(_, is_same)| !is_same).map(|(column, _)| *column)
    }
}

/// The rows from one sequence to another, both inclusive, oldest first.
pub(crate) async fn columns_between(tx: &mut OrgTx, first: i64, last: i64) -> Result<Vec<Columns>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        Columns,
        r#"SELECT sequence, decision_id, direction, verdict, source, tool, scope, actor_id, pii_classes, shadow_differs, correlation_id,
             tags AS "tags: Json<HashMap<String, String>>", labels_salt, leaf
           FROM decisions WHERE org_id = $1 AND sequence BETWEEN $2 AND $3 ORDER BY sequence"#,
        org,
        first,
        last
    )
    .fetch_all(tx.conn())
    .await?)
}

pub(crate) async fn find(tx: &mut OrgTx, id: DecisionId) -> Result<Option<Stored>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        r#"SELECT correlation_id, tags AS "tags: Json<HashMap<String, String>>", labels_salt, leaf
           FROM decisions WHERE org_id = $1 AND sequence = $2 AND decision_id = $3"#,
        org,
        id.sequence(),
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Row::stored).transpose()
}

/// The decision of a sequence.
pub(crate) async fn at(tx: &mut OrgTx, sequence: i64) -> Result<Option<Stored>, ApiError> {
    let before = sequence.saturating_sub(1);
    let stored = after(tx, before, 1).await?.pop();
    Ok(stored.filter(|stored| stored.decision.sequence == sequence))
}

/// Decisions after a sequence, oldest first.
pub(crate) async fn after(tx: &mut OrgTx, sequence: i64, n_max: i64) -> Result<Vec<Stored>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT correlation_id, tags AS "tags: Json<HashMap<String, String>>", labels_salt, leaf
           FROM decisions WHERE org_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3"#,
        org,
        sequence,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::stored).collect()
}

/// The leaves of the log that no complete tile holds yet, in order.
pub(crate) async fn leaves_after(tx: &mut OrgTx, sequence: i64) -> Result<Vec<Vec<u8>>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_scalar!(
        "SELECT leaf FROM decisions WHERE org_id = $1 AND sequence > $2 ORDER BY sequence",
        org,
        sequence
    )
    .fetch_all(tx.conn())
    .await?)
}

/// Which decisions a page shows; `None` shows all.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filter<'a> {
    pub direction: Option<&'a str>,
    pub verdict: Option<&'a str>,
    pub tool: Option<&'a str>,
    pub scope: Option<&'a str>,
    pub correlation_id: Option<&'a str>,
    pub actor_id: Option<Uuid>,
    pub pii_class: Option<&'a str>,
    pub tags: Option<&'a HashMap<String, String>>,
    pub shadow_differs: bool,
    /// Inclusive.
    pub from: Option<OffsetDateTime>,
    /// Exclusive.
    pub until: Option<OffsetDateTime>,
}

/// Decisions from sequence `first` on and before another, newest first.
pub(crate) async fn page(
    tx: &mut OrgTx,
    filter: &Filter<'_>,
    first: i64,
    before: i64,
    n_max: i64,
) -> Result<Vec<Stored>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT correlation_id, tags AS "tags: Json<HashMap<String, String>>", labels_salt, leaf
           FROM decisions
           WHERE org_id = $1 AND sequence < $2 AND sequence >= $15
             AND ($3::text IS NULL OR direction = $3) AND ($4::text IS NULL OR verdict = $4)
             AND ($5::text IS NULL OR tool = $5) AND ($6::text IS NULL OR scope = $6)
             AND ($7::text IS NULL OR correlation_id = $7) AND ($8::uuid IS NULL OR actor_id = $8)
             AND ($9::text IS NULL OR $9 = ANY (pii_classes)) AND ($10::jsonb IS NULL OR tags @> $10)
             AND (NOT $11 OR shadow_differs)
             AND ($12::timestamptz IS NULL OR created_at >= $12) AND ($13::timestamptz IS NULL OR created_at < $13)
           ORDER BY sequence DESC LIMIT $14"#,
        org,
        before,
        filter.direction,
        filter.verdict,
        filter.tool,
        filter.scope,
        filter.correlation_id,
        filter.actor_id,
        filter.pii_class,
        filter.tags.map(Json) as Option<Json<&HashMap<String, String>>>,
        filter.shadow_differs,
        filter.from,
        filter.until,
        n_max,
        first
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::stored).collect()
}

/// The sequences that the hours from `from` until `until` hold, both inclusive; `None` where they hold none.
pub(crate) async fn sequences_within(
    tx: &mut OrgTx,
    from: Option<OffsetDateTime>,
    until: Option<OffsetDateTime>,
) -> Result<Option<(i64, i64)>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query!(
        "SELECT min(first_sequence) AS first, max(last_sequence) AS last FROM decision_hours
         WHERE org_id = $1 AND ($2::timestamptz IS NULL OR hour > $2 - interval '1 hour')
           AND ($3::timestamptz IS NULL OR hour < $3)",
        org,
        from,
        until
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(row.first.zip(row.last))
}

/// The decisions of these sequences, those that are still there.
pub(crate) async fn of_sequences(tx: &mut OrgTx, sequences: &[i64]) -> Result<Vec<Stored>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT correlation_id, tags AS "tags: Json<HashMap<String, String>>", labels_salt, leaf
           FROM decisions WHERE org_id = $1 AND sequence = ANY ($2)"#,
        org,
        sequences
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::stored).collect()
}

/// Erases the labels of decisions that name one of these texts as their correlation id or as a tag's value.
pub(crate) async fn erase_labels(tx: &mut OrgTx, texts: &[String]) -> Result<u64, ApiError> {
    let org = tx.org().0;
    let erased = sqlx::query!(
        "UPDATE decisions SET correlation_id = '', tags = NULL, labels_salt = NULL
         WHERE org_id = $1 AND (correlation_id <> '' OR tags IS NOT NULL)
           AND (correlation_id = ANY ($2) OR EXISTS (SELECT FROM jsonb_each_text(tags) AS tag WHERE tag.value = ANY ($2)))",
        org,
        texts
    )
    .execute(tx.conn())
    .await?;
    Ok(erased.rows_affected())
}
