//! Who stands behind a credential. Asked of auth once, then cached; auth's revocation stream voids an entry, and every stream
//! opened with it, within a second. While that stream is silent nothing cached is believed.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use dashmap::DashMap;
use http::HeaderMap;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use moka::future::Cache;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use tokio_util::sync::CancellationToken;
use tracegate_proto::auth::v1::mesh_service_client::MeshServiceClient;
use tracegate_proto::auth::v1::{IntrospectRequest, IntrospectResponse, WatchRevocationsRequest};
use tracegate_proto::errors::v1::ErrorReason;
use uuid::Uuid;

use crate::caller::{Apps, Caller, Permissions, Principal};
use crate::clock::{Clock, from_timestamp};
use crate::drain::Drain;
use crate::ids::{ApiKeyId, OrgId, SessionId, UserId};
use crate::peer::Peer;
use crate::{ApiError, keys};

/// Identities kept; the least recently used go first.
const CACHED_MAX: u64 = 100_000;
/// Asked again after this long, which is also how exact a key's last use is known.
const CACHED_FOR: Duration = Duration::from_secs(60);
/// Auth beats every 250 ms; after this silence its revocations may be missing.
const SILENCE_MAX: Duration = Duration::from_millis(800);
/// An introspection takes at most the contract's deadline, 3 seconds.
const INTROSPECTION_MAX: Duration = Duration::from_secs(10);
const RECONNECT_DELAY: Duration = Duration::from_millis(200);
/// The header one service of the mesh vouches with for the caller it acts for.
pub const MESH_HEADER: &str = "x-tracegate-mesh";
/// A vouching is used at once: enough for clocks that differ.
const VOUCHED_SECONDS: i64 = 60;

pub struct Identity {
    pub caller: Arc<Caller>,
    expires_at: Option<OffsetDateTime>,
    /// Cancelled when the identity is no longer true; ends the streams opened with it.
    pub revoked: Arc<CancellationToken>,
}

impl Identity {
    /// A caller known to this very process.
    pub fn vouched(caller: Arc<Caller>) -> Self {
        Self { caller, expires_at: None, revoked: Arc::default() }
    }

    fn is_live(&self, now: OffsetDateTime) -> bool {
        !self.revoked.is_cancelled() && self.expires_at.is_none_or(|at| now < at)
    }
}

#[derive(Clone)]
pub struct Identities(Arc<Inner>);

struct Inner {
    auth: Peer,
    mesh_key: MeshKey,
    clock: Clock,
    /// By SHA-256 of the credential: the cache itself must not be worth stealing.
    cached: Cache<[u8; 32], Arc<Identity>>,
    /// What revokes identities, by every session, key, user and organization they mention. Of the token and not of the
    /// identity: a stream holds on to it for as long as it is open, the cache forgets.
    by_subject: DashMap<Uuid, Vec<Weak<CancellationToken>>>,
    /// When a subject was revoked last: an introspection under way at that moment may have read what was true before.
    revoked_at: DashMap<Uuid, Instant>,
    last_beat: Mutex<Option<Instant>>,
}

impl Identities {
    pub fn new(auth: Peer, mesh_key: MeshKey, clock: Clock) -> Self {
        Self(Arc::new(Inner {
            auth,
            mesh_key,
            clock,
            cached: Cache::builder().max_capacity(CACHED_MAX).time_to_live(CACHED_FOR).build(),
            by_subject: DashMap::new(),
            revoked_at: DashMap::new(),
            last_beat: Mutex::default(),
        }))
    }

    /// The identity a request's headers claim; `None` where they claim none.
    pub async fn identify(&self, headers: &HeaderMap) -> Result<Option<Arc<Identity>>, ApiError> {
        if let Some(vouching) = headers.get(MESH_HEADER) {
            let caller = vouching
                .to_str()
                .ok()
                .and_then(|text| self.0.mesh_key.read(text))
                .ok_or_else(credential_invalid)?;
            return Ok(Some(Arc::new(Identity::vouched(Arc::new(caller)))));
        }
        let Some(header) = headers.get(http::header::AUTHORIZATION) else { return Ok(None) };
        let credential = header.to_str().ok().and_then(bearer).ok_or_else(credential_invalid)?;

        let hash = keys::sha256(credential.as_bytes());
        if self.is_in_touch()
            && let Some(identity) = self.0.cached.get(&hash).await.filter(|identity| self.is_live(identity))
        {
            return Ok(Some(identity));
        }
        Box::pin(self.ask(hash, credential)).await.map(Some)
    }

