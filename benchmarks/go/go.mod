module bench

go 1.27

tool github.com/mailru/easyjson/easyjson

require (
	github.com/josharian/intern v1.0.0 // indirect
	github.com/mailru/easyjson v0.9.2 // indirect
)
