package sensors

import "time"

// Device is a device, where it is and what it measures.
type Device struct {
	ID             string
	Serial         string
	MACAddress     string
	Kind           DeviceKind
	Firmware       Version
	Placement      Placement
	InstalledOn    time.Time
	LastSeenAt     *time.Time
	Channels       []Channel
	Calibrations   []Calibration
	Tags           []string
	BatteryPercent *float64
	Labels         map[string]string
}

// DeviceKind is the kind of a device.
type DeviceKind string

const (
	DeviceKindWeatherStation DeviceKind = "weather-station"
	DeviceKindAirMonitor     DeviceKind = "air-monitor"
	DeviceKindTracker        DeviceKind = "tracker"
)

// Version is a version of the firmware.
type Version struct {
	Major, Minor, Patch int
}

// Placement is where a device is; Kind says which members count.
type Placement struct {
	Kind            string
	Point           *GeoPoint
	ElevationMetres *float64
	Building        string
	Floor           int
	Room            string
	Plate           string
	Route           []GeoPoint
}

// GeoPoint is a place on earth.
type GeoPoint struct {
	Latitude, Longitude float64
}

// Channel is one sensor of a device.
type Channel struct {
	Number           int
	Quantity         Quantity
	Unit             string
	Range            *Range
	SamplingInterval time.Duration
}

// Quantity is what a channel measures.
type Quantity string

const (
	QuantityTemperature      Quantity = "temperature"
	QuantityRelativeHumidity Quantity = "relative-humidity"
	QuantityFineDust         Quantity = "fine-dust"
)

// Range is what a channel can measure.
type Range struct {
	Low, High float64
}

// Calibration is one comparison with a better device.
type Calibration struct {
	At          time.Time
	PerformedBy string
	Offset      float64
	Gain        float64
	// Points are raw values with their true values.
	Points [][2]float64
}

// Batch is readings a device sends in one go.
type Batch struct {
	DeviceID string
	Sequence uint64
	SentAt   time.Time
	Readings []Reading
	Signal   Signal
	Checksum []byte
}

// Reading is one reading; Kind says which members count.
type Reading struct {
	Kind           string
	Channel        int
	At             time.Time
	Celsius        float64
	Percent        float64
	PM25           float64
	PM10           float64
	IsOpen         bool
	Point          *GeoPoint
	AccuracyMetres *float64
}

// Signal is how well a device is heard.
type Signal struct {
	RSSIDbm int
	SNRDb   float64
	Gateway string
}

// Alert is a rule that was broken, and who was told.
type Alert struct {
	ID              string
	DeviceID        string
	Severity        Severity
	Rule            Rule
	RaisedAt        time.Time
	Trigger         *Reading
	Acknowledgement *Acknowledgement
	ResolvedAt      *time.Time
	Notifications   []Notification
}

// Severity is how bad an alert is.
type Severity string

const (
	SeverityNotice   Severity = "notice"
	SeverityWarning  Severity = "warning"
	SeverityCritical Severity = "critical"
)

// Rule is what must not happen; Kind says which members count.
type Rule struct {
	Kind      string
	Quantity  Quantity
	Above     *float64
	Below     *float64
	PerMinute float64
	Longest   time.Duration
}

// Acknowledgement says that somebody takes care.
type Acknowledgement struct {
	By      string
	At      time.Time
	Comment string
}

// Notification is how somebody was told; Kind says which members count.
type Notification struct {
	Kind       string
	To         string
	Number     string
	SentAt     *time.Time
	URL        string
	Attempts   int
	LastStatus *int
}

// Window is what a device measured in a span of time, in buckets.
type Window struct {
	DeviceID    string
	Quantity    Quantity
	StartsAt    time.Time
	EndsAt      time.Time
	BucketWidth time.Duration
	Buckets     []Bucket
	Percentiles map[string]float64
	Gaps        []Gap
	Trend       Trend
	IsComplete  bool
}

// Bucket is one part of a window.
type Bucket struct {
	StartsAt time.Time
	Count    int
	Minimum  *float64
	Maximum  *float64
	Mean     *float64
}

// Gap is a time without readings.
type Gap struct {
	From   time.Time
	Until  time.Time
	Reason GapReason
}

// GapReason is why there are no readings.
type GapReason string

const (
	GapReasonNoSignal    GapReason = "no-signal"
	GapReasonLowBattery  GapReason = "low-battery"
	GapReasonMaintenance GapReason = "maintenance"
)

// Trend is where a quantity goes; Kind says which members count.
type Trend struct {
	Kind    string
	PerHour float64
}
