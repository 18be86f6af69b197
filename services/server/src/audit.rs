//! `tracegate audit verify`: every audit trail, every log of decisions and every plant's log, read from its beginning and hashed again.

use std::io::Write;

use anyhow::{Context, anyhow};
use secrecy::SecretString;
use tracegate_platform::feed::{self, Doorbell};
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Clock, Db, audit};

use crate::config::Schemas;

/// What was found of one organization.
#[derive(Debug)]
pub struct OrgAudit {
    pub org: OrgId,
    pub n_events: i64,
    pub n_decisions: i64,
    /// Decisions that retention has dropped; their hashes are still part of the log.
    pub n_dropped: i64,
    pub n_plant_events: i64,
    pub n_lots: i64,
    /// What is not as it was written, in words.
    pub problems: Vec<String>,
}

/// Verifies all organizations, and says of each what was found to `out` as soon as it is known. The services may run meanwhile.
pub async fn verify(
    database_url: &SecretString,
    schemas: &Schemas,
    out: &mut (impl Write + Send),
) -> anyhow::Result<Vec<OrgAudit>> {
    let doorbell = Doorbell::new(None);
    let path = [schemas.governance.clone(), schemas.traceability.clone(), schemas.platform.clone()];
    let db = Db::connect(database_url, &path, 1, doorbell).await.context("connect to the database")?;
    let mut audits = Vec::new();
    for org in feed::orgs(&db).await.map_err(told)? {
        let found = of_org(&db, org).await.map_err(told).with_context(|| format!("verify {org}"))?;
        let OrgAudit { n_events, n_decisions, n_dropped, n_plant_events, n_lots, problems, .. } = &found;
        writeln!(
            out,
            "{org}: {n_events} audit events, {n_decisions} decisions and {n_dropped} dropped by retention, {n_plant_events} plant events and {n_lots} \
             lots, {} problems",
            problems.len()
        )?;
        for problem in problems {
            writeln!(out, "  {problem}")?;
        }
        audits.push(found);
    }
    let n_problems: usize = audits.iter().map(|audit| audit.problems.len()).sum();
    writeln!(out, "{} organizations, {n_problems} problems", audits.len())?;
    Ok(audits)
}

async fn of_org(db: &Db, org: OrgId) -> Result<OrgAudit, ApiError> {
    let trail = feed::verify(db, org, audit::FEED).await?;
    let log = tracegate_governance::audit::verify(db, org, Clock::default().now()).await?;
    let plant = tracegate_traceability::audit::verify(db, org).await?;
    let in_trail = trail.broken.map(|problem| format!("audit trail: {problem}"));
    let in_log = log.problems.into_iter().map(|problem| format!("decisions: {problem}"));
    let in_plant = plant.problems.into_iter().map(|problem| format!("plant: {problem}"));
    Ok(OrgAudit {
        org,
        n_events: trail.n_events,
        n_decisions: log.n_decisions,
        n_dropped: log.n_dropped,
        n_plant_events: plant.n_events,
        n_lots: plant.n_lots,
        problems: in_trail.into_iter().chain(in_log).chain(in_plant).collect(),
    })
}

fn told(error: ApiError) -> anyhow::Error {
    anyhow!("{error:?}")
}
