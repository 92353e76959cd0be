package wire

// wireChoice reads one of a closed list of texts.
func wireChoice[T ~string](r *wireReader, all []T) T {
	text := r.quoted("a text")
	for _, each := range all {
		if string(each) == string(text) {
			return each
		}
	}
	r.fail("%.80q is none of the texts there are", text)
	return ""
}

func wireWriteChoice[T ~string](w *wireWriter, choice T, all []T) {
	if !wireHas(all, choice) {
		w.fail("%q is none of the texts there are", string(choice))
	}
	w.text(string(choice))
}

func wireHas[T comparable](all []T, one T) bool {
	for _, each := range all {
		if each == one {
			return true
		}
	}
	return false
}
