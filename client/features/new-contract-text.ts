/** What a new contract is made from. */
export interface Beginning {
    readonly provider: string;
    readonly client: string;
    /** ISO 4217. */
    readonly currency: string;
    /** IANA name. */
    readonly zone: string;
    /** ISO 8601. */
    readonly effective: string;
}

/** A small contract that holds every essential and has no finding, as a snippet: the tab stops are what to decide first. */
export function newContractText(beginning: Beginning): string {
    const names = namesFor(beginning);
    const values = { ...beginning, ...names };
    return TEMPLATE.replaceAll(/@(\w+)@/g, (_match, name: string) => {
        const value = Object.entries(values).find(([key]) => key === name)?.[1] ?? '';
        return escapeSnippet(name in names ? value : escapeText(value));
    });
}

/** A name that the language takes, from the words of a title: `NorthOps Managed Services LLC` is `NorthOps`. */
export function nameFrom(title: string, fallback: string): string {
    const [word = ''] = title.normalize('NFC').match(/[\p{L}\p{Nd}]+(?:-[\p{L}\p{Nd}]+)*/u) ?? [];
    const name = word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
    return /^\p{Lu}/u.test(name) ? name : fallback;
}

function namesFor({ provider, client }: Beginning): { providerName: string; clientName: string } {
    const providerName = nameFrom(provider, 'Provider');
    const clientName = nameFrom(client, 'Client');
    return providerName === clientName
        ? { providerName: 'Provider', clientName: 'Client' }
        : { providerName, clientName };
}

function escapeText(text: string): string {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(/\s+/g, ' ').trim();
}

function escapeSnippet(text: string): string {
    return text.replaceAll(/[\\$}]/g, '\\$&');
}

const TEMPLATE = `/** Managed services of @providerName@ for @clientName@. */
contract Agreement "\${1:Managed Services Agreement}" {
    """
    [[@providerName@]] runs the services below for [[@clientName@]].
    Words that begin with a capital letter have the meaning that this contract gives them.
    """
    number      "\${2:MSA-001}"
    provider    @providerName@
    client      @clientName@
    effective   \${3:@effective@}
    term        \${4:36 months}
    renews      for 12 months unless notice of 90 days
    terminable  for "material breach" notice of 30 days cure 30 days
    currency    @currency@
    law         "\${5:the law at the seat of the client}"
    zone        "@zone@"
    hours       BusinessHours
    subject to  MSP-Essentials
    review      every 3 months
}

party @providerName@ "@provider@" {
    address     "\${6:Street, town, country}"
    contact     "Service manager" at "\${7:service@provider.example}"
}

party @clientName@ "@client@" {
    address     "\${8:Street, town, country}"
    contact     "IT manager" at "\${9:it@client.example}"
}

calendar BusinessHours "business hours" {
    zone        "@zone@"
    open        mon-fri \${10:08:00-18:00}
    closed      every 12-25 "Christmas Day", every 01-01 "New Year's Day"
}

// ---------------------------------------------------------------- services

service Helpdesk "Service desk" {
    """Single point of contact for incidents and requests."""
    hours       BusinessHours
    includes    "Remote support"
    excludes    "Hardware older than five years"
    depends on  Cloud
    quantity    \${11:100} Seats
    fee         SeatFee
}

fee SeatFee "Seat fee" {
    amount      \${12:45} @currency@ per Seat per month
    invoiced    every month in advance
    due         within 30 days
}

vendor Cloud "\${13:Cloud platform}" {
    """Hosts the systems that the services run on."""
    provides    "Virtual machines", "Backup"
    commits     Availability at least 99.95% monthly
    claim       within 60 days
    risk        medium assessed @effective@ every 12 months
    access      "Management plane" least privilege reviewed every 6 months
    monitored   every day
}

// ---------------------------------------------------------------- service levels

priority P1 "Critical" """A service is down, or a security incident is under way."""
priority P2 "Normal" """Work goes on, with limits."""

sla Levels "Service levels" for Helpdesk {
    """An automatic reply is not a response."""
    hours       BusinessHours
    measured    monthly

    matrix      ResponseTime  UpdateInterval  ResolutionTime {
        P1      30 minutes    1 hour          4 hours
        P2      2 hours       -               2 business days
    } in 95% of cases

    objective   Uptime        Availability at least \${14:99.9%} rounded to 2 decimals
    objective   Speed         Latency p95 at most 300 ms
    objective   Satisfaction  CustomerSatisfaction at least 85%

    credits for Uptime of SeatFee {
        below 99.9%   credit 10%
        below 99.0%   credit 25%
        cap           50% monthly
    }
    claim       within 30 days
    terminable  after 3 breaches in 6 months
    review      every 6 months
}

monitor Probe "Availability probe" {
    watches     Levels.Uptime, Levels.Speed
    every       60 seconds
    alert       at 75% of target notify @providerName@ within 10 minutes
}

monitor ServiceDesk "Ticket clock" {
    watches     Levels.P1, Levels.P2, Levels.Satisfaction
    every       5 minutes
    alert       at 75% of target notify @providerName@ within 10 minutes
}

report Monthly "Monthly service report" {
    covers      Levels, Probe, ServiceDesk, Cloud
    to          @clientName@
    every       1 month
    within      5 business days
    on demand
}

// ---------------------------------------------------------------- security

control Access "Access and endpoints" {
    """Every account has the rights that its work needs; every device is protected and kept up to date."""
    covers      LeastPrivilege, MultiFactorAuthentication, EndpointProtection, PatchManagement
    responsible @providerName@
    evidence    "Access review, patch report"
    review      every 6 months
}

control Management "Risks, problems and capacity" {
    """Risks are assessed, causes of repeated incidents removed, and capacity planned ahead."""
    covers      RiskAssessment, ProblemManagement, CapacityManagement, ServiceImprovement
    responsible @providerName@
    evidence    "Minutes of the service review"
    review      every 6 months
}

notice BreachNotice "Security incident notice" {
    """Says what is known of the incident, whom it concerns and what is done about it."""
    on          SecurityIncident, VendorBreach
    from        @providerName@
    to          @clientName@
    within      24 hours of awareness
}

clause Privacy "Confidentiality and personal data" {
    covers      Confidentiality, ProcessingInstructions
    """[[@providerName@]] keeps the client's data secret and handles personal data on written instructions alone."""
}

clause Rules "Change of law" {
    covers      RegulatoryChange
    """Each party tells the other of a new rule that touches the services; they agree on the change it needs."""
}

clause Exit "Exit" {
    covers      ExitAssistance, DataPortability
    """At the end [[@providerName@]] hands over all data in a common format, and helps with the move for 30 days."""
}

// ---------------------------------------------------------------- growth

scaling SeatGrowth "Seats" of Seats for Helpdesk {
    baseline    \${11:100}
    range       50 to 300
    price       graduated per month {
        1 to 200    at \${12:45} @currency@
        201 and up  at 41 @currency@
    }
    increase    notice of 5 business days ready within 10 business days
    decrease    notice of 30 days at most 20% quarterly
    burst       up to 20% for 30 days
    keeps       Levels, Access
}

change ServiceChange "Change of services" {
    """Either party may ask for a change, a new technology included."""
    requested by @providerName@, @clientName@
    answered    within 10 business days
    effective   within 30 days
}
$0`;
