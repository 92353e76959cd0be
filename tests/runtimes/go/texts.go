package main

import "math"

type ratio struct {
	ID    string  `json:"id"`
	Ratio float64 `json:"ratio"`
}

type mass struct {
	ID   string  `json:"id"`
	Mass float64 `json:"mass"`
}

type shift struct {
	ID     string  `json:"id"`
	Offset float64 `json:"offset"`
}

type note struct {
	ID   string `json:"id"`
	Note string `json:"note"`
}

type labelled struct {
	ID     string            `json:"id"`
	Labels map[string]string `json:"labels"`
}

type seating struct {
	ID    string         `json:"id"`
	Seats map[string]int `json:"seats"`
}

type track struct {
	ID     string `json:"id"`
	Points []int  `json:"points"`
}

var belowZero = math.Copysign(0, -1)

func init() {
	samples(map[string][]any{
		"float-integral-dot-zero":  {ratio{"1", 1}, ratio{"2", 200}, ratio{"3", -3}},
		"float-exponent-threshold": {mass{"1", 1e16}, mass{"2", 2.5e16}, mass{"3", 1e-6}},
		"float-exponent-spelling":  {mass{"1", 1e-7}, mass{"2", 2.5e-8}, mass{"3", 3e-9}},
		"float-subnormal-java":     {mass{"1", 5e-324}, mass{"2", 2e23}, mass{"3", 1e23}},
		"float-negative-zero":      {shift{"1", belowZero}, shift{"2", belowZero}, shift{"3", belowZero}},
		"string-html-escape":       {note{"1", "a < b"}, note{"2", "x > y"}, note{"3", "r & d"}},
		"string-u2028-escape":      {note{"1", "é\u2028a"}, note{"2", "ü\u2029b"}, note{"3", "ß\u2028c"}},
		"string-nonascii-escape":   {note{"1", "Zoé"}, note{"2", "😀"}, note{"3", "日本"}},
		"string-control-escape":    {note{"1", "a\x7f"}, note{"2", "\x7fb"}, note{"3", "c\x7fd"}},
		"map-order": {
			labelled{"1", map[string]string{"zone": "eu", "app": "web"}},
			labelled{"2", map[string]string{"tier": "db", "node": "n7"}},
			labelled{"3", map[string]string{"role": "api", "env": "test"}},
		},
		"map-integer-like-order": {
			seating{"1", map[string]int{"row": 1, "10": 2, "9": 3}},
			seating{"2", map[string]int{"box": 4, "30": 5, "4": 6}},
			seating{"3", map[string]int{"bar": 7, "200": 8, "21": 9}},
		},
		"http-whitespace": {track{"1", []int{10, 20}}, track{"2", []int{30, 40}}, track{"3", []int{50, 60}}},
	})
}
