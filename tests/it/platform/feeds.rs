//! Watched feeds: in order, without gaps, resumable from every sequence, whichever replica and whatever happens to Redis.

use tracegate_tests::redis_server::RedisServer;

use super::*;

async fn replica_of(t: &Tracegate, redis: Option<&RedisServer>) -> Tracegate {
    let wishes = Wishes {
        database: Some(t.database.clone()),
        redis_url: redis.map(RedisServer::url),
        ..Wishes::default()
    };
    Tracegate::start_with(wishes).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watch_resumed_after_any_sequence_gives_exactly_the_rest() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    // More than one page of the hub would be slow here; more than one round of the relay is not.
    let mut stream = watch(&olga, Some(0)).await;
    let mut ids = Vec::new();
    for _ in 0..24 {
        ids.push(decide(&olga).await);
    }
    let mut all = Vec::new();
    for _ in &ids {
        all.push(next_decision(&mut stream).await);
    }
    let sequences: Vec<i64> = all.iter().map(|(sequence, _)| *sequence).collect();
    assert_eq!(sequences, (1..=24).collect::<Vec<_>>());
    let seen: Vec<String> = all.iter().map(|(_, id)| id.clone()).collect();
    assert_eq!(seen, ids, "one caller's decisions come in the order in which they were made");

    // By a hub that knows the newest events, and by one that has to read them.
    let replica = replica_of(&t, None).await;
    for person in [olga.clone(), olga.at(replica.channel())] {
        for after in 0..=24 {
            let mut resumed = watch(&person, Some(after)).await;
            for expected in &all[usize::try_from(after).unwrap()..] {
                assert_eq!(next_decision(&mut resumed).await, *expected, "after {after}");
            }
        }
    }
    // What is new comes once to a stream that had everything.
    let mut resumed = watch(&olga, Some(24)).await;
    let newest = decide(&olga).await;
    assert_eq!(next_decision(&mut resumed).await, (25, newest));
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_at_once_leave_no_gap_and_no_double() {
    let t = Tracegate::start().await;
    let replica = replica_of(&t, None).await;
    let olga = t.owner().await;
    let mut streams = [watch(&olga, Some(0)).await, watch(&olga.at(replica.channel()), Some(0)).await];
    let writers = (0..6).map(|n| {
        let person = olga.at(if n % 2 == 0 { t.channel() } else { replica.channel() });
        tokio::spawn(async move {
            let mut ids = Vec::new();
            for _ in 0..15 {
                ids.push(decide(&person).await);
            }
            ids
        })
    });
    let written = futures_util::future::join_all(writers.collect::<Vec<_>>()).await;
    let written: Vec<Vec<String>> = written.into_iter().map(Result::unwrap).collect();
    let mut expected: Vec<String> = written.concat();
    expected.sort();
    for stream in &mut streams {
        let mut seen = Vec::new();
        for sequence in 1..=90 {
            let (at, id) = next_decision(stream).await;
            assert_eq!(at, sequence);
            seen.push(id);
        }
        for own in &written {
            let order: Vec<&String> = seen.iter().filter(|id| own.contains(id)).collect();
            assert_eq!(order, own.iter().collect::<Vec<_>>(), "one writer's events keep their order");
        }
        seen.sort();
        assert_eq!(seen, expected);
    }
}

/// What one replica records, a stream on another one shows.
async fn check_second_replica(redis: Option<&RedisServer>) {
    let t = Tracegate::start_with(Wishes { redis_url: redis.map(RedisServer::url), ..Wishes::default() })
        .await
        .unwrap();
    let replica = replica_of(&t, redis).await;
    let olga = t.owner().await;
    let mut stream = watch(&olga.at(replica.channel()), None).await;
    stream.message().await.unwrap();
    for sequence in 1..=5 {
        let id = decide(&olga).await;
        assert_eq!(next_decision(&mut stream).await, (sequence, id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_replica_sees_events_by_postgresql() {
    check_second_replica(None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_replica_sees_events_by_redis() {
    check_second_replica(Some(&RedisServer::start().await)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_flushed_killed_and_restarted_during_a_watch_loses_nothing() {
    let mut redis = RedisServer::start().await;
    let t =
        Tracegate::start_with(Wishes { redis_url: Some(redis.url()), ..Wishes::default() }).await.unwrap();
    let replica = replica_of(&t, Some(&redis)).await;
    let olga = t.owner().await;
    let mut stream = watch(&olga.at(replica.channel()), Some(0)).await;
    let mut sequence = 0;
    for mishap in ["none", "flushed", "killed", "restarted"] {
        match mishap {
            "flushed" => redis.flush().await,
            "killed" => redis.kill(),
            "restarted" => redis.restart().await,
            _ => {}
        }
        for _ in 0..5 {
            sequence += 1;
            let id = decide(&olga).await;
            assert_eq!(next_decision(&mut stream).await, (sequence, id), "redis {mishap}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_of_the_bell_that_is_cut_loses_nothing() {
    let t = Tracegate::start().await;
    let replica = replica_of(&t, None).await;
    let olga = t.owner().await;
    let mut stream = watch(&olga.at(replica.channel()), Some(0)).await;
    for sequence in 1..=6 {
        let id = decide(&olga).await;
        assert_eq!(next_decision(&mut stream).await, (sequence, id));
        // Whoever listens is thrown out.
        sqlx::query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'")
            .execute(&mut t.database.admin().await)
            .await
            .unwrap();
    }
}
