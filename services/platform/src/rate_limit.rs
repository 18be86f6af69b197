//! Rate limits: GCRA per caller and class, so there is no boundary at which a limit doubles. Exact over replicas with Redis;
//! without it, or while it is away, each process counts by itself. Sign-in does not fall back: it fails closed.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use http::{HeaderMap, HeaderValue};
use tokio_util::sync::CancellationToken;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::RateClass;
use uuid::Uuid;

use crate::ApiError;
use crate::redis_link::RedisLink;

/// Idle keys are forgotten this often, so that memory follows those who call now.
const SWEEP_INTERVAL: Duration = Duration::from_secs(60);

/// Whose calls are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    Caller(Uuid),
    /// IPv6 by /64: one customer has that many addresses.
    Address(Option<IpAddr>),
    /// An account being signed in to, by the hash of its name.
    Account([u8; 16]),
}

type Key = [u8; 17];
type Limiter = RateLimiter<Key, DashMapStateStore<Key>, DefaultClock, StateInformationMiddleware>;

/// Calls a minute for each class; see `RateClass` in the contract for where they come from.
#[derive(Debug, Clone, Copy)]
pub struct PerMinute {
    pub read: NonZeroU32,
    pub write: NonZeroU32,
    pub login: NonZeroU32,
    pub account: NonZeroU32,
    pub bulk: NonZeroU32,
    pub stream: NonZeroU32,
}

impl Default for PerMinute {
    fn default() -> Self {
        let n = |calls| NonZeroU32::new(calls).unwrap_or(NonZeroU32::MIN);
        Self { read: n(200), write: n(100), login: n(5), account: n(10), bulk: n(60_000), stream: n(120) }
    }
}

#[derive(Clone)]
pub struct RateLimits(Arc<Inner>);

struct Inner {
    per_minute: PerMinute,
    read: Limiter,
    write: Limiter,
    login: Limiter,
    account: Limiter,
    bulk: Limiter,
    stream: Limiter,
    redis: Option<(RedisLink, redis::Script)>,
}

/// GCRA over one Redis key, by Redis' own clock: the key holds the theoretical arrival time in microseconds.
/// Answers {allowed, remaining, microseconds until the next call may come}.
const GCRA: &str = r"
local burst = tonumber(ARGV[1])
local interval = 60000000 / burst
local now = redis.call('TIME')
now = now[1] * 1000000 + now[2]
local tat = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
local next_tat = tat + interval
if next_tat - now > 60000000 then
  return {0, 0, math.ceil(next_tat - now - 60000000)}
end
redis.call('SET', KEYS[1], string.format('%.0f', next_tat), 'PX', math.ceil((next_tat - now) / 1000))
return {1, math.floor((60000000 - (next_tat - now)) / interval), 0}
";

/// How a caller stands with its limit after a call that was let through.
#[derive(Debug, Clone, Copy, Default)]
pub struct Standing(Option<(u32, u32)>);

impl Standing {
    pub(crate) fn write(self, headers: &mut HeaderMap) {
        if let Standing(Some((limit, remaining))) = self {
            headers.insert("x-ratelimit-limit", HeaderValue::from(limit));
            headers.insert("x-ratelimit-remaining", HeaderValue::from(remaining));
            // Seconds until the whole limit is there again.
            let used = u64::from(limit.saturating_sub(remaining));
            headers.insert("x-ratelimit-reset", HeaderValue::from(used * 60 / u64::from(limit.max(1)) + 1));
        }
    }
}

impl RateLimits {
    pub fn new(per_minute: PerMinute, redis: Option<RedisLink>) -> Self {
        let limiter = |calls| {
            RateLimiter::dashmap(Quota::per_minute(calls)).with_middleware::<StateInformationMiddleware>()
        };
        Self(Arc::new(Inner {
            per_minute,
            read: limiter(per_minute.read),
            write: limiter(per_minute.write),
            login: limiter(per_minute.login),
            account: limiter(per_minute.account),
            bulk: limiter(per_minute.bulk),
            stream: limiter(per_minute.stream),
            redis: redis.map(|link| (link, redis::Script::new(GCRA))),
        }))
    }

    /// Counts a call, or refuses it with the time to wait.
    pub async fn check(&self, class: RateClass, subject: Subject) -> Result<Standing, ApiError> {
        let inner = &self.0;
        match class {
            RateClass::Mesh | RateClass::Unspecified => Ok(Standing::default()),
            RateClass::Read => self.count("read", &inner.read, inner.per_minute.read, subject, false).await,
            RateClass::Write => {
                self.count("write", &inner.write, inner.per_minute.write, subject, false).await
            }
            RateClass::Login => {
                self.count("login", &inner.login, inner.per_minute.login, subject, true).await
            }
            RateClass::Stream => {
                self.count("stream", &inner.stream, inner.per_minute.stream, subject, false).await
            }
            // Machines call often and their limit guards the server, not a secret: each replica counts by itself.
            RateClass::Bulk => {
                count_here("bulk", &inner.bulk, inner.per_minute.bulk, subject).map(|_| Standing::default())
            }
        }
    }

