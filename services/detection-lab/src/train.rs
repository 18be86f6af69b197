//! Trains the tagger of names and addresses: a linear model with softmax over the features that the scan computes
//! itself, fitted by AdaGrad to texts of the training templates, and rounded to one byte a weight.
//!
//! A model that knew a name only from its lists would miss every other. So in a part of the texts the words of names
//! and addresses are made up, addresses come in orders that no template has, and sentences of common words with
//! capitals stand between them, in which there is nothing to find.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use tracegate_detection::PiiClass;
use tracegate_detection::tagger::{
    FEATURES_COUNT, LABELS, Question, ROWS_COUNT, STEP, Tag, WEIGHTS_BYTES, decide, walk,
};

use crate::draw::Draw;
use crate::generate;
use crate::sample::{Sample, Split};

mod brief;
mod vary;

const SEED: u64 = 20_260_721;
/// How far a weight moves at first.
const RATE: f32 = 0.15;
/// Of a hundred features so many are left out at each step, so that no text can be learned by heart.
const LEFT_OUT_PERCENT: u64 = 45;
/// Pulls weights that little depends on back to zero.
const DECAY: f32 = 2e-6;
/// How many texts lie between two sums of the mean.
const TEXTS_BETWEEN_SUMS: usize = 4000;
/// To a hundred texts of templates come so many short ones.
const BRIEF_PERCENT: u64 = 60;

/// Trains on so many texts, so many times over each, and writes the weights.
pub fn run(texts: usize, rounds: usize, to: &Path) -> anyhow::Result<()> {
    let mut draw = Draw::seeded(SEED, 0);
    let samples: Vec<Sample> = generate::samples(Split::Train, SEED)
        .take(texts)
        .flat_map(|sample| {
            let brief = draw.percent(BRIEF_PERCENT).then(|| brief::sample(&mut draw));
            [Some(vary::vary(sample, &mut draw)), brief].into_iter().flatten()
        })
        .collect();
    let mut model = Model::new();
    let mut mean = Mean::default();
    let mut order: Vec<usize> = (0..samples.len()).collect();
    for round in 0..rounds {
        shuffle(&mut order, &mut draw);
        let (mut asked, mut wrong) = (0u64, 0u64);
        for (place, sample) in order.iter().filter_map(|index| samples.get(*index)).enumerate() {
            if round > 0 && place % TEXTS_BETWEEN_SUMS == 0 {
                mean.add(&model.weights);
            }
            walk(&sample.text, |question| {
                let truth = truth(sample, question);
                let predicted = model.learn(&question.features, truth, &mut draw);
                asked += 1;
                wrong += u64::from(predicted.after(question.last) != truth);
                // First the true past, then more and more its own: that is all it has when it scans.
                let own = round > 0 && draw.percent(70);
                if own { predicted } else { truth }
            });
        }
        eprintln!(
            "round {}: {:.3} % of {asked} tokens wrong",
            round + 1,
            100.0 * wrong as f64 / asked as f64
        );
    }
    mean.add(&model.weights);
    let bytes = rounded(&mean);
    std::fs::File::create(to)
        .and_then(|mut file| file.write_all(&bytes))
        .with_context(|| format!("write {}", to.display()))
}

/// What the label of the text says of a token.
fn truth(sample: &Sample, question: &Question) -> Tag {
    let span = sample.spans.iter().find(|span| span.start < question.end && question.start < span.end);
    let Some(span) = span else { return Tag::Outside };
    let begins = question.start <= span.start;
    match (span.class, begins) {
        (PiiClass::Name, true) => Tag::NameBegins,
        (PiiClass::Name, false) => Tag::NameGoesOn.after(question.last),
        (PiiClass::Address, true) => Tag::AddressBegins,
        (PiiClass::Address, false) => Tag::AddressGoesOn.after(question.last),
        _ => Tag::Outside,
    }
}

struct Model {
    weights: Vec<[f32; LABELS]>,
    /// Sums of squared gradients: a weight that moved much moves less.
    moved: Vec<[f32; LABELS]>,
}

impl Model {
    fn new() -> Self {
        Model { weights: vec![[0.0; LABELS]; ROWS_COUNT], moved: vec![[0.0; LABELS]; ROWS_COUNT] }
    }

    fn scores(&self, features: &[u32]) -> [f32; LABELS] {
        let mut scores = [0.0; LABELS];
        for weights in features.iter().filter_map(|row| self.weights.get(*row as usize)) {
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += weight;
            }
        }
        scores
    }

    /// One step towards the truth; answers what the model said before it.
    fn learn(&mut self, features: &[u32; FEATURES_COUNT], truth: Tag, draw: &mut Draw) -> Tag {
        let (said, _) = decide(self.scores(features));
        let kept: Vec<u32> = features.iter().copied().filter(|_| !draw.percent(LEFT_OUT_PERCENT)).collect();
        let share = kept.len().max(1) as f32 / FEATURES_COUNT as f32;
        let scores = self.scores(&kept).map(|score| score / share);
        let highest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let powers = scores.map(|score| (score - highest).exp());
        let sum: f32 = powers.iter().sum();
        let mut gradient = powers.map(|power| power / sum);
        if let Some(truth) = gradient.get_mut(truth as usize) {
            *truth -= 1.0;
        }
        for row in &kept {
            let at = *row as usize;
            let (Some(weights), Some(moved)) = (self.weights.get_mut(at), self.moved.get_mut(at)) else {
                continue;
            };
            for ((weight, moved), gradient) in weights.iter_mut().zip(moved).zip(gradient) {
                *moved += gradient * gradient;
                *weight -= RATE * gradient / (moved.sqrt() + 0.1) + DECAY * weight.signum();
            }
        }
        said
    }
}

/// The mean of the weights at many moments: what was learned last weighs no more than the rest.
#[derive(Default)]
struct Mean {
    sums: Vec<[f32; LABELS]>,
    count: f32,
}

impl Mean {
    fn add(&mut self, weights: &[[f32; LABELS]]) {
        self.sums.resize(weights.len(), [0.0; LABELS]);
        self.count += 1.0;
        for (sum, weight) in self.sums.iter_mut().flatten().zip(weights.iter().flatten()) {
            *sum += weight;
        }
    }
}

/// A signed byte for each weight.
fn rounded(mean: &Mean) -> Vec<u8> {
    let byte = |sum: &f32| {
        let steps = (sum / mean.count / STEP).round().clamp(f32::from(i8::MIN), f32::from(i8::MAX));
        (steps as i8).cast_unsigned()
    };
    let mut bytes: Vec<u8> = mean.sums.iter().flatten().map(byte).collect();
    bytes.resize(WEIGHTS_BYTES, 0);
    bytes
}

fn shuffle(order: &mut [usize], draw: &mut Draw) {
    for last in (1..order.len()).rev() {
        order.swap(last, draw.index(last + 1));
    }
}
