pub(crate) mod copied;
pub(crate) mod epcis;
pub(crate) mod events;
pub(crate) mod genealogies;
pub(crate) mod heads;
pub(crate) mod items;
pub(crate) mod log;
pub(crate) mod lots;
pub(crate) mod recalls;
pub(crate) mod records;
pub(crate) mod stock;

/// An array as PostgreSQL writes it: to unnest, an array of arrays is no list of lists, so each goes as its text. Of ids, which need no quotes.
fn array_text<T: std::fmt::Display>(ids: &[T]) -> String {
    let ids: Vec<String> = ids.iter().map(T::to_string).collect();
    format!("{{{}}}", ids.join(","))
}
