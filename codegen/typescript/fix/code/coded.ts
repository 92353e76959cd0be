// An instant as RFC 3339 has it, with no more digits of a second than it needs.
function instantText(date: Date, zone: string): string {
  return date.toISOString().replace(/\.?0*Z$/, zone);
}

// The same, always with so many digits of a second.
function instantDigits(date: Date, digits: number, zone: string): string {
  return date
    .toISOString()
    .replace(/(\.\d+)Z$/, (_, seconds: string) => seconds.padEnd(digits + 1, "0") + zone);
}

// A year of five digits has a sign and no zero in front.
function shortYear(instant: string): string {
  return instant.replace(/^([+-])0(?=\d{5})/, "$1");
}

// The instant of a text, which must or may not tell its offset from UTC.
function instant(wire: unknown, zoned: boolean, at: string): Date {
  const form = /^(\d{4}|[+-]\d{5,6})(-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$/;
  const found = form.exec(text(wire, at));
  if (found === null || (found[4] !== undefined) !== zoned) throw wrong(at, "an instant is wanted");
  const [, year = "", time = "", fraction = "", zone = "Z"] = found;
  const padded = year.replace(/^([+-])(\d{5})$/, "$10$2");
  const date = new Date(
    `${padded}${time.toUpperCase()}${fraction.slice(0, 4)}${zone.toUpperCase()}`,
  );
  if (Number.isNaN(date.getTime())) throw wrong(at, "there is no such instant");
  return date;
}

// The date of a text, at midnight in UTC.
function day(wire: unknown, at: string): Date {
  const date = new Date(`${formed(wire, /^\d{4}-\d\d-\d\d$/, at)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw wrong(at, "there is no such date");
  return date;
}

// The bytes of a text.
function octets(wire: unknown, encoding: "base64" | "base64url" | "hex", at: string): Buffer {
  const found = Buffer.from(text(wire, at), encoding);
  const plain = (each: string): string => each.replace(/=+$/, "");
  if (plain(found.toString(encoding)) !== plain(text(wire, at)))
    throw wrong(at, `${encoding} is wanted`);
  return found;
}

// A UUID in lower case with hyphens.
function uuid(wire: unknown, at: string): string {
  return formed(wire, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, at);
}

// A UUID in lower case with hyphens, whatever it stands in.
function plainUuid(value: string, at: string): string {
  const digits = value.replace(/^urn:uuid:|[-{}]/gi, "").toLowerCase();
  return uuid(digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), at);
}

// An address of IPv6 in its shortest form.
function shortAddress(value: string): string {
  return value.includes(":") ? new URL(`http://[${value}]/`).hostname.slice(1, -1) : value;
}

// An address of IPv6 in all its eight groups.
function groupsOf(value: string): string {
  const [head = "", tail] = value.split("::");
  if (tail === undefined) return value;
  const first = head === "" ? [] : head.split(":");
  const last = tail === "" ? [] : tail.split(":");
  return [...first, ...Array<string>(8 - first.length - last.length).fill("0"), ...last].join(":");
}

// An address of IPv4 or IPv6.
function address(wire: unknown, at: string): string {
  const found = text(wire, at);
  if (isIP(found) === 0) throw wrong(at, "an address is wanted");
  return found;
}

// A network: an address, and how many of its bits are the network's.
function network(wire: unknown, at: string): string {
  const found = text(wire, at);
  const [host = "", bits = "", ...more] = found.split("/");
  const most = isIP(host) === 6 ? 128 : 32;
  if (isIP(host) === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most || more.length > 0) {
    throw wrong(at, "a network is wanted");
  }
  return found;
}

// A hardware address in lower case with colons.
function mac(wire: unknown, at: string): string {
  return formed(wire, /^[0-9a-f]{2}(:[0-9a-f]{2})+$/, at);
}

// A URL.
function url(wire: unknown, at: string): string {
  return new URL(formed(wire, /^[A-Za-z][A-Za-z0-9+.-]*:/, at)).href && text(wire, at);
}

// A duration in hours, minutes and seconds, as ISO 8601 has it.
function isoDuration(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  const hours = Math.trunc(size / 3_600_000);
  const minutes = Math.trunc((size % 3_600_000) / 60_000);
  const rest = Math.round(size % 60_000);
  const thousandths = String(rest % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  const seconds = `${Math.trunc(rest / 1000)}${thousandths === "" ? "" : `.${thousandths}`}`;
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${seconds}S`].filter(
    Boolean,
  );
  return `${milliseconds < 0 ? "-" : ""}PT${parts.join("") || "0S"}`;
}

// The milliseconds of a duration in hours, minutes and seconds.
function milliseconds(wire: unknown, at: string): number {
  const form = /^(-)?PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,3}))?S)?$/;
  const found = form.exec(text(wire, at));
  if (found === null) throw wrong(at, "a duration in hours, minutes and seconds is wanted");
  const [, sign, hours = "0", minutes = "0", seconds = "0", fraction = ""] = found;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return (sign === undefined ? 1 : -1) * (size + Number(fraction.padEnd(3, "0")));
}

// A decimal with so many digits behind its point, and more where it has them.
function decimalText(value: number, digits: number, at: string): string {
  const [before = "", after = ""] = formed(String(value), /^-?\d+(\.\d+)?$/, at).split(".");
  return `${before}.${after.padEnd(digits, "0")}`;
}

// A decimal.
function decimal(wire: unknown, at: string): string {
  return formed(wire, /^-?\d+(\.\d+)?$/, at);
}
