//! The validatord program: listens on the loopback interface until it is told to stop.

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use validatord::flags::Flags;
use validatord::server::routes;

/// How long requests under way may take after the signal to stop.
const GRACE_PERIOD: Duration = Duration::from_secs(2);

#[tokio::main]
async fn main() -> ExitCode {
    let flags = match Flags::parse(std::env::args().skip(1)) {
        Ok(flags) => flags,
        Err(reason) => {
            eprintln!("validatord: {reason}");
            return ExitCode::from(2);
        }
    };
    match serve(flags.port).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("validatord: cannot serve on 127.0.0.1:{}: {error}", flags.port);
            ExitCode::FAILURE
        }
    }
}

async fn serve(port: u16) -> io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    eprintln!("validatord: listening on http://{}", listener.local_addr()?);
    let served = axum::serve(listener, routes()).with_graceful_shutdown(told_to_stop());
    tokio::select! {
        ended = served => ended,
        () = grace_period_over() => Ok(()),
    }
}

/// Returns at the first SIGTERM or SIGINT.
async fn told_to_stop() {
    let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be handled");
    let mut interrupt = signal(SignalKind::interrupt()).expect("SIGINT can be handled");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

async fn grace_period_over() {
    told_to_stop().await;
    tokio::time::sleep(GRACE_PERIOD).await;
}
