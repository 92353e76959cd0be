package main

import "time"

type event struct {
	ID string    `json:"id"`
	At time.Time `json:"at"`
}

// appointment should be written without an offset, as its contract has it.
type appointment struct {
	ID string    `json:"id"`
	At time.Time `json:"at"`
}

// written and mailed hold a time that was formatted by hand.
type written struct {
	ID string `json:"id"`
	At string `json:"at"`
}

type mailed struct {
	ID string `json:"id"`
	At string `json:"at"`
}

type counted struct {
	ID string `json:"id"`
	At int64  `json:"at"`
}

// birthday holds a day in the only type the standard library has for it.
type birthday struct {
	ID string    `json:"id"`
	On time.Time `json:"on"`
}

type holiday struct {
	ID string `json:"id"`
	On string `json:"on"`
}

type shop struct {
	ID    string    `json:"id"`
	Opens time.Time `json:"opens"`
}

type kiosk struct {
	ID    string `json:"id"`
	Opens string `json:"opens"`
}

type passport struct {
	ID    string `json:"id"`
	Until string `json:"until"`
}

// invoice has a time that may never be set: omitempty does not drop a struct.
type invoice struct {
	ID     string    `json:"id"`
	PaidAt time.Time `json:"paid_at,omitempty"`
}

func moment(layout, text string) time.Time {
	t, err := time.Parse(layout, text)
	if err != nil {
		panic(err)
	}
	return t
}

func each[T any](texts []string, of func(id, text string) T) []any {
	found := []any{}
	for index, text := range texts {
		found = append(found, of(string(rune('1'+index)), text))
	}
	return found
}

func at(layout string) func(id, text string) event {
	return func(id, text string) event { return event{id, moment(layout, text)} }
}

func formatted(layout string) func(id, text string) written {
	return func(id, text string) written { return written{id, moment(time.RFC3339Nano, text).Format(layout)} }
}

func opening(layout string) func(id, text string) kiosk {
	return func(id, text string) kiosk { return kiosk{id, moment(time.TimeOnly, text).Format(layout)} }
}

func init() {
	whole := []string{"2024-01-02T03:04:05Z", "2023-12-31T23:59:58Z", "2022-06-15T12:30:45Z", "2021-02-28T08:09:10Z"}
	millis := []string{
		"2024-01-02T03:04:05.123Z", "2023-12-31T23:59:58.456Z", "2022-06-15T12:30:45.789Z", "2021-02-28T08:09:10.012Z",
	}
	clocks := []string{"08:30:15", "09:00:01", "23:59:59", "12:07:30"}
	days := []string{"2024-01-02", "2023-12-31", "2024-02-29", "1969-07-20"}
	samples(map[string][]any{
		"time-fraction-digits": each([]string{
			"2024-01-02T03:04:05.12Z", "2023-12-31T23:59:58Z", "2022-06-15T12:30:45.5Z",
			"2021-02-28T08:09:10Z", "2020-10-11T12:13:14.25Z",
		}, at(time.RFC3339Nano)),
		"time-precision-truncation": each([]string{
			"2024-01-02T03:04:05.123456789Z", "2023-12-31T23:59:58.987654321Z", "2022-06-15T12:30:45.111222333Z",
		}, at(time.RFC3339Nano)),
		"time-utc-designator": each(millis, formatted("2006-01-02T15:04:05.000-0700")),
		"time-offset-kept-vs-utc": each([]string{
			"2024-01-02T03:04:05+02:00", "2023-12-31T23:59:58-05:00",
			"2022-06-15T12:30:45+05:30", "2021-02-28T08:09:10+01:00",
		}, at(time.RFC3339)),
		"time-naive--local": each([]string{
			"2024-01-02T03:04:05", "2023-12-31T23:59:58", "2022-06-15T12:30:45", "2021-02-28T08:09:10",
		}, func(id, text string) appointment { return appointment{id, moment("2006-01-02T15:04:05", text)} }),
		"time-fraction-digits--clock": each([]string{"08:30:15.5", "09:00:01", "23:59:59.25", "12:07:30.75"}, opening("15:04:05.999999999")),
		"time-component-array--clock": each(clocks, opening(time.TimeOnly)),
		"time-naive":                  each(whole, at(time.RFC3339)),
		"time-epoch": each(millis, func(id, text string) counted {
			return counted{id, moment(time.RFC3339Nano, text).Unix()}
		}),
		"time-epoch--counted": each(millis, func(id, text string) counted {
			return counted{id, moment(time.RFC3339Nano, text).UnixMilli()}
		}),
		"time-component-array":       each(millis, at(time.RFC3339Nano)),
		"time-component-array--date": each(days, func(id, text string) holiday { return holiday{id, moment(time.DateOnly, text).Format(time.DateOnly)} }),
		"time-date-vs-datetime":      each(days, func(id, text string) birthday { return birthday{id, moment(time.DateOnly, text)} }),
		"time-date-vs-datetime--clock": each(clocks, func(id, text string) shop {
			return shop{id, moment(time.TimeOnly, text)}
		}),
		// Encoding such a time.Time is an error, so it is formatted.
		"time-year-range": {
			passport{"1", time.Date(12024, 1, 2, 3, 4, 5, 123000000, time.UTC).Format(time.RFC3339Nano)},
			passport{"2", time.Date(10000, 12, 31, 23, 59, 58, 456000000, time.UTC).Format(time.RFC3339Nano)},
			passport{"3", time.Date(99999, 6, 15, 12, 30, 45, 789000000, time.UTC).Format(time.RFC3339Nano)},
		},
		"time-text-layout": each(whole, func(id, text string) mailed {
			return mailed{id, moment(time.RFC3339, text).Format(time.RFC1123)}
		}),
		"zero-time-emitted": {
			invoice{ID: "1"},
			invoice{ID: "2", PaidAt: moment(time.RFC3339Nano, "2024-01-02T03:04:05.123456Z")},
			invoice{ID: "3"},
			invoice{ID: "4"},
		},
		"struct-std-type-leak--clock": each(millis, at(time.RFC3339Nano)),
	})
}
