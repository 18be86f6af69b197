//! What was measured, as Markdown.

use std::fmt::Write as _;

use hyper::StatusCode;

use crate::figures::Spread;
use crate::measure::{CHATS, Cost, LOADS, Plan, RATE, Side};

/// The target the others are held against.
const OURS: &str = "Tracegate";
/// How many times as much CPU a request should cost there, by the beginning of the name.
const GOALS: [(&str, f64); 2] = [("LiteLLM", 50.0), ("Portkey", 10.0)];

pub(crate) fn load_average() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or_default().to_owned()
}

/// The provider itself comes first among the sides.
pub(crate) fn render(sides: &[Side], plan: &Plan, load: &str) -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let mut text = format!(
        "# The drop-in endpoint beside other gateways\n\n\
         Written by `tests/bench/peers/run`; do not edit. What each gateway is and how it was set up is in \
         `tests/bench/peers/README.md`. All stood in front of the same provider, which answers at once, on one machine with \
         {cores} cores that the clients, the provider and the gateways shared with whatever else ran (load average at the \
         start: {load}), so ratios are to be believed and absolute figures are not. Rounds went round the targets within one \
         run; a figure is the median over rounds, with the least and the greatest. HTTP/1.1 on loopback, connections kept. \
         No chat was sent twice.\n\n"
    );
    behaviour(&mut text, sides);
    cost(&mut text, sides, plan);
    latency(&mut text, sides, plan);
    text
}

fn behaviour(text: &mut String, sides: &[Side]) {
    text.push_str(
        "## What each did with a chat\n\nThe text names an e-mail address, an SSN, a card and a telephone number.\n\n\
         | target | reached the provider readable | with a wrong key |\n| --- | --- | --- |\n",
    );
    for Side { target, behaviour, .. } in sides {
        let readable = match behaviour.readable.as_deref() {
            None => "(the provider was not asked)".to_owned(),
            Some([]) => "nothing".to_owned(),
            Some(kinds) => kinds.join(", "),
        };
        let stranger = match behaviour.with_a_wrong_key {
            StatusCode::OK => "answers all the same".to_owned(),
            status => format!("refuses with {}", status.as_u16()),
        };
        let _ = writeln!(text, "| {} | {readable} | {stranger} |", target.name);
    }
    text.push('\n');
}

fn cost(text: &mut String, sides: &[Side], plan: &Plan) {
    let _ = write!(
        text,
        "## What a request costs\n\nCPU of the gateway's processes, user and system, children included; {} rounds of {} s each, \
         so requests/s is what it can do with the rest of the machine serving it. With its database is all that a gateway needs, \
         {OURS}'s PostgreSQL included; the others keep nothing. Without it is what {OURS}'s own process costs.\n\n\
         | chat | in flight | gateway | CPU per request, us | of it PostgreSQL | times {OURS} | times {OURS} without its database \
         | requests/s |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
        plan.n_closed,
        plan.closed.as_secs()
    );
    let mut verdicts = Vec::new();
    for (chat_at, chat) in CHATS.iter().enumerate() {
        for (load_at, n_in_flight) in LOADS.into_iter().enumerate() {
            let ours = cost_of(sides, OURS, chat_at, load_at);
            for side in sides.iter().skip(1) {
                let name = &side.target.name;
                let Some(cost) = side.figures.get(chat_at).map(|figures| &figures.costs[load_at]) else {
                    continue;
                };
                if cost.cpu_us.is_empty() {
                    continue;
                }
                let whole = ours.map(|ours| ratio(&cost.cpu_us, &ours.cpu_us));
                let process = ours.map(|ours| ratio(&cost.process_cpu_us(), &ours.process_cpu_us()));
                let goal = GOALS.iter().find(|(gateway, _)| name.starts_with(gateway));
                if let (Some(whole), Some(process), Some((_, goal))) = (&whole, &process, goal) {
                    let [whole, process] = [whole.median(), process.median()];
                    let met = if whole >= *goal { "met" } else { "missed" };
                    verdicts.push(format!(
                        "{name}, {}, {n_in_flight} in flight: **{met}** ({whole:.1} of {goal}; {process:.1} without)",
                        chat.name
                    ));
                }
                let show =
                    |ratio: Option<Spread>| ratio.map_or_else(|| "-".to_owned(), |ratio| ratio.show(1));
                let _ = writeln!(
                    text,
                    "| {} | {n_in_flight} | {name} | {} | {:.0} | {} | {} | {:.0} |",
                    chat.name,
                    Spread(cost.cpu_us.clone()).show(0),
                    Spread(cost.postgres_cpu_us.clone()).median(),
                    show(whole),
                    show(process),
                    Spread(cost.per_second.clone()).median(),
                );
            }
        }
    }
    let verdict = match verdicts.as_slice() {
        [] => format!("{OURS} was not in this run."),
        verdicts => format!("Goals, how many times as much the other costs: {}.", verdicts.join("; ")),
    };
    let n_failed: usize = sides.iter().flat_map(|side| &side.figures).map(|figures| figures.n_failed).sum();
    let _ = writeln!(text, "\n{verdict}\n\nRequests that failed, of all targets together: {n_failed}.\n");
    for side in sides {
        if let Some(ended) = &side.ended {
            let _ = writeln!(text, "{} was measured no further than this: {ended}.\n", side.target.name);
        }
    }
}

