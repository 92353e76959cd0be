// Package merged has structs whose contract keeps them merged, with empty members of other variants.
package merged

// Reading is a value of a sensor.
type Reading struct {
	Sort  string
	Text  string
	Count int
}

// Sample is the same with pointers.
type Sample struct {
	Sort  string
	Text  *string
	Count *int
}
