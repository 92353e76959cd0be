// Command relay reads errors in the old flat form, one a line, and answers each with one line: a list of
// what every fixed package writes for it, null where writing is refused.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	adjacent "example.com/flat/adjacent"
	external "example.com/flat/external"
	tagged "example.com/flat/tagged"
)

// flat has the fields of every ValidationError here and none of its methods.
type flat struct{ Kind, Field, Reason string }

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var read flat
		if err := json.Unmarshal(lines.Bytes(), &read); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		answer := []json.RawMessage{
			written(external.ValidationError(read)),
			written(tagged.ValidationError(read)),
			written(adjacent.ValidationError(read)),
		}
		line, err := json.Marshal(answer)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(string(line))
	}
}

func written(value any) json.RawMessage {
	text, err := json.Marshal(value)
	if err != nil {
		return json.RawMessage("null")
	}
	return text
}
