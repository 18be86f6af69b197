//! From tonic's request to an RPC's own story and back: `service.rs` of each service is one line per method.

use std::future::Future;
use std::sync::Arc;

use tonic::{Request, Response, Status};

use crate::{ApiError, Caller};

/// Answers a call with what `run` says; the gate has already let the caller through.
pub async fn answer<Req, Resp, Run>(
    request: Request<Req>,
    run: impl FnOnce(Arc<Caller>, Req) -> Run,
) -> Result<Response<Resp>, Status>
where
    Run: Future<Output = Result<Resp, ApiError>>,
{
    let caller = Caller::of(request.extensions())?;
    Ok(Response::new(run(caller, request.into_inner()).await?))
}
