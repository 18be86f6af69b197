//! Places in a document as JSON Pointers (RFC 6901).

/// A place on the way down a document. It is written out only where a problem is found.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Name(&'p str),
    Index(usize),
}

impl<'p> Place<'p> {
    /// The document itself, whose pointer is empty.
    pub(crate) const ROOT: Place<'static> = Place { parent: None, step: Step::Name("") };

    pub(crate) fn name(&'p self, name: &'p str) -> Place<'p> {
        Place { parent: Some(self), step: Step::Name(name) }
    }

    pub(crate) fn index(&'p self, index: usize) -> Place<'p> {
        Place { parent: Some(self), step: Step::Index(index) }
    }

    pub(crate) fn pointer(&self) -> String {
        let mut steps = Steps::default();
        let mut place = self;
        while let Some(parent) = place.parent {
            match place.step {
                Step::Name(name) => steps.enter(name),
                Step::Index(index) => steps.enter(&index.to_string()),
            }
            place = parent;
        }
        steps.pointer()
    }
}

/// The steps of a pointer, the innermost first: collected on the way up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Steps(Vec<String>);

impl Steps {
    pub(crate) fn enter(&mut self, step: &str) {
        self.0.push(step.replace('~', "~0").replace('/', "~1"));
    }

    pub(crate) fn pointer(&self) -> String {
        self.0.iter().rev().flat_map(|step| ["/", step]).collect()
    }
}

#[cfg(test)]
mod tests;
