// Makes contracts of a given length with a fixed seed, so that every run and every peer sees the same text.

/** A small generator of numbers that repeats for a seed (mulberry32). */
export function random(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

const HEAD = `contract Bench "Managed Services Agreement" {
    """Benchmark text: every declaration refers to others as a real contract does."""
    number      "B-1"
    provider    Provider
    client      Client
    effective   2026-01-01
    term        36 months
    renews      for 12 months unless notice of 90 days
    currency    USD
    law         "State of New York, USA"
    zone        "America/New_York"
    hours       Office
    subject to  GDPR
    review      every 3 months
}

party Provider "Provider Inc." {
    address     "1 First Street"
}

party Client "Client LLP" {
    address     "2 Second Street"
}

calendar Office "office hours" {
    zone        "America/New_York"
    open        mon-fri 08:00-18:00
    closed      every 12-25 "Christmas Day"
}

priority P1 "Critical" """A service is down."""
priority P2 "High" """A service is degraded."""
priority P3 "Normal" """One user is affected."""

exclusion ForceMajeure "Force majeure" """Events outside control."""
`;

/** One service with all that hangs on it: 57 lines. */
function block(index: number, next: () => number): string {
    const percent = (99 + Math.floor(next() * 90) / 100).toFixed(2);
    const minutes = 10 + Math.floor(next() * 50);
    return `
vendor Vendor${index} "Vendor ${index}" {
    provides    "Virtual machines", "Backup vault"
    subprocessor
    commits     Availability at least 99.99% monthly
    notifies    PersonalDataBreach within 24 hours
    agreement   until 2029-01-31
    claim       within 30 days
    risk        high assessed 2026-02-01 every 12 months
    access      "Subscription ${index}" least privilege reviewed every 3 months
    monitored   every day
    located in  EU, US
}

fee Fee${index} "Fee ${index}" {
    amount      ${100 + index} USD per Seat per month
    invoiced    every month in advance
    due         within 30 days
}

service Service${index} "Service ${index}" {
    """Servers and support number ${index}."""
    includes    "Remote support", "On-site visits"
    depends on  Vendor${index}
    quantity    ${10 + index} Seats
    fee         Fee${index}
}

sla Sla${index} "Service levels ${index}" for Service${index} {
    """Availability of [[Service${index}]], supplied by [[Vendor${index}]]."""
    measured    monthly
    excludes    ForceMajeure
    matrix      ResponseTime      ResolutionTime {
        P1      ${minutes} minutes        4 hours
        P2      1 hour            8 hours
        P3      4 business hours  3 business days
    } in 95% of cases
    objective   Uptime Availability at least ${percent}% rounded to 2 decimals
    objective   Speed Latency p95 at most ${100 + minutes} ms
    credits for Uptime of Fee${index} {
        below ${percent}%  credit 10%
        below 95.0%   credit 25%
        cap           50% monthly
    }
    claim       within 30 days
    terminable  after 3 breaches in 6 months
    review      every 3 months
}

monitor Monitor${index} "Probe ${index}" {
    watches     Sla${index}.Uptime, Sla${index}.Speed, Sla${index}.P1, Sla${index}.P2, Sla${index}.P3
    every       60 seconds
    kept        13 months
}
`;
}

/** What else a contract says about a service, so that every group of rules has something to look at. */
function more(index: number): string {
    return `
define Term${index} """a person of the client who may raise requests for [[Service${index}]]"""

maintenance Window${index} "Maintenance ${index}" {
    during      sun 02:00-06:00
    notice      of 5 days
    at most     30 minutes monthly
}

report Report${index} "Report ${index}" {
    covers      Sla${index}
    to          Client
    every       1 month
    within      5 business days
}

control Control${index} "Multi-factor authentication ${index}" {
    """Each [[Term${index}]] signs in with two factors, on Friday, 2026-03-06 for the first time."""
    covers      MultiFactorAuthentication
    applies to  Service${index}
    responsible Provider
    review      every 6 months
}

notice Notice${index} "Notice ${index}" {
    on          PersonalDataBreach, VendorBreach
    from        Provider
    to          Client
    within      48 hours of awareness
}

processing Processing${index} "Processing ${index}" for Service${index} {
    purpose     "Hosting"
    data        PersonalData
    located in  EU, US
}

clause Clause${index} "Clause ${index}" {
    """
    The **Key Personnel** of [[Provider]] serve each [[Term${index}]]; Key Personnel are replaced with consent only.
    The service levels ${index} apply, and what is said of [[Service${index}]] above.
    """
    survives    3 years
}

scaling Scaling${index} "Scaling ${index}" of Seats for Service${index} {
    baseline    ${10 + index}
    range       1 to 100_000
    price       graduated per month {
        1 to 50_000     at ${100 + index} USD
        50_001 and up   at ${90 + index} USD
    }
    increase    notice of 5 business days
    decrease    notice of 30 days at most 10% quarterly
}
`;
}

/** A contract of about that many lines; a full one has all kinds of declarations in it. */
export function contractOf(lines: number, isFull = false): string {
    const next = random(20260101);
    const parts = [HEAD];
    let count = HEAD.split('\n').length;
    for (let index = 1; count < lines; index++) {
        const part = block(index, next) + (isFull ? more(index) : '');
        parts.push(part);
        count += part.split('\n').length - 1;
    }
    return parts.join('');
}
