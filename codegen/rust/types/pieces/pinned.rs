/// A member that belongs to another variant and is always the same here.
macro_rules! pinned_type {
    ($(#[$doc:meta])* $name:ident, $value:expr, $read:path) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name;

        impl $name {
            /// Reads this one value.
            pub fn read(node: Node<'_>) -> Result<Self> {
                let found = $read(node)?;
                node.demand(found == $value, || format!("{:?}", $value)).map(|()| Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
                $value.serialize(to)
            }
        }
    };
}

pinned_type! {
    /// Nothing but the empty text: the member belongs to another variant.
    EmptyText, "", text
}

pinned_type! {
    /// Nothing but zero: the member belongs to another variant.
    Zero, 0, i64
}

pinned_type! {
    /// Nothing but false: the member belongs to another variant.
    No, false, flag
}
