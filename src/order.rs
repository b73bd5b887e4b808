//! Sorting that costs little code.
//!
//! The standard library's sorts are made anew for every type, some 4 kB of WASM each; here one is
//! made for positions, and what is sorted is only moved.

use std::cmp::Ordering;

/// Sorts slices in place, equal elements in the order they had.
pub trait Order<T> {
    /// By the elements' own order.
    fn order(&mut self)
    where
        T: Ord;

    /// By a comparison.
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// By a key, which is asked for at every comparison.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);

    /// Of a sorted slice, the stretch whose elements are as looked for.
    fn equals(&self, compare: impl Fn(&T) -> Ordering) -> &[T];
}

impl<T> Order<T> for [T] {
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }

    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let from = arrange(self.len(), &|a, b| compare(&self[a], &self[b]));
        settle(from, &mut |a, b| self.swap(a, b));
    }

    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    fn equals(&self, compare: impl Fn(&T) -> Ordering) -> &[T] {
        let (from, to) = stretch(self.len(), &|i| compare(&self[i]));
        &self[from..to]
    }
}

/// Positions in sorted order.
fn arrange(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..len as u32).collect();
    order.sort_unstable_by(|&a, &b| compare(a as usize, b as usize).then(a.cmp(&b)));
    order
}

/// Moves along the cycles of the permutation: each swap puts one element where it stays.
fn settle(mut from: Vec<u32>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..from.len() {
        let mut at = start;
        while from[at] as usize != start {
            let next = from[at] as usize;
            swap(at, next);
            from[at] = at as u32;
            at = next;
        }
        from[at] = at as u32;
    }
}

/// Where the elements that compare as equal begin and end, by halving.
fn stretch(len: usize, compare: &dyn Fn(usize) -> Ordering) -> (usize, usize) {
    let first = |after: Ordering| {
        let (mut from, mut to) = (0, len);
        while from < to {
            let middle = from.midpoint(to);
            if compare(middle) < after { from = middle + 1 } else { to = middle }
        }
        from
    };
    (first(Ordering::Equal), first(Ordering::Greater))
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn sorts_as_the_standard_library_does() {
        // A small generator: every run sees the same lists, of every length and with many equal keys.
        let mut seed = 1u32;
        let mut next = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed >> 16
        };
        for len in 0..80 {
            let list: Vec<(u32, usize)> = (0..len).map(|i| (next() % 7, i)).collect();
            let (mut ours, mut theirs) = (list.clone(), list.clone());
            ours.order_by_key(|e| e.0);
            theirs.sort_by_key(|e| e.0);
            assert_eq!(ours, theirs, "stable, by key");
            let (mut ours, mut theirs) = (list.clone(), list);
            ours.order_by(|a, b| b.cmp(a));
            theirs.sort_by(|a, b| b.cmp(a));
            assert_eq!(ours, theirs, "by a comparison");
            ours.order();
            theirs.sort();
            assert_eq!(ours, theirs, "by their own order");
            for key in 0..8 {
                let expected: Vec<_> = theirs.iter().copied().filter(|e| e.0 == key).collect();
                assert_eq!(ours.equals(|e| e.0.cmp(&key)), expected, "stretch of {key}");
            }
        }
    }
}
