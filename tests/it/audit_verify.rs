//! `tracegate audit verify`: silent over what is as it was written, and exact about what was changed behind the product's back.

use sqlx::{AssertSqlSafe, PgConnection};
use tracegate_proto::auth::v1::Role;
use tracegate_proto::governance::v1::*;
use tracegate_server::audit::{self, OrgAudit};
use tracegate_server::config::Config;
use tracegate_tests::{Person, Tracegate, request_id};

/// Decisions: one complete tile and a rest.
const DECISIONS: i64 = 300;

struct Site {
    t: Tracegate,
    olga: Person,
    admin: PgConnection,
}

impl Site {
    /// An organization with members and decisions, beside another one that nobody touches.
    async fn start() -> Self {
        let t = Tracegate::start().await;
        let (olga, other) = (t.owner().await, t.owner().await);
        for _ in 0..3 {
            t.member(&olga, Role::Viewer).await;
        }
        let item = |n: i64| IngestItem {
            idempotency_key: request_id(),
            direction: Direction::Precheck.into(),
            verdict: Verdict::Allow.into(),
            tool: "ai.generate".to_owned(),
            correlation_id: format!("order-{n}"),
            tags: [("line".to_owned(), n.to_string())].into(),
            ..IngestItem::default()
        };
        for (person, n) in [(&olga, DECISIONS), (&other, 2)] {
            let request = IngestDecisionsRequest { items: (0..n).map(item).collect(), signed: None };
            person.ingest().ingest_decisions(request).await.unwrap();
        }
        let admin = t.database.admin().await;
        let mut site = Self { t, olga, admin };
        site.settle().await;
        site
    }

    /// Until the audit events have reached their feed.
    async fn settle(&mut self) {
        let sql = "SELECT EXISTS (SELECT FROM platform.outbox)";
        while sqlx::query_scalar(sql).fetch_one(&mut self.admin).await.unwrap() {
            tokio::task::yield_now().await;
        }
    }

