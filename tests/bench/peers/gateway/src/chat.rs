//! What is said: support chats of two lengths that name a few persons' data, no two of them the same, as real traffic is;
//! caches of what was seen before have nothing to answer.

use bytes::Bytes;
use serde_json::json;

/// As many as write again and again.
const N_PEOPLE: u32 = 1_000;

const SENTENCES: [&str; 10] = [
    "The parcel was promised for Tuesday and the tracking page has not moved since.",
    "I have already tried the steps of your help page twice, without any luck.",
    "The second box arrived open, and one of the three lamps was missing from it.",
    "Please do not send another voucher, I would rather have the money back.",
    "My neighbour took the delivery in and signed for it at the door.",
    "The invoice shows a different amount from the one on the order page.",
    "Could somebody from the warehouse have a look at the shelf before the weekend?",
    "We ordered the same model last year and it has worked very well so far.",
    "The colour on the photograph is much darker than what was in the box.",
    "I am at home every day after four, except on Thursday.",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chat {
    pub name: &'static str,
    /// Of the text, about.
    bytes: usize,
    pub streamed: bool,
}

pub(crate) const SHORT: Chat = Chat { name: "200 B", bytes: 200, streamed: false };
pub(crate) const LONG: Chat = Chat { name: "2 kB", bytes: 2_000, streamed: false };
pub(crate) const LONG_STREAMED: Chat = Chat { name: "2 kB, streamed", bytes: 2_000, streamed: true };

/// Somebody's data, made up; the same number is the same person.
pub(crate) struct Person {
    pub email: String,
    pub ssn: String,
    pub card: String,
    pub phone: String,
}

impl Person {
    pub(crate) fn number(serial: u32) -> Self {
        let n = serial % N_PEOPLE;
        Self {
            email: format!("dana.whitfield{n}@northgate.example.com"),
            ssn: format!("{}-{}-{}", 200 + n % 400, 12 + n % 80, 3_000 + n),
            card: card(n),
            phone: format!("(212) 736-{}", 5_000 + n),
        }
    }

    pub(crate) fn values(&self) -> [&str; 4] {
        [&self.email, &self.ssn, &self.card, &self.phone]
    }
}

/// A card number whose check digit is right.
fn card(n: u32) -> String {
    let digits = format!("41111111222{n:04}");
    let sum: u32 = digits
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit * 2) {
            (0, doubled) if doubled > 9 => doubled - 9,
            (0, doubled) => doubled,
            _ => digit,
        })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

impl Chat {
    /// The body of a request in the chat-completions format.
    pub(crate) fn request(self, serial: u32) -> Bytes {
        let messages = json!([
            { "role": "system", "content": "You help the customers of a shop. Be short." },
            { "role": "user", "content": self.text(serial) },
        ]);
        let (model, max_tokens) = ("gpt-4o-mini", 100);
        let body = match self.streamed {
            false => json!({ "model": model, "max_tokens": max_tokens, "messages": messages }),
            true => json!({
                "model": model, "max_tokens": max_tokens, "messages": messages,
                "stream": true, "stream_options": { "include_usage": true },
            }),
        };
        Bytes::from(body.to_string())
    }

    /// Both hold one value of each kind.
    fn text(self, serial: u32) -> String {
        let Person { email, ssn, card, phone } = Person::number(serial);
        let mut text = format!(
            "Ticket {serial}: please write to {email}, my SSN is {ssn}, and the order went on card {card}. "
        );
        let ending = format!("You can also call me at {phone}.");
        let mut sentences = SENTENCES.iter().cycle().skip(serial as usize % SENTENCES.len());
        while text.len() + ending.len() < self.bytes.saturating_sub(40) {
            text += sentences.next().copied().unwrap_or_default();
            text.push(' ');
        }
        text + &ending
    }
}

#[cfg(test)]
mod tests;
