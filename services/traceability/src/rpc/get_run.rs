//! GetRun: a run with what its steps made.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{GetRunRequest, GetRunResponse, Run};
use uuid::Uuid;

use crate::Traceability;
use crate::item::Kind;
use crate::store::{items, lots};

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: GetRunRequest,
) -> Result<GetRunResponse, ApiError> {
    let mut tx = app.db.begin(caller.org).await?;
    let (ids, keys, named) = match (Uuid::try_parse(&req.run_id), req.run_code.as_str()) {
        (Ok(id), "") => ([(Kind::Run, id)].into(), [].into(), &req.run_id),
        (Err(_), code) if !code.is_empty() => {
            ([].into(), [(Kind::Run, code.to_owned())].into(), &req.run_code)
        }
        _ => return Err(ApiError::invalid("run_id", "one_of", "or run_code must be given, and not both")),
    };
    let found = items::find_all(&mut tx, &ids, &keys).await?.pop();
    let item = found.ok_or_else(|| ApiError::not_found(Kind::Run.noun(), named))?;
    let run: Run = item.message()?;
    let made = lots::made_in_run(&mut tx, item.id).await?;
    Ok(GetRunResponse { run: Some(run), made })
}
