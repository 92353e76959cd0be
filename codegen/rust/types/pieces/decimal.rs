/// A number by its digits: 0.DIGITS times ten to the power of `point`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Decimal {
    negative: bool,
    /// Without zeros at either end; empty for zero.
    digits: String,
    point: i64,
}

impl Decimal {
    /// The number of a JSON text that is one.
    fn of(text: &str) -> Self {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{}{fraction}", whole.trim_start_matches('-'));
        let digits = all.trim_start_matches('0');
        let before = all.len() - fraction.len();
        let zeros = all.len() - digits.len();
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() {
            return Self {
                negative: false,
                digits: String::new(),
                point: 0,
            };
        }
        Self {
            negative: text.starts_with('-'),
            digits: digits.to_owned(),
            point: signed(before) - signed(zeros) + Self::power(exponent),
        }
    }

    /// An exponent; one that no text could spell out stands for all beyond it.
    fn power(text: &str) -> i64 {
        const FURTHEST: i64 = 1_000_000_000_000;
        let beyond = if text.starts_with('-') {
            -FURTHEST
        } else {
            FURTHEST
        };
        text.parse().unwrap_or(beyond).clamp(-FURTHEST, FURTHEST)
    }

    /// The whole number this is, if 128 bits hold it; the outer None for one that is not whole.
    fn whole(&self) -> Option<Option<i128>> {
        let zeros = self.point - signed(self.digits.len());
        if self.digits.is_empty() {
            return Some(Some(0));
        }
        if zeros < 0 {
            return None;
        }
        let sign = if self.negative { "-" } else { "" };
        Some(match usize::try_from(zeros) {
            Ok(zeros) if zeros < 40 => {
                let text = format!("{sign}{}{}", self.digits, "0".repeat(zeros));
                text.parse().ok()
            }
            _ => None,
        })
    }

    /// Whether this is a whole number of times another, which is above zero.
    fn is_multiple_of(&self, other: &Self) -> bool {
        let power = |number: &Self| number.point - signed(number.digits.len());
        let shift = power(self) - power(other);
        let Ok(divisor) = other.digits.parse::<u64>() else {
            return *self == *other;
        };
        if shift < 0 || divisor == 0 {
            return self.digits.is_empty();
        }
        let divisor = u128::from(divisor);
        let digits = self.digits.bytes().map(|digit| u128::from(digit - b'0'));
        let mut rest = digits.fold(0, |rest, digit| (rest * 10 + digit) % divisor);
        let (mut times, mut ten) = (shift, 10 % divisor);
        while times > 0 {
            if times % 2 == 1 {
                rest = rest * ten % divisor;
            }
            ten = ten * ten % divisor;
            times /= 2;
        }
        rest == 0
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        write!(to, "{sign}0.{}e{}", self.digits, self.point)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => -1,
        };
        let size = (self.point, &self.digits).cmp(&(other.point, &other.digits));
        let size = if self.negative { size.reverse() } else { size };
        sign(self).cmp(&sign(other)).then(size)
    }
}

/// A length as a number that can be below zero; no text is longer.
fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
