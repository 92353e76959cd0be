package wire

// Optional is a member that may be absent, null, or a value. The zero Optional is absent.
type Optional[T any] struct {
	present bool
	value   *T
}

// Some is a member with a value.
func Some[T any](value T) Optional[T] {
	return Optional[T]{true, &value}
}

// NullOf is a member that is null.
func NullOf[T any]() Optional[T] {
	return Optional[T]{present: true}
}

// Get gives the value, if there is one.
func (o Optional[T]) Get() (value T, ok bool) {
	if o.value == nil {
		return value, false
	}
	return *o.value, true
}

// IsNull says whether the member is null.
func (o Optional[T]) IsNull() bool { return o.present && o.value == nil }

// IsAbsent says whether the member is not there.
func (o Optional[T]) IsAbsent() bool { return !o.present }

func wireOptional[T any](r *wireReader, read func(*wireReader) T) Optional[T] {
	if r.null() {
		return NullOf[T]()
	}
	return Some(read(r))
}
