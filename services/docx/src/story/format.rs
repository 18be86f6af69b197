//! Format: the few run properties by which authors mark what is to be filled.

use crate::styles::Styles;
use crate::xml::Element;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Format {
    pub(crate) is_highlighted: bool,
    pub(crate) is_grey: bool,
    pub(crate) is_placeholder_style: bool,
    pub(crate) is_underlined: bool,
    pub(crate) is_bold: bool,
}

impl Format {
    /// Takes in one child of `w:rPr`.
    pub(super) fn apply(&mut self, property: &Element<'_>, styles: &Styles) {
        match property.name {
            "highlight" => self.is_highlighted = property.is_on(),
            "shd" => self.is_highlighted |= property.attribute("fill").is_some_and(|fill| is_marker(&fill)),
            "color" => self.is_grey = is_grey(property),
            "u" => self.is_underlined = property.is_on(),
            "b" => self.is_bold = property.is_on(),
            "rStyle" => {
                let id = property.attribute("val").unwrap_or_default();
                self.is_placeholder_style = styles.is_placeholder(&id);
                self.is_bold |= styles.is_strong(&id);
            }
            _ => {}
        }
    }
}

/// Yellow, green, cyan and the like: saturated and light, as a marker pen is.
fn is_marker(fill: &str) -> bool {
    let Some([red, green, blue]) = rgb(fill) else { return false };
    let (high, low) = (red.max(green).max(blue), red.min(green).min(blue));
    high >= 200 && high - low >= 60
}

/// A neutral tone that is neither black nor white.
fn is_grey(color: &Element<'_>) -> bool {
    if color.attribute("themeColor").is_some_and(|theme| theme == "background1") {
        return color.attribute("themeShade").is_some();
    }
    let Some([red, green, blue]) = color.attribute("val").as_deref().and_then(rgb) else { return false };
    let (high, low) = (red.max(green).max(blue), red.min(green).min(blue));
    high - low <= 16 && (0x60..=0xE0).contains(&low)
}

fn rgb(hex: &str) -> Option<[u8; 3]> {
    let value = u32::from_str_radix(hex, 16).ok().filter(|_| hex.len() == 6)?;
    let [_, red, green, blue] = value.to_be_bytes();
    Some([red, green, blue])
}
