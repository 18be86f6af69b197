//! `tracegate audit verify` of a plant: whoever owns the database and changes any column of any row there is found out, and what they changed is
//! named. I10 from outside: nothing is kept of a plant that its log does not say.

use sqlx::{AssertSqlSafe, PgConnection};
use tracegate_proto::auth::v1::Role;
use tracegate_proto::traceability::v1::aggregate_lots_request::Pallet;
use tracegate_proto::traceability::v1::capture_epcis_request::ErrorBehaviour::Rollback;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::*;
use tracegate_server::audit;
use tracegate_server::config::Config;
use tracegate_tests::{Person, request_id};

use super::epcis::{arrival, capture, document};
use super::flow;
use super::plant::{Plant, kg, new_lot, of};

/// Tables of a plant: one word at least of what is told of a change there, and how a row is copied to one that the log does not know.
const TABLES: [(&str, &[&str], &str); 10] = [
    ("plant_heads", &["the head of the log", " is missing", "that the log does not have"], ""),
    ("plant_events", &["event ", "rows of plant_events"], "position = position + 1000"),
    (
        "lots",
        &["lot "],
        "lot_id = gen_random_uuid(), lot_number = lot_number + 1000, lot_code = lot_code || 'x'",
    ),
    ("lot_events", &["the ledger", "rows of lot_events"], "lot_number = lot_number + 1000"),
    ("lot_history", &[" of its history is not "], "sequence = sequence + 1000"),
    (
        "plant_items",
        &[" is not what the log says", "the log made no "],
        "item_id = gen_random_uuid(), key = key || 'x'",
    ),
    ("recall_lots", &["recall", "rows of recall_lots"], "lot_number = lot_number + 1000"),
    ("pallet_contents", &["what is on pallet "], "lot_id = gen_random_uuid()"),
    ("epcis_events", &["captured event", "rows of epcis_events"], "place = place + 1000, hash = hash || 'x'"),
    ("epcis_names", &["what is stored of captured events", "rows of epcis_names"], "name = name || 'x'"),
];

/// Columns of words, of which the database knows only some: another one of them.
const WORDS: [(&str, &str, [&str; 2]); 5] = [
    ("lots", "lot_type", ["RAW", "MIX"]),
    ("lots", "state", ["RELEASED", "HOLD"]),
    ("lots", "disposition", ["REWORK", "DOWNGRADE"]),
    ("epcis_events", "event_type", ["OBJECT", "AGGREGATION"]),
    ("plant_items", "kind", ["PRODUCT", "PARTY"]),
];

struct Site {
    plant: Plant,
    admin: PgConnection,
    /// Changes that were not told.
    missed: Vec<String>,
}

impl Site {
    /// A plant with something in every table.
    async fn start() -> Self {
        let plant = Plant::start().await;
        let olga = &plant.olga;
        let mixer = Equipment { name: "Mixer".to_owned(), ..Equipment::default() };
        let request = SaveEquipmentRequest { equipment: Some(mixer), request_id: request_id() };
        let mixer = olga.master_data().save_equipment(request).await.unwrap().into_inner().equipment.unwrap();
        let flow = flow::published(&plant.t, olga, "Skewers").await;
        flow::run(olga, &flow, "R-1").await.unwrap();
        let (raw, other) = (plant.received("RAW-1", 100).await, plant.received("RAW-2", 100).await);
        let request = TransformLotsRequest {
            inputs: vec![of(&raw, kg(10)), of(&other, kg(10))],
            outputs: vec![new_lot("MIX-1", Type::Mix, kg(20))],
            equipment_ids: vec![mixer.id],
            confidence_permille: 900,
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        let made = olga.lots().transform_lots(request).await.unwrap().into_inner().outputs.remove(0);
        let made = plant.release(&made).await;
        plant.pack("040123400000000011", vec![of(&made, kg(5)), of(&other, kg(5))]).await.unwrap();
        let slip = plant.ship("SHIP-1", vec![of(&other, kg(1))], &[]).await.unwrap().event.unwrap();
        plant.void(slip.position).await.unwrap();
        plant.ship("SHIP-2", vec![of(&other, kg(2))], &[]).await.unwrap();
        let scope = RecallScope { lot_ids: vec![raw.id], ..RecallScope::default() };
        let request = OpenRecallRequest {
            name: "metal".to_owned(),
            reason: "a splinter".to_owned(),
            scope: Some(scope),
            request_id: request_id(),
            ..OpenRecallRequest::default()
        };
        olga.recalls().open_recall(request).await.unwrap();
        capture(olga, document(&[arrival(1, ""), arrival(2, "")]), Rollback).await.unwrap();
        let mut admin = plant.t.database.admin().await;
        // The owner of a database is not held by its rules.
        sqlx::raw_sql("SET session_replication_role = replica; SET search_path = traceability")
            .execute(&mut admin)
            .await
            .unwrap();
        Self { plant, admin, missed: Vec::new() }
    }

    async fn execute(&mut self, sql: String) -> u64 {
        let done = sqlx::raw_sql(AssertSqlSafe(sql.clone())).execute(&mut self.admin).await;
        done.unwrap_or_else(|error| panic!("{sql}: {error}")).rows_affected()
    }

    async fn names(&mut self, sql: String) -> Vec<(String, String)> {
        sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut self.admin).await.unwrap()
    }

