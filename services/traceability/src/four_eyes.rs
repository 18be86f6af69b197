//! What one person began another must finish.

use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;

use crate::command::Turn;

/// A second person must do it: `actors` have had their hand in it.
pub(crate) fn four_eyes<'a>(
    actors: impl IntoIterator<Item = &'a String>,
    turn: &Turn,
    what: &str,
) -> Result<(), ApiError> {
    let own = turn.actor_id.to_string();
    if actors.into_iter().any(|actor| *actor == own) {
        return Err(ApiError::new(ErrorReason::FourEyes, what).with("actor_id", own));
    }
    Ok(())
}
