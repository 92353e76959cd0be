//! The command line: `validatord [--port PORT]`.

const DEFAULT_PORT: u16 = 3100;

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Flags {
    /// The port to listen on; 0 takes any free one.
    pub port: u16,
}

impl Flags {
    /// Reads the arguments that follow the program's name.
    ///
    /// # Errors
    /// One sentence for the person who typed them.
    pub fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut flags = Self { port: DEFAULT_PORT };
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let port = match argument.split_once('=') {
                None if argument == "--port" => arguments.next(),
                Some(("--port", port)) => Some(port.to_owned()),
                _ => return Err(format!("unknown argument {argument:?}, expected --port PORT")),
            };
            flags.port = port
                .and_then(|port| port.parse().ok())
                .ok_or("--port needs a number from 0 to 65535")?;
        }
        Ok(flags)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn port(arguments: &[&str]) -> Result<u16, String> {
        Flags::parse(arguments.iter().map(ToString::to_string)).map(|flags| flags.port)
    }

    #[test]
    fn the_port_has_a_default_and_two_spellings() {
        assert_eq!(port(&[]), Ok(3100));
        assert_eq!(port(&["--port", "8080"]), Ok(8080));
        assert_eq!(port(&["--port=8080"]), Ok(8080));
    }

    #[test]
    fn anything_else_is_refused() {
        for arguments in [&["--port"][..], &["--port", "high"], &["--port=70000"], &["8080"]] {
            assert!(port(arguments).is_err(), "{arguments:?}");
        }
    }
}
