//! Checks of the sources that guard an invariant. Other rules of style are for readers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tracegate_tests::raw;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every Rust file below a folder, with its text; paths are told from the repository's root.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Sources of the services, without their tests.
fn services() -> Vec<(String, String)> {
    let mut found = sources("services");
    found.retain(|(path, _)| {
        path.contains("/src/") && !path.ends_with("/tests.rs") && !path.contains("/tests/")
    });
    assert!(found.len() > 100, "the services are found");
    found
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

#[test]
fn every_method_has_its_file_and_every_file_its_method() {
    let methods: BTreeSet<String> = raw::methods()
        .iter()
        .map(|method| {
            let package = method.parent_service().package_name().to_owned();
            let service = package.split('.').nth(1).unwrap().to_owned();
            format!("services/{service}/src/rpc/{}.rs", snake(method.name()))
        })
        .collect();
    let files: BTreeSet<String> = services()
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.contains("/src/rpc/") && !path.ends_with("/mod.rs"))
        .collect();
    assert_eq!(files, methods);
}

/// Where a statement begins, and its text up to the closing parenthesis.
fn statements(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices("sqlx::query") {
        let open = start + text[start..].find(['(', '{']).unwrap();
        let mut depth = 0;
        let length = text[open..]
            .char_indices()
            .find_map(|(at, c)| {
                match c {
                    '(' | '{' => depth += 1,
                    ')' | '}' => depth -= 1,
                    _ => {}
                }
                (depth == 0).then_some(at)
            })
            .unwrap();
        found.push((start, &text[start..=open + length]));
    }
    found
}

/// Row-level security is the second lock; the first is that every statement says whose rows it means.
#[test]
fn every_statement_names_its_organization_or_says_why_not() {
    let mut n_statements = 0;
    let mut silent = Vec::new();
    for (path, text) in services().into_iter().filter(|(path, _)| path.contains("/store/")) {
        for (start, statement) in statements(&text) {
            n_statements += 1;
            let before: Vec<&str> = text[..start].lines().rev().take(4).collect();
            let says_why =
                before.iter().any(|line| line.contains("// all orgs:")) || statement.contains("-- all orgs:");
            if !statement.contains("org_id") && !says_why {
                let line = text[..start].lines().count();
                silent.push(format!("{path}:{line}"));
            }
        }
    }
    assert!(n_statements > 50, "only {n_statements} statements are found");
    assert_eq!(silent, Vec::<String>::new());
}

/// Errors leave as an `ApiError`, which has one reason and one code; only these build a status themselves.
#[test]
fn nothing_outside_of_the_platform_builds_a_status() {
    let constructors = [
        "new",
        "with_details",
        "with_metadata",
        "with_error_details",
        "cancelled",
        "unknown",
        "invalid_argument",
        "deadline_exceeded",
        "not_found",
        "already_exists",
        "permission_denied",
        "resource_exhausted",
        "failed_precondition",
        "aborted",
        "out_of_range",
        "unimplemented",
        "internal",
        "unavailable",
        "data_loss",
        "unauthenticated",
    ];
    let mut found = Vec::new();
    for (path, text) in services().into_iter().filter(|(path, _)| !path.starts_with("services/platform/")) {
        for name in constructors {
            if text.contains(&format!("Status::{name}(")) {
                found.push(format!("{path}: Status::{name}"));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// The server's own options of tonic answer in the wrong framing and with the wrong code, and its accept loop hangs at the end.
#[test]
fn tonics_own_server_is_not_used() {
    for (path, text) in services() {
        for word in
            ["transport::Server", "Server::builder()", "load_shed(", "concurrency_limit_per_connection("]
        {
            assert!(!text.contains(word), "{path} uses {word}");
        }
    }
}

/// All that can be told apart by its number: one file for each, and no number twice.
#[test]
fn migrations_are_numbered_without_gaps() {
    for area in ["platform", "auth", "governance", "traceability", "tasks"] {
        let folder = root().join("migrations").join(area);
        let mut numbers: Vec<u32> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".sql"))
            .map(|name| name.split_once('_').unwrap().0.parse().unwrap())
            .collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=u32::try_from(numbers.len()).unwrap()).collect::<Vec<_>>(), "{area}");
    }
}

/// The table where a newcomer looks which test shows which invariant of a plant.
#[test]
fn every_invariant_of_a_plant_names_tests_that_are_there() {
    let sources = sources("services");
    let (_, table) =
        sources.iter().find(|(path, _)| path.ends_with("traceability/src/plant/tests.rs")).unwrap();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("//! | I")).collect();
    for (number, row) in (1..=14).zip(&rows) {
        assert!(row.starts_with(&format!("//! | I{number} |")), "{row}");
        let tests: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "{row}");
        for test in tests {
            let is_there = sources.iter().any(|(_, text)| text.contains(&format!("fn {test}(")));
            assert!(is_there, "{test} is no test");
        }
    }
    assert_eq!(rows.len(), 14);
}
