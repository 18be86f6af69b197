//! Calls that cost something, as these tests make them, and the books as PostgreSQL has them.

use std::time::Duration;

use sqlx::PgConnection;
use tonic::Status;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::database::Database;
use tracegate_tests::{Person, Tracegate, request_id};

pub(super) const DOLLAR: i64 = 1_000_000_000;
pub(super) const CENT: i64 = 10_000_000;

/// Everything a test of budgets calls; unlike a session, a key outlives a clock that is moved.
pub(super) const SCOPES: [Permission; 5] = [
    Permission::PrecheckInvoke,
    Permission::DecisionRead,
    Permission::BudgetRead,
    Permission::BudgetManage,
    Permission::UsageRead,
];

/// A key of a new organization.
pub(super) async fn spender(t: &Tracegate) -> Person {
    let olga = t.owner().await;
    t.api_key(&olga, &SCOPES).await
}

/// A monthly ceiling of the whole organization that blocks.
pub(super) fn ceiling(name: &str, limit_nanos_usd: i64) -> Budget {
    Budget {
        name: name.to_owned(),
        scope: BudgetScope::Organization.into(),
        period: BudgetPeriod::Monthly.into(),
        limit_nanos_usd,
        ..Budget::default()
    }
}

pub(super) async fn create(person: &Person, budget: Budget) -> Result<Budget, Status> {
    let request = CreateBudgetRequest { budget: Some(budget), request_id: request_id() };
    Ok(person.budgets().create_budget(request).await?.into_inner().budget.unwrap())
}

pub(super) async fn get(person: &Person, budget_id: &str) -> Budget {
    let request = GetBudgetRequest { budget_id: budget_id.to_owned() };
    person.budgets().get_budget(request).await.unwrap().into_inner().budget.unwrap()
}

pub(super) async fn standing(person: &Person, budget_id: &str) -> BudgetStanding {
    get(person, budget_id).await.standing.unwrap()
}

/// Settled, held, overrun, left.
pub(super) async fn sums(person: &Person, budget_id: &str) -> (i64, i64, i64, i64) {
    let standing = standing(person, budget_id).await;
    let BudgetStanding { settled_nanos_usd, held_nanos_usd, overrun_nanos_usd, left_nanos_usd, .. } =
        standing;
    (settled_nanos_usd, held_nanos_usd, overrun_nanos_usd, left_nanos_usd)
}

pub(super) fn call(cost_nanos_usd: i64) -> PrecheckRequest {
    PrecheckRequest {
        content: "Summarize the minutes.".to_owned(),
        tool: "ai.generate".to_owned(),
        cost_nanos_usd: Some(cost_nanos_usd),
        request_id: request_id(),
        ..PrecheckRequest::default()
    }
}

pub(super) async fn precheck(person: &Person, request: PrecheckRequest) -> Result<PrecheckResponse, Status> {
    Ok(person.gate().precheck(request).await?.into_inner())
}

/// A call that may be made.
pub(super) async fn admitted(person: &Person, cost_nanos_usd: i64) -> PrecheckResponse {
    let response = precheck(person, call(cost_nanos_usd)).await.unwrap();
    assert_eq!(response.decision.as_ref().unwrap().verdict(), Verdict::Allow, "{response:?}");
    response
}

/// The reason a call may not be made for.
pub(super) async fn denied(person: &Person, cost_nanos_usd: i64) -> Decision {
    let decision = precheck(person, call(cost_nanos_usd)).await.unwrap().decision.unwrap();
    assert_eq!(decision.verdict(), Verdict::Deny);
    decision
}

pub(super) fn answer(precheck: &PrecheckResponse, usage: Option<Usage>) -> PostcheckRequest {
    PostcheckRequest {
        content: "The minutes say little.".to_owned(),
        receipt: precheck.receipt.clone(),
        usage,
        request_id: request_id(),
        ..PostcheckRequest::default()
    }
}

pub(super) fn cost(cost_nanos_usd: i64) -> Option<Usage> {
    Some(Usage { cost_nanos_usd, ..Usage::default() })
}

pub(super) async fn settle(person: &Person, precheck: &PrecheckResponse, cost_nanos_usd: i64) -> Decision {
    let request = answer(precheck, cost(cost_nanos_usd));
    person.gate().postcheck(request).await.unwrap().into_inner().decision.unwrap()
}

pub(super) async fn cancel(person: &Person, precheck: &PrecheckResponse) -> Result<i64, Status> {
    let request = CancelPrecheckRequest { receipt: precheck.receipt.clone() };
    Ok(person.gate().cancel_precheck(request).await?.into_inner().released_nanos_usd)
}

pub(super) fn seconds(seconds: i64) -> Option<prost_types::Duration> {
    Some(prost_types::Duration { seconds, nanos: 0 })
}

/// All decisions of an organization, newest first.
pub(super) async fn decisions(person: &Person) -> Vec<Decision> {
    let mut all = Vec::new();
    let mut request = ListDecisionsRequest { page_size: 200, ..ListDecisionsRequest::default() };
    loop {
        let page = person.decisions().list_decisions(request.clone()).await.unwrap().into_inner();
        all.extend(page.decisions);
        if page.next_page_token.is_empty() {
            return all;
        }
        request.page_token = page.next_page_token;
    }
}

/// What must be true after every step, whatever the step was: answers what is not, in words.
pub(super) async fn wrong_in_the_books(database: &Database) -> Vec<String> {
    wrong_by(&mut database.admin().await).await
}

/// The same over a connection there is.
pub(super) async fn wrong_by(admin: &mut PgConnection) -> Vec<String> {
    sqlx::query_scalar(
        "SELECT format('%s: settled %s, held %s, overrun %s; open holds %s, settled by holds %s; limit %s', b.name,
           p.settled_nanos_usd, p.held_nanos_usd, p.overrun_nanos_usd, h.open, h.settled, p.limit_nanos_usd)
         FROM governance.budget_periods p JOIN governance.budgets b USING (org_id, budget_id)
         CROSS JOIN LATERAL (
           SELECT coalesce(sum(amount_nanos_usd) FILTER (WHERE state = 'OPEN'), 0) AS open,
             coalesce(sum(settled_nanos_usd) FILTER (WHERE state = 'SETTLED'), 0) AS settled
           FROM governance.budget_holds h
           WHERE h.org_id = p.org_id AND h.budget_id = p.budget_id AND h.period_starts_at = p.starts_at
         ) h
         WHERE p.held_nanos_usd <> h.open OR p.settled_nanos_usd + p.overrun_nanos_usd <> h.settled
           OR (b.enforcement = 'HARD' AND p.settled_nanos_usd + p.held_nanos_usd > p.limit_nanos_usd)
           OR (b.enforcement = 'SOFT' AND p.overrun_nanos_usd > 0)",
    )
    .fetch_all(admin)
    .await
    .unwrap()
}

/// Long past every promise.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until no reservation is open.
pub(super) async fn until_nothing_is_held(database: &Database) {
    let give_up_at = std::time::Instant::now() + PATIENCE;
    let mut admin = database.admin().await;
    let open = "SELECT count(*) FROM governance.budget_holds WHERE state = 'OPEN'";
    while sqlx::query_scalar::<_, i64>(open).fetch_one(&mut admin).await.unwrap() > 0 {
        assert!(std::time::Instant::now() < give_up_at, "a reservation outlives its time");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The same numbers for the same seed.
pub(super) struct Random(pub u64);

impl Random {
    pub(super) fn below(&mut self, n: u64) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }

    pub(super) fn cents(&mut self, n: u64) -> i64 {
        i64::try_from(self.below(n)).unwrap() * CENT
    }
}
