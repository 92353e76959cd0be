// Package loose has a type whose contract is open.
package loose

// Notice tells something.
type Notice struct {
	Kind string
	Who  string `json:"who,omitempty"`
	What string `json:"what,omitempty"`
}

// Letter is the same beside a payload of its own.
type Letter struct {
	Kind string
	Who  string `json:"who,omitempty"`
	What string `json:"what,omitempty"`
}