    /// Calls that come at once with a credential that is not known yet ask once, as long as revocations are heard: one of a moment ago would
    /// show.
    async fn ask(&self, hash: [u8; 32], credential: &str) -> Result<Arc<Identity>, ApiError> {
        if self.is_in_touch() {
            if self.0.cached.get(&hash).await.is_some_and(|identity| !self.is_live(&identity)) {
                self.0.cached.invalidate(&hash).await;
            }
            match self.0.cached.try_get_with(hash, self.introspect(credential)).await {
                Ok(identity) if self.is_live(&identity) => return Ok(identity),
                Err(error) if error.reason() == ErrorReason::CredentialInvalid => {
                    return Err(credential_invalid());
                }
                // Revoked meanwhile, or whoever asked had less time than this call.
                _ => {}
            }
        }
        let identity = self.introspect(credential).await?;
        self.0.cached.insert(hash, identity.clone()).await;
        Ok(identity)
    }

    fn is_live(&self, identity: &Identity) -> bool {
        identity.is_live(self.0.clock.now())
    }

    /// Asks auth.
    async fn introspect(&self, credential: &str) -> Result<Arc<Identity>, ApiError> {
        let asked_at = Instant::now();
        let mut auth = MeshServiceClient::new(self.0.auth.acting_for(Caller::service()));
        let request = IntrospectRequest { credential: credential.to_owned() };
        let answer = auth.introspect(request).await.map_err(|status| match status.code() {
            tonic::Code::Unauthenticated => credential_invalid(),
            tonic::Code::InvalidArgument => credential_invalid(),
            _ => ApiError::dependency_down("auth", status),
        })?;
        let identity = identity(answer.into_inner())
            .ok_or_else(|| ApiError::internal("auth answered an introspection without ids"))?;
        let identity = Arc::new(identity);
        self.register(&identity, asked_at);
        Ok(identity)
    }

    /// From now on a revocation of what it depends on voids it; one since `asked_at` already has.
    fn register(&self, identity: &Arc<Identity>, asked_at: Instant) {
        let caller = &identity.caller;
        let mut subjects = vec![caller.org.0];
        match caller.principal {
            Principal::User { user, session } => subjects.extend([user.0, session.0]),
            Principal::ApiKey { key, creator } => subjects.extend([key.0, creator.0]),
            Principal::Service => {}
        }
        for subject in &subjects {
            let mut mentioned = self.0.by_subject.entry(*subject).or_default();
            // Amortized: a list is swept whenever it would grow.
            if mentioned.len() == mentioned.capacity() {
                mentioned.retain(|revoked| revoked.strong_count() > 0);
            }
            mentioned.push(Arc::downgrade(&identity.revoked));
        }
        // Registered first, looked second: a revocation in between is seen by one of the two.
        if subjects.iter().any(|subject| self.0.revoked_at.get(subject).is_some_and(|at| *at >= asked_at)) {
            identity.revoked.cancel();
        }
    }

    fn is_in_touch(&self) -> bool {
        let last_beat = *self.0.last_beat.lock().unwrap_or_else(PoisonError::into_inner);
        last_beat.is_some_and(|at| at.elapsed() < SILENCE_MAX)
    }

    fn beat(&self) {
        *self.0.last_beat.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn revoke(&self, subject: Uuid) {
        self.0.revoked_at.retain(|_, at| at.elapsed() < INTROSPECTION_MAX);
        self.0.revoked_at.insert(subject, Instant::now());
        if let Some((_, mentioned)) = self.0.by_subject.remove(&subject) {
            for revoked in mentioned.iter().filter_map(Weak::upgrade) {
                revoked.cancel();
            }
        }
    }

    /// Listens to auth's revocations until background work stops. A new stream repeats those of the last minutes.
    pub async fn run(self, drain: Drain) {
        let stop = drain.background_stop();
        loop {
            let started = Instant::now();
            tokio::select! {
                () = stop.cancelled() => return,
                lost = self.listen() => {
                    // A stream that ends after a while is reconnected; one that fails at once is worth a word, unless auth ends with this process.
                    if let Err(status) = lost
                        && started.elapsed() < SILENCE_MAX
                        && !drain.is_draining()
                    {
                        tracing::warn!(code = ?status.code(), "revocations are not heard and nothing cached is believed");
                    }
                }
            }
            tokio::time::sleep(RECONNECT_DELAY).await;
        }
    }

    async fn listen(&self) -> Result<(), tonic::Status> {
        let mut auth = MeshServiceClient::new(self.0.auth.acting_for(Caller::service()));
        let mut revocations = auth.watch_revocations(WatchRevocationsRequest {}).await?.into_inner();
        loop {
            let next = tokio::time::timeout(SILENCE_MAX * 4, revocations.message()).await;
            let Some(revocation) = next.map_err(|_| tonic_silence())?? else { return Ok(()) };
            self.beat();
            if let Ok(subject) = revocation.subject_id.parse() {
                self.revoke(subject);
            }
        }
    }
}

fn tonic_silence() -> tonic::Status {
    ApiError::dependency_down("auth", "no heartbeat").into()
}

fn credential_invalid() -> ApiError {
    ApiError::new(ErrorReason::CredentialInvalid, "the access token or API key is not valid, or no longer")
}

fn bearer(header: &str) -> Option<&str> {
    let (scheme, credential) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| credential.trim())
}