    async fn execute(&mut self, sql: &str) -> u64 {
        let sql = sql.replace("$org", &format!("'{}'", self.olga.org_id));
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut self.admin).await.unwrap().rows_affected()
    }

    /// What is found of the organization; of the other one always nothing.
    async fn verify(&self) -> OrgAudit {
        let (config, _) = Config::read(&|_| None).unwrap();
        let mut out = Vec::new();
        let audits = audit::verify(&self.t.database.app_url, &config.schemas, &mut out).await.unwrap();
        let told = String::from_utf8(out).unwrap();
        assert!(told.contains("2 organizations, "), "{told}");
        for audit in &audits {
            assert!(audit.problems.iter().all(|problem| told.contains(problem)), "{told}");
            assert!(told.contains(&audit.org.to_string()), "{told}");
        }
        let (own, others): (Vec<_>, Vec<_>) =
            audits.into_iter().partition(|audit| audit.org.to_string() == self.olga.org_id);
        for other in others {
            assert_eq!((other.n_decisions, other.problems.as_slice()), (2, [].as_slice()));
        }
        own.into_iter().next().unwrap()
    }

    /// Changes something, which must be what is found, and changes it back.
    async fn check(&mut self, change: &str, back: &str, problem: &str) {
        assert!(self.execute(change).await > 0, "{change} changes nothing");
        let found = self.verify().await.problems;
        assert!(found.iter().any(|found| found == problem), "{change}: {found:?}");
        self.execute(back).await;
        let left = self.verify().await.problems;
        assert!(left.is_empty(), "{back}: {left:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_as_it_was_written_is_counted() {
    let site = Site::start().await;
    let found = site.verify().await;
    assert_eq!((found.n_decisions, found.n_dropped), (DECISIONS, 0));
    assert!(found.n_events >= 4, "{found:?}");
    assert!(found.problems.is_empty(), "{found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_the_audit_trail_is_found() {
    let mut site = Site::start().await;
    let events = "platform.feed_events";
    let second = "WHERE org_id = $org AND feed = 'audit' AND sequence = 2";
    let keep = format!("CREATE TABLE kept AS SELECT * FROM {events} {second}");
    site.execute(&keep).await;
    let back = format!("DELETE FROM {events} {second}; INSERT INTO {events} SELECT * FROM kept");
    for (change, problem) in [
        (
            format!("UPDATE {events} SET payload = payload || '\\x00' {second}"),
            "audit trail: event 2 was changed",
        ),
        (format!("UPDATE {events} SET hash = sha256(hash) {second}"), "audit trail: event 2 was changed"),
        (format!("DELETE FROM {events} {second}"), "audit trail: event 2 is missing"),
    ] {
        site.check(&change, &back, problem).await;
    }
    let head = "WHERE org_id = $org AND feed = 'audit'";
    site.execute(&format!("CREATE TABLE kept_head AS SELECT * FROM platform.feed_heads {head}")).await;
    // The newest one gone, and the head moved back: what is left is whole but for the head's hash.
    let found = site.verify().await;
    let last = found.n_events;
    site.execute("DROP TABLE kept").await;
    let newest = format!("WHERE org_id = $org AND feed = 'audit' AND sequence = {last}");
    site.execute(&format!("CREATE TABLE kept AS SELECT * FROM {events} {newest}")).await;
    site.check(
        &format!(
            "DELETE FROM {events} {newest}; UPDATE platform.feed_heads SET sequence = sequence - 1 {head}"
        ),
        &format!(
            "INSERT INTO {events} SELECT * FROM kept; DELETE FROM platform.feed_heads {head};
             INSERT INTO platform.feed_heads SELECT * FROM kept_head"
        ),
        &format!("audit trail: the head is not that of event {}", last - 1),
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_the_decisions_is_found() {
    let mut site = Site::start().await;
    let table = "governance.decisions";
    let seventh = "WHERE org_id = $org AND sequence = 7";
    site.execute(&format!("CREATE TABLE kept AS SELECT * FROM {table} {seventh}")).await;
    let back = format!("DELETE FROM {table} {seventh}; INSERT INTO {table} SELECT * FROM kept");
    for (change, problem) in [
        ("verdict = 'DENY'", "decisions: decision 7: verdict is not what was written"),
        ("tool = 'db.query'", "decisions: decision 7: tool is not what was written"),
        ("correlation_id = 'order-8'", "decisions: decision 7: labels is not what was written"),
        ("tags = NULL", "decisions: decision 7: labels is not what was written"),
        ("leaf = leaf || '\\x00'", "decisions: decision 7: leaf is not what was written"),
        // Another one's leaf is read well, and says what the row does not.
        (
            "leaf = (SELECT leaf FROM governance.decisions WHERE org_id = $org AND sequence = 8)",
            "decisions: tile 0 of level 0 is not that of its decisions",
        ),
    ] {
        site.check(&format!("UPDATE {table} SET {change} {seventh}"), &back, problem).await;
    }
    // In a complete tile its hash is left, as after retention; but its time is not over.
    site.check(
        &format!("DELETE FROM {table} {seventh}"),
        &back,
        "decisions: decision 7 is missing before its 365 days were over",
    )
    .await;

    let late = "WHERE org_id = $org AND sequence = 290";
    site.execute(&format!("CREATE TABLE kept_late AS SELECT * FROM {table} {late}")).await;
    let back = format!("DELETE FROM {table} {late}; INSERT INTO {table} SELECT * FROM kept_late");
    site.check(&format!("DELETE FROM {table} {late}"), &back, "decisions: decision 290 is missing").await;
    let swapped = "leaf = (SELECT leaf FROM governance.decisions WHERE org_id = $org AND sequence = 291)";
    site.check(
        &format!("UPDATE {table} SET {swapped} {late}"),
        &back,
        "decisions: decision 290: sequence is not what was written",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_the_tree_is_found() {
    let mut site = Site::start().await;
    let tile = "WHERE org_id = $org AND level = 0 AND tile = 0";
    site.execute(&format!("CREATE TABLE kept AS SELECT * FROM governance.log_tiles {tile}")).await;
    let back = format!(
        "DELETE FROM governance.log_tiles {tile}; INSERT INTO governance.log_tiles SELECT * FROM kept"
    );
    site.check(
        &format!("DELETE FROM governance.log_tiles {tile}"),
        &back,
        "decisions: tile 0 of level 0 is missing",
    )
    .await;
    site.check(
        &format!("UPDATE governance.log_tiles SET hashes = overlay(hashes PLACING '\\x00' FROM 40) {tile}"),
        &back,
        "decisions: tile 0 of level 0 is not that of its decisions",
    )
    .await;
    let head = "WHERE org_id = $org";
    site.execute(&format!("CREATE TABLE kept_head AS SELECT * FROM governance.gate_heads {head}")).await;
    site.check(
        &format!("UPDATE governance.gate_heads SET tree_peaks = overlay(tree_peaks PLACING '\\x00ff' FROM 3) {head}"),
        &format!(
            "DELETE FROM governance.gate_heads {head}; INSERT INTO governance.gate_heads SELECT * FROM kept_head"
        ),
        &format!("decisions: the head of the log is not that of its {DECISIONS} decisions"),
    )
    .await;
}
