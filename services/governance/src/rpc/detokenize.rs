//! Detokenize: values back in the place of tokens, for who may, and never unseen.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{DetokenizeRequest, DetokenizeResponse};

use crate::store::vault;
use crate::{Governance, tokens, vault as seals};

/// Different tokens of one text.
const TOKENS_MAX: usize = 1_000;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: DetokenizeRequest,
) -> Result<DetokenizeResponse, ApiError> {
    let places = tokens::find(&req.text);
    let wanted: HashSet<String> =
        places.iter().filter_map(|place| req.text.get(place.clone())).map(str::to_owned).collect();
    if wanted.len() > TOKENS_MAX {
        let text = format!("must have at most {TOKENS_MAX} different tokens, has {}", wanted.len());
        return Err(ApiError::invalid("text", "detokenize.max_tokens", text));
    }
    let wanted: Vec<String> = wanted.into_iter().collect();
    let mut tx = gov.db.begin(caller.org).await?;
    let keys: HashMap<i32, _> = vault::keys(&mut tx)
        .await?
        .iter()
        .map(|key| Ok((key.key_version, seals::open_key(&gov.keys, caller.org.0, key)?)))
        .collect::<Result<_, ApiError>>()?;
    let mut values = HashMap::new();
    for kept in vault::find(&mut tx, &wanted).await? {
        let opened =
            keys.get(&kept.key_version).and_then(|key| seals::open(key, &kept.token, &kept.sealed_value));
        let value =
            opened.ok_or_else(|| ApiError::internal("inconsistent: a row of vault_values does not open"))?;
        values.insert(kept.token, value);
    }
    let mut text = String::with_capacity(req.text.len());
    let (mut copied_to, mut revealed, mut unknown) = (0, 0, Vec::new());
    for place in places {
        let token = req.text.get(place.clone()).unwrap_or_default();
        match values.get(token) {
            Some(value) => {
                text.push_str(req.text.get(copied_to..place.start).unwrap_or_default());
                if req.json {
                    let quoted = serde_json::Value::from(value.as_str()).to_string();
                    text.push_str(quoted.get(1..quoted.len() - 1).unwrap_or_default());
                } else {
                    text.push_str(value);
                }
                copied_to = place.end;
                revealed += 1;
            }
            None if !unknown.iter().any(|other| other == token) => unknown.push(token.to_owned()),
            None => {}
        }
    }
    text.push_str(req.text.get(copied_to..).unwrap_or_default());
    let attributes = [
        ("purpose", req.purpose),
        ("revealed_count", revealed.to_string()),
        ("unknown_count", unknown.len().to_string()),
    ];
    audit::record(&mut tx, &caller, gov.clock.now(), "TokensRevealed", "vault".to_owned(), attributes)
        .await?;
    // Nothing is revealed before the trail has it.
    tx.commit().await?;
    Ok(DetokenizeResponse { text, revealed_count: revealed, unknown_tokens: unknown })
}