fn identity(answer: IntrospectResponse) -> Option<Identity> {
    let id = |text: &str| text.parse::<Uuid>().ok();
    let user = UserId(id(&answer.user_id)?);
    let principal = match (id(&answer.session_id), id(&answer.api_key_id)) {
        (Some(session), _) => Principal::User { user, session: SessionId(session) },
        (None, Some(key)) => Principal::ApiKey { key: ApiKeyId(key), creator: user },
        (None, None) => return None,
    };
    let caller = Caller {
        org: OrgId(id(&answer.organization_id)?),
        principal,
        permissions: answer.permissions().collect(),
        apps: answer.apps().collect(),
    };
    let expires_at = answer.expire_time.as_ref().and_then(from_timestamp);
    Some(Identity { caller: Arc::new(caller), expires_at, revoked: Arc::default() })
}

/// What the services of one mesh share, so that one can vouch for the caller it acts for.
#[derive(Clone)]
pub struct MeshKey {
    sign: EncodingKey,
    verify: DecodingKey,
}

/// A caller as one service tells another, signed.
#[derive(Serialize, Deserialize)]
struct Vouching {
    org: Uuid,
    kind: u8,
    subject: Uuid,
    /// The session of a user, the creator of a key.
    beside: Uuid,
    /// A number of 128 bits does not fit JSON's: as text.
    permissions: String,
    apps: u32,
    exp: i64,
}

