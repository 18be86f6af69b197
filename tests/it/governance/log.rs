//! The whole log held against itself: what its readers are told, and what its tree commits to.

use prost::Message;
use tracegate_merkle::{Frontier, leaf_hash};
use tracegate_proto::governance::v1::Decision;
use tracegate_tests::Person;
use tracegate_tests::database::Database;

use super::gate::checkpoint;
use super::money::decisions;

/// The log has no gap and no decision twice, and its signed root is that of the leaves in the store. Answers it, oldest first.
pub(super) async fn check_log(person: &Person, database: &Database) -> Vec<Decision> {
    let mut log = decisions(person).await;
    log.reverse();
    let sequences: Vec<i64> = log.iter().map(|decision| decision.sequence).collect();
    let n = i64::try_from(log.len()).unwrap();
    assert_eq!(sequences, (1..=n).collect::<Vec<_>>(), "a gap in the log, or a decision twice");
    check_root(person, database, &log).await;
    log
}

/// The signed root is that of all leaves from the first on.
async fn check_root(person: &Person, database: &Database, log: &[Decision]) {
    let signed = checkpoint(person).await;
    let leaves: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT leaf FROM governance.decisions WHERE org_id = $1::uuid ORDER BY sequence")
            .bind(&person.org_id)
            .fetch_all(&mut database.admin().await)
            .await
            .unwrap();
    let mut tree = Frontier::new();
    for (leaf, told) in leaves.iter().zip(log) {
        assert_eq!(Decision::decode(leaf.as_slice()).unwrap().id, told.id);
        tree.push(leaf_hash(leaf));
    }
    assert_eq!((signed.tree_size, leaves.len()), (i64::try_from(log.len()).unwrap(), log.len()));
    assert_eq!(signed.root_hash.as_ref(), tree.root(), "the checkpoint is not that of the leaves");
}

/// How often the log has a decision.
pub(super) fn times(log: &[Decision], id: &str) -> usize {
    log.iter().filter(|decision| decision.id == id).count()
}
