//! Reservations whose time is over are ended every second, so that budgets stand right where no call comes by. Calls do not rely on it:
//! each ends what is due before it asks what is left.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, Clock, Db};

use crate::store::{budgets, heads, holds};

const INTERVAL: Duration = Duration::from_secs(1);
/// One round's worth; the rest waits for the next one.
const ORGS_MAX: i32 = 200;

pub(crate) async fn run(db: Db, clock: Clock, stop: CancellationToken) {
    let mut was_away = false;
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(INTERVAL) => {}
        }
        let round = round(&db, &clock).await;
        if let Err(error) = &round
            && !was_away
        {
            tracing::warn!(
                reason = error.reason().as_str_name(),
                "reservations that are due wait to be ended"
            );
        }
        was_away = round.is_err();
    }
}

async fn round(db: &Db, clock: &Clock) -> Result<(), ApiError> {
    let due = holds::orgs_with_due(&mut *db.lookup().await?, clock.now(), ORGS_MAX).await?;
    for org in due {
        let mut tx = db.begin(OrgId(org)).await?;
        let now = heads::lock(&mut tx).await?.time(clock.now());
        budgets::end_due_holds(&mut tx, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
