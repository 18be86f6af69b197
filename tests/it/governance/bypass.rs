//! While decisions cannot be stored: nothing passes, unless its policy says so for its tool; then it is on disk first, and in the log
//! once, as soon as there is one again. Auth has a database of its own here: callers are known while governance's store is away.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::database::{Durability, PostgresServer};
use tracegate_tests::processes::Process;
use tracegate_tests::server::channel;
use tracegate_tests::{Person, Tracegate, metadata, reason};

use super::gate::*;
use super::items::health;
use super::log::check_log;

/// May pass; every other tool may not.
const OPEN: &str = "web.fetch";

struct Site {
    /// For auth.
    _auth: Tracegate,
    postgres: PostgresServer,
    gate: Process,
    key: Person,
    folder: TempDir,
}

impl Site {
    async fn start(with_journal: bool) -> Self {
        let auth = Tracegate::start().await;
        let scopes = [Permission::PrecheckInvoke, Permission::DecisionRead, Permission::PolicyPublish];
        let key = auth.api_key(&auth.owner().await, &scopes).await;
        let postgres = PostgresServer::start(Durability::None).await;
        let folder = tempfile::tempdir().unwrap();
        let mut env = vec![("TRACEGATE_AUTH_URL", auth.url()), ("TRACEGATE_LOG", "error".to_owned())];
        if with_journal {
            env.push(("TRACEGATE_JOURNAL_DIR", folder.path().to_str().unwrap().to_owned()));
        }
        let gate = Process::start(&["serve", "--services", "governance"], &postgres.database, &env).await;
        let key = key.at(channel(&gate.url()));
        let site = Self { _auth: auth, postgres, gate, key, folder };
        let open = Policy {
            fail_open_tools: vec![OPEN.to_owned()],
            default_actions: vec![cell(PiiClass::Email, Action::Mask), cell(PiiClass::Ssn, Action::Deny)],
            ..Policy::default()
        };
        // Published through the contract, and known to the process by a call under it.
        let request = PublishPolicyRequest {
            policy: Some(Policy { version: 1, ..open }),
            request_id: tracegate_tests::request_id(),
            ..PublishPolicyRequest::default()
        };
        site.key.policy().publish_policy(request).await.unwrap();
        assert_eq!(passes(&site.key, OPEN, MAIL).await.0, Verdict::Transform);
        site
    }

    async fn restart_gate(&mut self) {
        self.gate.restart().await;
        self.key = self.key.at(channel(&self.gate.url()));
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("bypasses.jsonl")
    }

    /// A call that is refused because nothing can be stored.
    async fn check_refused(&self, request: PrecheckRequest) {
        let refused = precheck(&self.key, request).await.unwrap_err();
        assert_eq!((refused.code(), reason(&refused)), (Code::Unavailable, ErrorReason::DependencyDown));
        assert_eq!(metadata(&refused, "dependency"), "database");
    }