    async fn problems(&self) -> Vec<String> {
        problems(&self.plant, &self.plant.olga).await
    }

    /// Changes something in a table, which must be told, and makes it as it was.
    async fn check(&mut self, table: &str, told: &[&str], change: String) {
        assert!(self.execute(change.clone()).await > 0, "{change} changes nothing");
        let problems = self.problems().await;
        let names_it = |problem: &String| told.iter().any(|word| problem.contains(word));
        if !problems.iter().any(names_it) {
            self.missed.push(format!("{change}: {problems:?}"));
        }
        self.execute(format!("TRUNCATE {table}; INSERT INTO {table} SELECT * FROM kept.{table}")).await;
    }
}

/// What an audit finds in a person's plant.
async fn problems(plant: &Plant, person: &Person) -> Vec<String> {
    let (config, _) = Config::read(&|_| None).unwrap();
    let audits = audit::verify(&plant.t.database.app_url, &config.schemas, &mut Vec::new()).await.unwrap();
    audits.into_iter().find(|audit| audit.org.to_string() == person.org_id).unwrap().problems
}

/// Another value of a column, by its type.
fn changed(table: &str, column: &str, of_type: &str, elsewhere: &str) -> String {
    if column == "org_id" {
        return format!("'{elsewhere}'");
    }
    if let Some((_, _, [one, other])) = WORDS.iter().find(|words| (words.0, words.1) == (table, column)) {
        return format!("CASE {column} WHEN '{one}' THEN '{other}' ELSE '{one}' END");
    }
    match of_type {
        "int2" | "int4" | "int8" => format!("coalesce({column}, 0) + 1000"),
        "text" => format!("{column} || 'x'"),
        "bytea" => format!(r"{column} || '\x00'"),
        "uuid" => "gen_random_uuid()".to_owned(),
        "timestamptz" => format!("coalesce({column}, now()) + interval '1 microsecond'"),
        "bool" => format!("NOT {column}"),
        "_uuid" => format!("{column} || gen_random_uuid()"),
        other => panic!("no other value of a {other}: extend this test"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_changed_in_a_table_of_the_plant_is_found_and_named() {
    let mut site = Box::pin(Site::start()).await;
    let elsewhere = site.plant.t.owner().await.org_id;
    let tables = "SELECT c.relname::text, '' FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'traceability'::regnamespace";
    let mut known: Vec<String> = TABLES.iter().map(|table| table.0.to_owned()).collect();
    let mut there: Vec<String> = site.names(tables.to_owned()).await.into_iter().map(|name| name.0).collect();
    there.retain(|name| name != "_sqlx_migrations");
    known.sort();
    there.sort();
    assert_eq!(there, known, "a table of the plant is not in this test");
    site.execute("CREATE SCHEMA kept".to_owned()).await;
    assert_eq!(site.problems().await, [] as [String; 0]);
    for (table, told, as_another) in TABLES {
        let kept = site.execute(format!("CREATE TABLE kept.{table} AS SELECT * FROM {table}")).await;
        assert!(kept > 0, "{table} is empty");
        let of_words = |column: &str| WORDS.iter().any(|words| (words.0, words.1) == (table, column));
        let checks = format!(
            "SELECT conname::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '{table}'::regclass AND contype = 'c'"
        );
        for (name, rule) in site.names(checks).await {
            if !rule.contains("ARRAY[") {
                site.execute(format!("ALTER TABLE {table} DROP CONSTRAINT {name}")).await;
            }
        }
        let columns = format!(
            "SELECT column_name::text, udt_name::text FROM information_schema.columns
             WHERE table_schema = 'traceability' AND table_name = '{table}' ORDER BY ordinal_position"
        );
        for (column, of_type) in site.names(columns).await {
            let value = changed(table, &column, &of_type, &elsewhere);
            let row = match of_words(&column) {
                true => "ctid".to_owned(),
                false => format!("{column} IS NULL, ctid"),
            };
            let row = format!("(SELECT ctid FROM {table} ORDER BY {row} LIMIT 1)");
            site.check(table, told, format!("UPDATE {table} SET {column} = {value} WHERE ctid = {row}"))
                .await;
        }
        let last = format!("(SELECT max(ctid) FROM {table})");
        site.check(table, told, format!("DELETE FROM {table} WHERE ctid = {last}")).await;
        if !as_another.is_empty() {
            let add = format!(
                "CREATE TEMP TABLE added AS SELECT * FROM {table} WHERE ctid = {last}; UPDATE added SET {as_another};
                 INSERT INTO {table} SELECT * FROM added; DROP TABLE added"
            );
            site.check(table, told, add).await;
        }
    }
    assert!(site.missed.is_empty(), "{:#?}", site.missed);
    assert_eq!(site.problems().await, [] as [String; 0]);
}

/// A caller's clock may be finer than the database's: what is played of the log is what is stored all the same.
#[tokio::test(flavor = "multi_thread")]
async fn times_finer_than_a_microsecond_are_no_change() {
    let plant = Plant::start().await;
    let at = |seconds: i64| Some(prost_types::Timestamp { seconds, nanos: 123_456_789 });
    for (lot_code, occur_time) in [("RAW-1", at(1_700_000_000)), ("RAW-2", at(900_000_000))] {
        let lot = NewLot { expire_time: at(4_000_000_000), ..new_lot(lot_code, Type::Raw, kg(1)) };
        let request = ReceiveLotsRequest {
            lots: vec![lot],
            occur_time,
            request_id: request_id(),
            ..ReceiveLotsRequest::default()
        };
        let told = plant.olga.lots().receive_lots(request).await.unwrap().into_inner().lots.remove(0);
        assert_eq!(plant.lot(&told).await, told);
    }
    assert_eq!(problems(&plant, &plant.olga).await, [] as [String; 0]);
}

/// An audit while the plant is at work is silent: what comes meanwhile is no change.
#[tokio::test(flavor = "multi_thread")]
async fn a_plant_at_work_is_no_change() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 1_000).await;
    let operator = plant.t.member(&plant.olga, Role::Operator).await;
    let stop = tokio_util::sync::CancellationToken::new();
    let working = (0..3).map(|n| {
        let (by, stop, lot) = (operator.clone(), stop.clone(), lot.clone());
        tokio::spawn(async move {
            let mut n_done = 0;
            while !stop.is_cancelled() {
                let request = AggregateLotsRequest {
                    pallet: Some(Pallet::Sscc(sscc(n * 1_000 + n_done))),
                    contents: vec![of(&lot, kg(1))],
                    request_id: request_id(),
                    ..AggregateLotsRequest::default()
                };
                let packed = by.lots().aggregate_lots(request).await.unwrap().into_inner();
                let pallet = packed.pallet.unwrap();
                let request = DisaggregateLotsRequest {
                    pallet_id: pallet.id,
                    request_id: request_id(),
                    ..DisaggregateLotsRequest::default()
                };
                by.lots().disaggregate_lots(request).await.unwrap();
                n_done += 1;
            }
            n_done
        })
    });
    let working: Vec<_> = working.collect();
    for _ in 0..20 {
        assert_eq!(problems(&plant, &plant.olga).await, [] as [String; 0]);
    }
    stop.cancel();
    let mut n_done = 0;
    for done in working {
        n_done += done.await.unwrap();
    }
    assert!(n_done > 0, "nobody has worked");
}

fn sscc(serial: u32) -> String {
    let digits = format!("0401234{serial:010}");
    let sum: u32 =
        digits.bytes().rev().zip([3, 1].into_iter().cycle()).map(|(d, by)| u32::from(d - b'0') * by).sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}
