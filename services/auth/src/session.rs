//! A session: one sign-in on one device. Its refresh rule keeps honest clients in and thieves out.

use time::{Duration, OffsetDateTime};
use tracegate_platform::ids::{SessionId, UserId};

/// How long a lost reply may be asked for again.
const GRACE: Duration = Duration::seconds(30);

#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub id: SessionId,
    pub user: UserId,
    /// Sealed under the master key.
    pub refresh_key: Vec<u8>,
    /// The counter of the newest token given out.
    pub counter: i64,
    /// When it was given out.
    pub refreshed_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
    pub is_ended: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refresh {
    /// The newest token was presented: its successor has this counter from now on.
    Advance { counter: i64 },
    /// The previous token came again while its successor is unused: the same successor once more.
    Repeat { counter: i64 },
    /// A token that somebody else has used: the session must end, also where the call fails.
    Replayed,
    /// The session is over.
    Over,
}

impl Session {
    pub(crate) fn refresh(&self, presented: i64, now: OffsetDateTime) -> Refresh {
        if self.is_ended || now >= self.expires_at {
            return Refresh::Over;
        }
        if presented == self.counter {
            return Refresh::Advance { counter: self.counter + 1 };
        }
        // The newest one is unused as long as it is the newest: using it would have made a newer one.
        if presented + 1 == self.counter && now < self.refreshed_at + GRACE {
            return Refresh::Repeat { counter: self.counter };
        }
        Refresh::Replayed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(counter: i64, presented: i64, seconds_since: i64, expected: Refresh) {
        let refreshed_at = OffsetDateTime::UNIX_EPOCH + Duration::days(20_000);
        let session = Session {
            id: SessionId::generate(),
            user: UserId::generate(),
            refresh_key: Vec::new(),
            counter,
            refreshed_at,
            expires_at: refreshed_at + Duration::days(1),
            is_ended: false,
        };
        let now = refreshed_at + Duration::seconds(seconds_since);
        assert_eq!(
            session.refresh(presented, now),
            expected,
            "counter {counter}, presented {presented}, after {seconds_since} s"
        );
    }

    #[test]
    fn a_lost_reply_is_repeated_and_a_replay_ends_the_session() {
        check(3, 3, 600, Refresh::Advance { counter: 4 });
        check(3, 2, 29, Refresh::Repeat { counter: 3 });
        check(3, 2, 30, Refresh::Replayed);
        check(3, 1, 1, Refresh::Replayed);
        check(3, 4, 1, Refresh::Replayed);
        check(3, 3, 86_400, Refresh::Over);
    }
}