    /// Bypasses in the log once the journal is empty, oldest first. The rest of the log is right.
    async fn bypasses(&self) -> Vec<Decision> {
        let is_done = |path: &Path| !path.exists() && !path.with_extension("replaying").exists();
        while !is_done(&self.journal()) {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let log = check_log(&self.key, &self.postgres.database).await;
        log.into_iter().filter(|decision| decision.source() == Source::Bypass).collect()
    }
}

/// What is on disk, also of what waits to be recorded already.
fn journaled(path: &Path) -> String {
    [path.with_extension("replaying"), path.to_owned()]
        .map(|path| fs::read_to_string(path).unwrap_or_default())
        .concat()
}

fn lines(path: &Path) -> usize {
    journaled(path).lines().count()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_passes_unrecorded_where_no_policy_says_so() {
    let site = Box::pin(Site::start(false)).await;
    site.postgres.stop().await;
    // Without a journal there is nothing that could remember it.
    for tool in [OPEN, "ai.generate"] {
        site.check_refused(asked(tool, "Nobody")).await;
    }
    site.postgres.restart().await;
    assert_eq!(passes(&site.key, OPEN, MAIL).await.0, Verdict::Transform);
    assert_eq!(site.bypasses().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bypass_is_journaled_first_and_recorded_once() {
    let mut site = Box::pin(Site::start(true)).await;
    let before = checkpoint(&site.key).await;
    site.postgres.stop().await;

    // What its policy lets pass, passes with its findings transformed; without a receipt, and no decision is claimed to be in the log.
    let labelled = PrecheckRequest {
        correlation_id: "work-1".to_owned(),
        scope: "staging".to_owned(),
        ..asked(OPEN, format!("Mail {MAIL}"))
    };
    let told = precheck(&site.key, labelled.clone()).await.unwrap();
    assert!(told.content.starts_with("Mail ") && !told.content.contains("ana.lee"), "{}", told.content);
    let decision = told.decision.unwrap();
    assert_eq!((decision.source(), decision.verdict()), (Source::Bypass, Verdict::Transform));
    assert_eq!((decision.id.as_str(), decision.sequence, told.receipt), ("", 0, None));
    assert!(decision.binding.contains(OPEN), "{}", decision.binding);
    assert_eq!(lines(&site.journal()), 1);
    assert!(!journaled(&site.journal()).contains(MAIL));
    // Sent again it passes again, and is the same call.
    assert_eq!(precheck(&site.key, labelled.clone()).await.unwrap().content, told.content);
    assert_eq!(lines(&site.journal()), 2);

    // What the policy denies, other tools and answers stay where they are.
    site.check_refused(asked(OPEN, format!("SSN {SSN}"))).await;
    site.check_refused(asked("ai.generate", "Nobody")).await;
    // Nor does the pill say that all is well.
    let unknown = site.key.decisions().get_gate_health(GetGateHealthRequest {}).await.unwrap_err();
    assert_eq!(reason(&unknown), ErrorReason::DependencyDown);
    assert_eq!(lines(&site.journal()), 2);

    // Killed with the journal on disk and a line that was never acknowledged: cut in the middle.
    site.gate.kill();
    let whole = journaled(&site.journal());
    let torn = &whole[..whole.len() / 5];
    let mut unrecorded = fs::OpenOptions::new().create(true).append(true).open(site.journal()).unwrap();
    unrecorded.write_all(torn.as_bytes()).unwrap();
    site.postgres.restart().await;
    site.restart_gate().await;
    let recorded = site.bypasses().await;
    let [bypass] = recorded.as_slice() else { panic!("{recorded:?}") };
    assert_eq!((bypass.tool.as_str(), bypass.scope.as_str()), (OPEN, "staging"));
    assert_eq!((bypass.correlation_id.as_str(), bypass.verdict()), ("work-1", Verdict::Transform));
    assert_eq!(bypass.findings[0].pii_class(), PiiClass::Email);
    assert_eq!(bypass.policy_version, 2);
    assert!(bypass.reasons[0].contains("fails open"), "{bypass:?}");
    assert_eq!(check_grown(&site.key, &before).await.tree_size, before.tree_size + 1);
    let told = health(&site.key).await;
    assert_eq!((told.state(), told.bypass_count), (GateHealthState::Warning, 1));
    assert!(told.reasons.iter().any(|reason| reason.contains("while the store was away")), "{told:?}");

    // Its request is known now: sent once more, it is answered from the log.
    let again = precheck(&site.key, labelled).await.unwrap();
    assert_eq!((again.replayed, again.decision.unwrap().id), (true, bypass.id.clone()));

    // Killed after it was recorded and before the journal was put away: it comes again, and is known.
    site.gate.kill();
    fs::write(site.journal().with_extension("replaying"), whole).unwrap();
    site.restart_gate().await;
    assert_eq!(site.bypasses().await, recorded);
}
