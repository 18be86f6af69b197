//! What was used, summed by dimension and as a file.

use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Person, Tracegate, reason, violated_fields};

use super::money::*;

async fn use_model(person: &Person, model: &str, task: &str, tokens: i64, nanos: i64) {
    let (model, task) = (model.to_owned(), task.to_owned());
    let provider = "openai".to_owned();
    let told = precheck(person, PrecheckRequest { provider, model, task, ..call(nanos) }).await.unwrap();
    let usage = Usage {
        input_tokens: tokens,
        output_tokens: 2 * tokens,
        cached_tokens: tokens / 2,
        cost_nanos_usd: nanos,
    };
    person.gate().postcheck(answer(&told, Some(usage))).await.unwrap();
}

async fn query(person: &Person, request: QueryUsageRequest) -> QueryUsageResponse {
    person.usage().query_usage(request).await.unwrap().into_inner()
}

fn by(dimensions: &[UsageDimension]) -> QueryUsageRequest {
    let group_by = dimensions.iter().map(|dimension| i32::from(*dimension)).collect();
    QueryUsageRequest { group_by, ..QueryUsageRequest::default() }
}

async fn export(person: &Person, query: QueryUsageRequest) -> Result<String, tonic::Status> {
    let mut chunks =
        person.usage().export_usage(ExportUsageRequest { query: Some(query) }).await?.into_inner();
    let mut file = Vec::new();
    while let Some(chunk) = chunks.message().await? {
        file.extend_from_slice(&chunk.chunk);
    }
    Ok(String::from_utf8(file).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn usage_is_summed_as_asked() {
    let t = Tracegate::start().await;
    let (ana, other) = (spender(&t).await, spender(&t).await);
    assert_eq!(query(&ana, by(&[UsageDimension::Model])).await.rows, []);
    assert_eq!(query(&ana, by(&[])).await.total, Some(UsageRow::default()));
    use_model(&ana, "large", "report", 100, 5 * CENT).await;
    use_model(&ana, "small", "report", 10, CENT).await;
    use_model(&ana, "small", "chat", 20, 2 * CENT).await;
    t.clock.advance(time::Duration::DAY);
    use_model(&ana, "small", "chat", 40, 9 * CENT).await;
    use_model(&other, "foreign", "", 1, DOLLAR).await;

    let by_model = query(&ana, by(&[UsageDimension::Model])).await;
    let models: Vec<_> = by_model
        .rows
        .iter()
        .map(|row| (row.model.as_str(), row.call_count, row.cost_nanos_usd / CENT))
        .collect();
    assert_eq!(models, [("small", 3, 12), ("large", 1, 5)]);
    let total = by_model.total.unwrap();
    assert_eq!(
        (total.call_count, total.input_tokens, total.output_tokens, total.cached_tokens),
        (4, 170, 340, 85)
    );
    assert_eq!((total.cost_nanos_usd, total.model.as_str(), by_model.truncated), (17 * CENT, "", false));
    assert_eq!(query(&ana, by(&[])).await.rows, std::slice::from_ref(&total));

    let by_day = query(&ana, by(&[UsageDimension::Day, UsageDimension::Model])).await;
    let days: Vec<_> =
        by_day.rows.iter().map(|row| (row.model.as_str(), row.cost_nanos_usd / CENT)).collect();
    assert_eq!(days, [("large", 5), ("small", 3), ("small", 9)]);
    assert!(by_day.rows[0].day == by_day.rows[1].day && by_day.rows[1].day < by_day.rows[2].day);

    let all = [
        UsageDimension::Task,
        UsageDimension::Actor,
        UsageDimension::Provider,
        UsageDimension::Model,
        UsageDimension::Day,
    ];
    let finest = query(&ana, by(&all)).await;
    assert_eq!((finest.rows.len(), finest.total), (4, Some(total)));
    let actor_id = finest.rows[0].actor_id.clone();
    assert!(finest.rows.iter().all(|row| row.actor_id == actor_id && row.provider == "openai"));

    let chats = QueryUsageRequest { task: "chat".to_owned(), ..by(&[]) };
    assert_eq!(query(&ana, chats).await.total.unwrap().cost_nanos_usd, 11 * CENT);
    let of_nobody = QueryUsageRequest { actor_id: uuid::Uuid::new_v4().to_string(), ..by(&[]) };
    assert_eq!(query(&ana, of_nobody).await.rows, []);
    let of_one = QueryUsageRequest { actor_id, model: "large".to_owned(), ..by(&[]) };
    assert_eq!(query(&ana, of_one).await.total.unwrap().call_count, 1);
    let first_day = finest.rows.iter().map(|row| row.day.clone()).min().unwrap();
    let one_day = QueryUsageRequest { start_day: first_day.clone(), end_day: first_day, ..by(&[]) };
    assert_eq!(query(&ana, one_day).await.total.unwrap().cost_nanos_usd, 8 * CENT);
}

#[tokio::test(flavor = "multi_thread")]
async fn usage_is_exported_as_a_file_without_formulas() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    use_model(&ana, "=cmd|' /C calc'!A0", "say \"hi\", twice", 10, 125_000).await;
    use_model(&ana, "plain", "", 20, 10 * CENT).await;
    let asked = by(&[UsageDimension::Model, UsageDimension::Task]);
    let file = export(&ana, asked).await.unwrap();
    let expected = concat!(
        "provider,model,actor_id,task,day,call_count,input_tokens,output_tokens,cached_tokens,cost_nanos_usd,cost_usd\r\n",
        ",plain,,,,1,20,40,10,100000000,0.10\r\n",
        ",\"'=cmd|' /C calc'!A0\",,\"say \"\"hi\"\", twice\",,1,10,20,5,125000,0.000125\r\n",
    );
    assert_eq!(file, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_broken_rules_of_a_question_are_told_at_once() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let broken = QueryUsageRequest {
        start_day: "2026-02-30".to_owned(),
        end_day: "soon".to_owned(),
        actor_id: "ana".to_owned(),
        ..by(&[])
    };
    let refused = ana.usage().query_usage(broken.clone()).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["end_day", "start_day", "actor_id"]);
    let refused = export(&ana, broken).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["query.end_day", "query.start_day", "query.actor_id"]);
    let twice = by(&[UsageDimension::Day, UsageDimension::Day]);
    assert_eq!(reason(&ana.usage().query_usage(twice).await.unwrap_err()), ErrorReason::InvalidRequest);
    let too_long =
        QueryUsageRequest { start_day: "2024-01-01".to_owned(), end_day: "2025-03-01".to_owned(), ..by(&[]) };
    assert_eq!(violated_fields(&ana.usage().query_usage(too_long).await.unwrap_err()), ["end_day"]);
}
