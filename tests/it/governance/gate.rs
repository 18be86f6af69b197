//! Content and policies as these tests use them, and what an outsider can check of the log.

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use prost::Message;
use tonic::Status;
use tracegate_merkle::{Hash, checkpoint_note, leaf_hash, verify_consistency, verify_inclusion};
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Person, request_id};

pub(super) const MAIL: &str = "ana.lee@example.com";
pub(super) const CARD: &str = "4111 1111 1111 1111";
pub(super) const SSN: &str = "536-90-4399";

pub(super) fn asked(tool: &str, content: impl Into<String>) -> PrecheckRequest {
    PrecheckRequest {
        content: content.into(),
        tool: tool.to_owned(),
        request_id: request_id(),
        ..PrecheckRequest::default()
    }
}

pub(super) async fn precheck(person: &Person, request: PrecheckRequest) -> Result<PrecheckResponse, Status> {
    Ok(person.gate().precheck(request).await?.into_inner())
}

/// What leaves for a tool, with the verdict.
pub(super) async fn passes(person: &Person, tool: &str, content: &str) -> (Verdict, String) {
    let told = precheck(person, asked(tool, content)).await.unwrap();
    (told.decision.unwrap().verdict(), told.content)
}

pub(super) fn answered(precheck: &PrecheckResponse, content: impl Into<String>) -> PostcheckRequest {
    PostcheckRequest {
        content: content.into(),
        receipt: precheck.receipt.clone(),
        request_id: request_id(),
        ..PostcheckRequest::default()
    }
}

pub(super) async fn postcheck(
    person: &Person,
    request: PostcheckRequest,
) -> Result<PostcheckResponse, Status> {
    Ok(person.gate().postcheck(request).await?.into_inner())
}

pub(super) fn cell(pii_class: PiiClass, action: Action) -> ClassAction {
    ClassAction { pii_class: pii_class.into(), action: action.into(), ..ClassAction::default() }
}

pub(super) fn own_cell(custom_class: &str, action: Action) -> ClassAction {
    ClassAction { custom_class: custom_class.to_owned(), ..cell(PiiClass::Custom, action) }
}

pub(super) fn rule(tool: &str, actions: Vec<ClassAction>) -> ToolRule {
    ToolRule { tool: tool.to_owned(), actions }
}

/// A policy that treats e-mail addresses one way wherever they go.
pub(super) fn mails(action: Action) -> Policy {
    Policy { default_actions: vec![cell(PiiClass::Email, action)], ..Policy::default() }
}

pub(super) async fn latest_version(person: &Person) -> i64 {
    person.policy().get_policy(GetPolicyRequest::default()).await.unwrap().into_inner().latest_version
}

/// Publishes a policy made from the latest one.
pub(super) async fn publish(person: &Person, policy: Policy) -> Policy {
    let policy = Policy { version: latest_version(person).await, ..policy };
    let request = PublishPolicyRequest {
        policy: Some(policy),
        request_id: request_id(),
        ..PublishPolicyRequest::default()
    };
    person.policy().publish_policy(request).await.unwrap().into_inner().policy.unwrap()
}

pub(super) async fn list(person: &Person, request: ListDecisionsRequest) -> Vec<Decision> {
    person.decisions().list_decisions(request).await.unwrap().into_inner().decisions
}

pub(super) async fn checkpoint(person: &Person) -> Checkpoint {
    let told = person.decisions().get_checkpoint(GetCheckpointRequest {}).await.unwrap().into_inner();
    signed(&told.checkpoint.unwrap())
}

/// A checkpoint whose signature is right.
#[track_caller]
pub(super) fn signed(checkpoint: &Checkpoint) -> Checkpoint {
    let note = checkpoint_note(
        &checkpoint.log_id,
        checkpoint.tree_size.try_into().unwrap(),
        &hash(&checkpoint.root_hash),
        checkpoint.sign_time.unwrap().seconds,
    );
    let key = UnparsedPublicKey::new(&ED25519, &checkpoint.public_key);
    key.verify(note.as_bytes(), &checkpoint.signature).expect("the signature is that of the log's key");
    checkpoint.clone()
}

/// The record that a proof shows to be in the log.
#[track_caller]
pub(super) fn proven(proof: &InclusionProof) -> Decision {
    let checkpoint = signed(proof.checkpoint.as_ref().unwrap());
    verify_inclusion(
        &leaf_hash(&proof.leaf),
        proof.leaf_index.try_into().unwrap(),
        checkpoint.tree_size.try_into().unwrap(),
        &hashes(&proof.hashes),
        &hash(&checkpoint.root_hash),
    )
    .expect("the path leads to the root");
    Decision::decode(proof.leaf.as_ref()).unwrap()
}

/// Asks for the proof that an older state is a prefix of the log as it is, and checks it.
pub(super) async fn check_grown(person: &Person, old: &Checkpoint) -> Checkpoint {
    let request = GetConsistencyProofRequest { from_tree_size: old.tree_size, to_tree_size: 0 };
    let proof = person.decisions().get_consistency_proof(request).await.unwrap().into_inner();
    let new = signed(proof.checkpoint.as_ref().unwrap());
    assert_eq!((&new.log_id, &new.public_key), (&old.log_id, &old.public_key));
    assert_eq!(proof.from_root_hash, old.root_hash);
    verify_consistency(
        old.tree_size.try_into().unwrap(),
        new.tree_size.try_into().unwrap(),
        &hash(&old.root_hash),
        &hash(&new.root_hash),
        &hashes(&proof.hashes),
    )
    .expect("nothing was changed or taken out");
    new
}

fn hash(bytes: &[u8]) -> Hash {
    bytes.try_into().unwrap()
}

fn hashes(all: &[bytes::Bytes]) -> Vec<Hash> {
    all.iter().map(|bytes| hash(bytes)).collect()
}