fn latency(text: &mut String, sides: &[Side], plan: &Plan) {
    let _ = write!(
        text,
        "## What it adds\n\n{RATE} requests a second at even distances, whatever became of those before, {} rounds of {} s; a \
         target that cannot do that with ease gets the rate it can, which its row says. A latency begins when its request was \
         due and ends with the last byte. Added is the difference to the provider itself in the same round. CPU per request is \
         at this rate, with what a gateway does in between; memory is that of all its processes.\n\n\
         | chat | target | rate | reached | p50, ms | p99, ms | added p50, ms | added p99, ms | CPU per request, us | memory, MB |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
        plan.n_open,
        plan.open.as_secs()
    );
    for (at, chat) in CHATS.iter().enumerate() {
        let Some(direct) = sides.first().and_then(|side| side.figures.get(at)) else { continue };
        for (place, side) in sides.iter().enumerate() {
            let Some(figures) = side.figures.get(at).filter(|figures| !figures.p50_ms.is_empty()) else {
                continue;
            };
            let [added_p50, added_p99, cpu, memory] = match place {
                0 => ["-"; 4].map(str::to_owned),
                _ => [
                    difference(&figures.p50_ms, &direct.p50_ms).show(2),
                    difference(&figures.p99_ms, &direct.p99_ms).show(1),
                    format!("{:.0}", Spread(figures.paced_cpu_us.clone()).median()),
                    format!("{:.0}", figures.memory_bytes as f64 / 1e6),
                ],
            };
            let _ = writeln!(
                text,
                "| {} | {} | {} | {:.0} | {:.2} | {:.1} | {added_p50} | {added_p99} | {cpu} | {memory} |",
                chat.name,
                side.target.name,
                figures.rate,
                Spread(figures.reached.clone()).median(),
                Spread(figures.p50_ms.clone()).median(),
                Spread(figures.p99_ms.clone()).median(),
            );
        }
    }
}

fn cost_of<'a>(sides: &'a [Side], name: &str, chat: usize, load: usize) -> Option<&'a Cost> {
    Some(&sides.iter().find(|side| side.target.name == name)?.figures.get(chat)?.costs[load])
}

fn ratio(theirs: &[f64], ours: &[f64]) -> Spread {
    Spread(theirs.iter().zip(ours).map(|(theirs, ours)| theirs / ours).collect())
}

fn difference(with: &[f64], without: &[f64]) -> Spread {
    Spread(with.iter().zip(without).map(|(with, without)| with - without).collect())
}
