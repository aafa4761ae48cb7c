/** A sound contract of about so many lines: groups of declarations that refer to each other. */
export function bigContract(lines: number): string {
    const groups = Array.from({ length: Math.max(1, Math.round((lines - 25) / 45)) }, (_, index) => group(index));
    return HEAD + groups.join('');
}

const HEAD = `contract Big "A large agreement" {
    provider    NorthOps
    client      Acme
    effective   2026-01-01
    term        36 months
    currency    USD
    zone        "America/New_York"
    hours       BusinessHours
    subject to  GDPR
}

party NorthOps "NorthOps LLC"
party Acme "Acme LLP"

calendar BusinessHours "business hours" {
    zone        "America/New_York"
    open        mon-fri 08:00-18:00
}

priority P1 "Critical"
priority P2 "High"
`;

function group(n: number): string {
    return `
// ---------------------------------------------------------------- group ${n}

service Service${n} "Service ${n}" {
    """One of many services: [[Levels${n}]] says how well it runs."""
    hours       Always
    includes    "Remote support", "On-site visits"
    quantity    ${n + 10} Seats
    fee         Fee${n}
}

fee Fee${n} "Fee ${n}" {
    amount      45 USD per Seat per month
    invoiced    every month in advance
    due         within 30 days
}

sla Levels${n} "Service levels ${n}" for Service${n} {
    hours       BusinessHours
    measured    monthly
    matrix      ResponseTime    ResolutionTime {
        P1      15 minutes      4 hours
        P2      1 hour          8 hours
    } in 95% of cases
    objective   Uptime      Availability at least 99.9% aiming at 99.95%
    objective   Speed       Latency p95 at most 200 ms
    credits for Uptime of Fee${n} {
        below 99.9%   credit 10%
        below 99.0%   credit 25%
    }
    claim       within 30 days
}

monitor Probe${n} "Probe ${n}" {
    watches     Levels${n}.Uptime, Levels${n}.P1.ResponseTime
    every       60 seconds
    alert       below 99.95% notify NorthOps within 5 minutes
}

control Control${n} "Control ${n}" {
    covers      MultiFactorAuthentication
    applies to  Service${n}
    responsible NorthOps
    review      every 3 months
}
`;
}