impl MeshKey {
    pub fn new(key: &[u8; 32]) -> Self {
        Self { sign: EncodingKey::from_secret(key), verify: DecodingKey::from_secret(key) }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "read by another process within a minute, whatever a test does to a clock"
    )]
    pub(crate) fn vouch(&self, caller: &Caller) -> Result<String, ApiError> {
        let (kind, subject, beside) = match caller.principal {
            Principal::User { user, session } => (1, user.0, session.0),
            Principal::ApiKey { key, creator } => (2, key.0, creator.0),
            Principal::Service => (3, Uuid::nil(), Uuid::nil()),
        };
        let vouching = Vouching {
            org: caller.org.0,
            kind,
            subject,
            beside,
            permissions: caller.permissions.0.to_string(),
            apps: caller.apps.0,
            exp: OffsetDateTime::now_utc().unix_timestamp() + VOUCHED_SECONDS,
        };
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &vouching, &self.sign)
            .map_err(ApiError::internal)
    }

    fn read(&self, token: &str) -> Option<Caller> {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_required_spec_claims(&["exp"]);
        let vouching = jsonwebtoken::decode::<Vouching>(token, &self.verify, &validation).ok()?.claims;
        let principal = match vouching.kind {
            1 => Principal::User { user: UserId(vouching.subject), session: SessionId(vouching.beside) },
            2 => Principal::ApiKey { key: ApiKeyId(vouching.subject), creator: UserId(vouching.beside) },
            3 => Principal::Service,
            _ => return None,
        };
        Some(Caller {
            org: OrgId(vouching.org),
            principal,
            permissions: Permissions(vouching.permissions.parse().ok()?),
            apps: Apps(vouching.apps),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::future::join_all;
    use tonic::service::Routes;
    use tonic::{Request, Response, Status};
    use tracegate_proto::auth::v1::WatchRevocationsResponse;
    use tracegate_proto::auth::v1::mesh_service_server::{MeshService, MeshServiceServer};

    use super::*;
    use crate::peer::LocalRoutes;

    fn identities() -> Identities {
        asking(&LocalRoutes::default())
    }

    fn asking(auth: &LocalRoutes) -> Identities {
        Identities::new(Peer::here(auth), MeshKey::new(&[7; 32]), Clock::default())
    }

    /// An auth that knows one credential, and takes its time.
    #[derive(Default)]
    struct Auth {
        n_asked: AtomicUsize,
    }

    #[tonic::async_trait]
    impl MeshService for Auth {
        async fn introspect(
            &self,
            request: Request<IntrospectRequest>,
        ) -> Result<Response<IntrospectResponse>, Status> {
            self.n_asked.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_millis(50)).await;
            if request.into_inner().credential != "good" {
                return Err(credential_invalid().into());
            }
            let [organization_id, user_id, session_id] = [(); 3].map(|()| Uuid::now_v7().to_string());
            Ok(Response::new(IntrospectResponse {
                organization_id,
                user_id,
                session_id,
                ..IntrospectResponse::default()
            }))
        }

        type WatchRevocationsStream = futures_util::stream::Empty<Result<WatchRevocationsResponse, Status>>;

        async fn watch_revocations(
            &self,
            _: Request<WatchRevocationsRequest>,
        ) -> Result<Response<Self::WatchRevocationsStream>, Status> {
            Ok(Response::new(futures_util::stream::empty()))
        }
    }

    fn with(credential: &str) -> HeaderMap {
        let value = format!("Bearer {credential}").parse().unwrap();
        HeaderMap::from_iter([(http::header::AUTHORIZATION, value)])
    }

    #[tokio::test]
    async fn calls_at_once_ask_once_while_revocations_are_heard() {
        let (auth, routes) = (Arc::new(Auth::default()), LocalRoutes::default());
        let served = Routes::new(MeshServiceServer::from_arc(auth.clone())).into_axum_router();
        routes.set(served);
        let identities = asking(&routes);
        let ask = async |credential: &str| {
            let headers = with(credential);
            let answers = join_all((0..20).map(|_| identities.identify(&headers))).await;
            (answers, auth.n_asked.swap(0, Ordering::Relaxed))
        };

        // What auth has revoked is not heard: each call asks for itself.
        let (answers, n_asked) = ask("good").await;
        assert_eq!((answers.iter().flatten().flatten().count(), n_asked), (20, 20));
        identities.0.cached.invalidate_all();

        identities.beat();
        let (answers, n_asked) = ask("good").await;
        assert_eq!((answers.iter().flatten().flatten().count(), n_asked), (20, 1));
        let first = answers.into_iter().flatten().flatten().next().unwrap();

        // Revoked, it is asked for anew, and by one of them.
        identities.revoke(first.caller.org.0);
        identities.beat();
        let (answers, n_asked) = ask("good").await;
        assert_eq!(n_asked, 1);
        assert!(answers.iter().flatten().flatten().all(|again| again.caller.org != first.caller.org));

        identities.beat();
        let (answers, n_asked) = ask("bad").await;
        assert_eq!(n_asked, 1);
        for refused in answers.into_iter().map(|answer| answer.err().unwrap()) {
            assert_eq!(refused.reason(), ErrorReason::CredentialInvalid);
        }
    }

    fn somebody() -> (UserId, Arc<Identity>) {
        let (user, session) = (UserId::generate(), SessionId::generate());
        let caller = Caller {
            org: OrgId::generate(),
            principal: Principal::User { user, session },
            permissions: Permissions::default(),
            apps: Apps::default(),
        };
        (user, Arc::new(Identity::vouched(Arc::new(caller))))
    }

    #[test]
    fn a_stream_is_ended_also_when_the_cache_has_forgotten_its_identity() {
        let identities = identities();
        let (user, identity) = somebody();
        identities.register(&identity, Instant::now());
        let held_by_a_stream = identity.revoked.clone();
        drop(identity);
        identities.revoke(user.0);
        assert!(held_by_a_stream.is_cancelled());
    }

    #[test]
    fn a_revocation_while_auth_is_being_asked_voids_the_answer() {
        let identities = identities();
        let (user, identity) = somebody();
        let asked_at = Instant::now();
        identities.revoke(user.0);
        identities.register(&identity, asked_at);
        assert!(identity.revoked.is_cancelled());

        let (_, other) = somebody();
        identities.register(&other, asked_at);
        assert!(!other.revoked.is_cancelled());
    }
}
