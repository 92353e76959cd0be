// Command validatord judges artifacts before they are released. It listens on
// the loopback interface until it is told to stop.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"validatord/internal/server"
)

const (
	// gracePeriod is how long requests under way may take after the signal to stop.
	gracePeriod = 2 * time.Second
	// headerTimeout is how long a client may take to send the head of a request.
	headerTimeout = 10 * time.Second
)

func main() {
	port := flag.Uint("port", 4110, "the port to listen on; 0 takes any free one")
	flag.Parse()
	if flag.NArg() > 0 || *port > 65535 {
		fmt.Fprintln(os.Stderr, "validatord: expected --port with a number from 0 to 65535 and nothing else")
		os.Exit(2)
	}
	if err := serve(*port); err != nil {
		fmt.Fprintf(os.Stderr, "validatord: cannot serve on 127.0.0.1:%d: %v\n", *port, err)
		os.Exit(1)
	}
}

func serve(port uint) error {
	toldToStop, forget := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer forget()

	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.FormatUint(uint64(port), 10)))
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "validatord: listening on http://%s\n", listener.Addr())

	service := &http.Server{Handler: server.New(), ReadHeaderTimeout: headerTimeout}
	ended := make(chan error, 1)
	go func() { ended <- service.Serve(listener) }()

	select {
	case err := <-ended:
		return err
	case <-toldToStop.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), gracePeriod)
	defer cancel()
	if err := service.Shutdown(grace); !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return service.Close()
}
