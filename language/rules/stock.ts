/**
 * Declarations that an example may name without declaring them, by name, in the order in which they are added.
 * Alone and together they are clean under every rule.
 */
export const STOCK: Readonly<Record<string, string>> = {
    NorthOps: 'party NorthOps "NorthOps Managed Services LLC"',
    Acme: 'party Acme "Acme Legal LLP"',
    BusinessHours: `calendar BusinessHours "business hours" {
    zone "America/New_York"
    open mon-fri 08:00-18:00
}`,
    P1: 'priority P1 "Critical" """A service is down."""',
    P2: 'priority P2 "High" """A service is degraded."""',
    P3: 'priority P3 "Normal" """One user is affected."""',
    SeatFee: `fee SeatFee "Seat fee" {
    amount 45 USD per Seat per month
}`,
    HostingFee: `fee HostingFee "Hosting fee" {
    amount 6_200 USD per month
}`,
    Helpdesk: `service Helpdesk "Service desk" {
    """Single point of contact."""
    quantity 240 Seats
    fee SeatFee
}`,
    Servers: `service Servers "Server hosting" {
    """Virtual servers."""
    fee HostingFee
}`,
    Patching: `maintenance Patching "Planned maintenance" {
    during sun 02:00-06:00
    notice of 5 days
    at most 30 minutes monthly
}`,
    ForceMajeure: 'exclusion ForceMajeure "Force majeure" """Events outside reasonable control."""',
    Azure: `vendor Azure "Microsoft Azure" {
    commits Availability at least 99.999% monthly
    agreement until 2030-12-31
}`,
    Cisco: `vendor Cisco "Cisco Systems" {
    commits Availability at least 99.9% monthly
    agreement until 2030-12-31
}`,
    Juniper: `vendor Juniper "Juniper Networks" {
    commits Availability at least 99.9% monthly
    agreement until 2030-12-31
}`,
    Levels: `sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}`,
    Mfa: `control Mfa "Multi-factor authentication" {
    covers MultiFactorAuthentication
}`,
    BreachNotice: `notice BreachNotice "Breach notice" {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 48 hours of awareness
}`,
};

/** One line that the frame adds to a declaration which has none that begins so. */
export interface StockLine {
    readonly keyword: string;
    readonly text: string;
    /** Only where the body has a line that begins with this. */
    readonly beside?: string;
}

/** What declarations of a kind need to be clean. */
export const STOCK_LINES: Readonly<Record<string, readonly StockLine[]>> = {
    contract: [
        { keyword: 'provider', text: 'provider NorthOps' },
        { keyword: 'client', text: 'client Acme' },
        { keyword: 'effective', text: 'effective 2026-01-01' },
        { keyword: 'term', text: 'term 36 months' },
        { keyword: 'currency', text: 'currency USD' },
        { keyword: 'law', text: 'law "State of New York, USA"' },
        { keyword: 'zone', text: 'zone "America/New_York"' },
        { keyword: 'hours', text: 'hours BusinessHours' },
        { keyword: 'review', text: 'review every 3 months' },
    ],
    sla: [
        { keyword: 'measured', text: 'measured monthly' },
        { keyword: 'claim', text: 'claim within 60 days', beside: 'credits' },
        { keyword: 'terminable', text: 'terminable after 3 breaches in 6 months', beside: 'credits' },
    ],
    vendor: [
        { keyword: 'risk', text: 'risk low assessed 2026-01-15 every 12 months' },
        { keyword: 'monitored', text: 'monitored every 7 days' },
    ],
    maintenance: [
        { keyword: 'notice', text: 'notice of 5 days' },
        { keyword: 'at most', text: 'at most 30 minutes monthly' },
    ],
    monitor: [
        { keyword: 'every', text: 'every 60 seconds' },
        { keyword: 'alert', text: 'alert at 75% of target notify NorthOps within 5 minutes' },
    ],
    control: [{ keyword: 'responsible', text: 'responsible NorthOps' }],
};
