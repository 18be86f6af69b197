//! Wherever the bytes are cut, the events are the same. The first byte says where.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_providers::sse::Decoder;

fn events(pieces: &[&[u8]]) -> Option<Vec<(String, String)>> {
    let (mut decoder, mut events) = (Decoder::default(), Vec::new());
    for piece in pieces {
        let fed = decoder.feed(piece, |event| {
            events.push((event.name.to_owned(), event.data.to_owned()));
            Ok(())
        });
        fed.ok()?;
    }
    Some(events)
}

fuzz_target!(|bytes: &[u8]| {
    let Some((cut, bytes)) = bytes.split_first() else { return };
    let (front, back) = bytes.split_at(usize::from(*cut).min(bytes.len()));
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    let whole = events(&[bytes]);
    assert_eq!(whole, events(&[front, back]));
    assert_eq!(whole, events(&single));
});