    /// Counts a sign-in to one account, wherever it comes from.
    pub async fn check_account(&self, account: &str) -> Result<(), ApiError> {
        let hash = crate::keys::sha256(account.as_bytes());
        let mut half = [0; 16];
        half.copy_from_slice(&hash[..16]);
        let (limiter, limit) = (&self.0.account, self.0.per_minute.account);
        self.count("account", limiter, limit, Subject::Account(half), true).await.map(drop)
    }

    /// Counts a refused credential by its address.
    pub(crate) async fn check_refusals(&self, address: Option<IpAddr>) -> Result<(), ApiError> {
        self.check(RateClass::Read, Subject::Address(address)).await.map(drop)
    }

    async fn count(
        &self,
        class: &'static str,
        limiter: &Limiter,
        limit: NonZeroU32,
        subject: Subject,
        fails_closed: bool,
    ) -> Result<Standing, ApiError> {
        let Some((link, script)) = &self.0.redis else { return count_here(class, limiter, limit, subject) };
        let key = link.key(&format!("rate:{class}:{}", crate::keys::hex(&key_of(subject))));
        let counted: redis::RedisResult<(u8, u32, u64)> =
            script.key(key).arg(limit.get()).invoke_async(&mut link.commands()).await;
        match counted {
            Ok((1, remaining, _)) => Ok(Standing(Some((limit.get(), remaining)))),
            Ok((_, _, wait_us)) => Err(refused(class, limit, Duration::from_micros(wait_us))),
            Err(error) if fails_closed => Err(ApiError::dependency_down("redis", error)),
            Err(_) => {
                metrics::counter!("tracegate_rate_limit_fallbacks_total", "class" => class).increment(1);
                count_here(class, limiter, limit, subject)
            }
        }
    }

    /// Forgets idle callers until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(SWEEP_INTERVAL) => {}
            }
            let inner = &self.0;
            for limiter in
                [&inner.read, &inner.write, &inner.login, &inner.account, &inner.bulk, &inner.stream]
            {
                limiter.retain_recent();
            }
        }
    }
}

fn count_here(
    class: &'static str,
    limiter: &Limiter,
    limit: NonZeroU32,
    subject: Subject,
) -> Result<Standing, ApiError> {
    match limiter.check_key(&key_of(subject)) {
        Ok(snapshot) => Ok(Standing(Some((limit.get(), snapshot.remaining_burst_capacity())))),
        Err(not_until) => Err(refused(class, limit, not_until.wait_time_from(DefaultClock::default().now()))),
    }
}

fn refused(class: &'static str, limit: NonZeroU32, wait: Duration) -> ApiError {
    ApiError::new(ErrorReason::RateLimited, format!("more than {limit} {class} calls a minute"))
        .with("limit", limit)
        .with("class", class)
        .retry_after(wait)
}

fn key_of(subject: Subject) -> Key {
    let mut key = [0; 17];
    let (kind, bytes) = match subject {
        Subject::Caller(id) => (1, *id.as_bytes()),
        Subject::Address(address) => (2, network(address).octets()),
        Subject::Account(hash) => (3, hash),
    };
    key[0] = kind;
    key[1..].copy_from_slice(&bytes);
    key
}

/// The network an address stands for: itself for IPv4, its /64 for IPv6.
fn network(address: Option<IpAddr>) -> Ipv6Addr {
    match address {
        Some(IpAddr::V4(v4)) => v4.to_ipv6_mapped(),
        Some(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_ipv6_mapped(),
            None => Ipv6Addr::from(u128::from(v6) & !u128::from(u64::MAX)),
        },
        None => Ipv6Addr::UNSPECIFIED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ipv6_counts_by_its_64_and_ipv4_by_itself() {
        let net = |text: &str| network(Some(text.parse().unwrap()));
        assert_eq!(net("2001:db8:1:2:3::4"), net("2001:db8:1:2:ffff::9"));
        assert_ne!(net("2001:db8:1:2::1"), net("2001:db8:1:3::1"));
        assert_eq!(net("::ffff:10.0.0.1"), net("10.0.0.1"));
        assert_ne!(net("10.0.0.1"), net("10.0.0.2"));
    }

    #[tokio::test]
    async fn the_sixth_sign_in_of_a_minute_is_refused_and_another_address_is_not() {
        let limits = RateLimits::new(PerMinute::default(), None);
        let from = |text: &str| Subject::Address(Some(text.parse().unwrap()));
        for _ in 0..5 {
            assert!(limits.check(RateClass::Login, from("10.0.0.1")).await.is_ok());
        }
        let refused = limits.check(RateClass::Login, from("10.0.0.1")).await.unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::RateLimited);
        assert!(limits.check(RateClass::Login, from("10.0.0.2")).await.is_ok());
    }
}
