/**
 * What a drafted clause says, by topic. `{P}` is the provider and `{C}` the client. The wording is our own: a start
 * that names what the frameworks look for, to be read by someone who knows the deal.
 */
export const CLAUSE_DRAFTS: Readonly<Record<string, string>> = {
    ProcessingInstructions:
        '{P} processes personal data only on documented instructions from {C}, transfers to other countries included. If a law orders otherwise, {P} tells {C} of it first, unless that law forbids it.',
    UnlawfulInstruction:
        '{P} tells {C} at once if it thinks that an instruction breaks data protection law, and may wait with carrying it out until {C} has answered.',
    PermittedUses:
        '{P} uses and discloses data of {C} only to give the services of this contract, or as the law requires, and in no way in which {C} could not use it itself. It does not sell or share the data, keep it for purposes of its own, combine it with data from elsewhere, or use it outside the direct business between the parties.',
    SaleOrSharing: '{P} does not sell data of {C}, and does not share it for advertising.',
    DataCombination:
        '{P} does not combine data of {C} with data that it has from elsewhere, unless the law allows it for the services.',
    Confidentiality:
        'Each party keeps secret what it learns of the other. Everyone whom {P} lets near the data of {C} is bound to confidentiality, by contract or by law, also after leaving.',
    SecurityMeasures:
        '{P} takes and keeps up technical and organisational measures that fit the risk, for the confidentiality, integrity, authenticity and availability of data, and complies with the security rules of the frameworks that this contract is subject to. The controls of this contract are part of them.',
    SubprocessorApproval:
        '{P} engages another processor or subcontractor only with the prior written authorisation of {C}. Where that is given in general, {P} announces each change in writing at least 30 days before, and {C} may object in that time; until it is settled, the change waits.',
    SubprocessorFlowDown:
        '{P} binds each subprocessor and subcontractor by a written contract to the same duties as its own, on data protection, security, reporting, continuity and audits, before any data reaches it.',
    SubprocessorLiability:
        '{P} answers to {C} for what its subprocessors and subcontractors do and fail to do as for itself.',
    AssistanceToController:
        '{P} helps {C} with its duties on the security of processing, the notification of breaches, impact assessments and the consultation of authorities, as far as the nature of the processing and what {P} knows allow.',
    DataSubjectRequests:
        '{P} passes requests of people about their data to {C} without delay, and helps {C} to answer them: access, correction, amendment, deletion, restriction, portability and objection.',
    DisclosureAccounting:
        '{P} records each disclosure of data with its date, recipient, content and purpose, and gives {C} what it needs to account for it.',
    DelegatedDuties:
        'Where {P} carries out a legal duty of {C}, it does so as the law asks of {C}, and {C} stays responsible for it.',
    DeletionOrReturn:
        'At the end of the services {P} deletes all personal data or returns it, whichever {C} chooses, and deletes the copies that it has, unless a law requires them to be kept. Where that is not feasible, the protections of this contract go on, and the data is used for nothing else. On request {P} confirms the deletion in writing.',
    DataLocation:
        'Data is kept, and the services are given, only from the places that this contract names. {P} announces a change of place in writing before it happens, and it waits for the consent of {C}.',
    InternationalTransfer:
        'Personal data leaves the region whose law protects it only under a mechanism that this law provides for, named in this contract for each recipient with its date.',
    UKTransferMechanism:
        'Personal data leaves the United Kingdom only under UK adequacy rules, the International Data Transfer Agreement, the UK Addendum to the standard clauses of the European Union, or binding corporate rules. This contract names the mechanism for each recipient, with its date.',
    TransferAssessment:
        'Before a transfer, {P} and {C} assess in writing whether the law of the destination undoes the protection of the data, and take further measures where they are needed.',
    GovernmentAccess:
        '{P} tells {C} of any request of a foreign authority for the data before it answers, unless the law forbids it, challenges a request that seems unlawful, and hands over the least that the law allows.',
    DataProtectionContact:
        'The data protection contact of {P} is reached at the address that this contract names for it; {P} announces a change.',
    DataOwnership:
        'Data that {C} brings or that the services create for it belongs to {C}. {P} gains no right in it beyond what the services need.',
    ProcessingRecords: '{P} keeps a record of what it processes for {C}, and shows it on request.',
    AuditRight:
        '{P} gives {C} all information that shows how it keeps this contract, and allows and supports audits and inspections by {C} or an auditor it names, on site included, with copies of what matters. Audits are announced 30 days before and take place at most once in twelve months, save after an incident or at the wish of an authority. Certificates and reports may be used first; they do not replace this right.',
    RegulatorAccess:
        '{P} cooperates fully with the authorities that supervise {C}, resolution authorities included, gives them access and information, and opens its practices, books and records on the services to them.',
    StopAndRemediate:
        '{C} may, on notice, take reasonable and appropriate steps to stop a use of data that this contract does not allow, and to have it put right.',
    SecurityAcknowledgement:
        '{P} acknowledges that it is responsible for the security of the account data that it stores, processes or transmits for {C}, and to the extent that it can affect the security of the environment in which {C} holds such data.',
    ResponsibilityMatrix:
        'The responsibility matrix that is annexed to this contract says for each requirement whether {P}, {C}, both or a vendor meets it, and which controls {P} leaves to {C}. {P} keeps it current.',
    ComplianceStatus:
        'On request {P} tells {C} where it stands against the frameworks of this contract, with the reports that it has, and which requirements are whose.',
    CertificationUpkeep:
        '{P} keeps the certificates and yearly reports that this contract names for its whole term, shows each new one, and tells {C} at once if one lapses, is withdrawn or comes with reservations.',
    BreachResponsibilities:
        'Whoever finds an incident tells the other. {P} contains and investigates incidents in its systems and at its vendors, and pays for it; {C} decides on notices to authorities and to people concerned, and {P} helps with them. Costs lie with the party in whose sphere the cause lay.',
    IncidentAssistance:
        'In an incident that touches the services, {P} helps {C} at no extra cost, at any hour, until the services are restored and the cause is known.',
    EvidencePreservation:
        '{P} keeps records and images that an investigation or a court may need unchanged from the moment {C} asks for it until {C} releases them.',
    RegulatoryChange:
        'If a law or standard that this contract is subject to changes, the parties agree within 30 days on what has to change. {P} bears the cost of what all of its customers need, {C} of what it alone needs.',
    TechnologyChange:
        'Either party may propose a new technology. {P} describes its benefits, risks and costs; it is tried before it is taken on, and taken on by a change of this contract.',
    LiabilityCap:
        "Neither party's total liability in a contract year exceeds the fees of that year, save for intent, and for what the law does not let the parties limit.",
    Indemnity:
        'Each party keeps the other free from claims of others that arise from its own breach of the law or of this contract.',
    Insurance:
        '{P} holds professional and cyber insurance that fits the risk for the whole term, and shows it on request.',
    Warranty:
        '{P} assures that it understands the limits that this contract sets to the use of data, and keeps to them; and that the services are given with the care of an expert.',
    ForceMajeure:
        'A party is excused while an event beyond its control keeps it from performing. Continuity, recovery and security duties go on.',
    TerminationRight:
        '{C} may end this contract on 30 days of notice if {P} breaches a material term or the law; if circumstances come to light that could alter its performance; if its handling of ICT risk shows weaknesses; if an authority can no longer supervise {C} effectively because of it; or if something is subcontracted against this contract.',
    ExitAssistance:
        'At the end of this contract, whatever the reason, {P} keeps the services going for a transition of 6 months at the same terms, helps to move them to {C} or another provider, and keeps a tested plan for it.',
    DataPortability:
        '{C} can take its data and configuration along at any time, also on insolvency, resolution or discontinuation, in a usual format, together with what is needed to read it.',
    OrderOfPrecedence:
        'Where parts of this contract differ, the terms on data protection and security prevail, then the service levels, then the rest.',
    IntellectualProperty:
        'What a party brings along stays its own. {C} may use what is made for it in the services without limit of time.',
    DisputeResolution:
        'A dispute goes first to the service managers, after 10 days to the managements, and after 30 more to the courts.',
    AwarenessTraining:
        "{P} trains the people who work for {C}, and takes part in the client's own awareness and resilience training, twice a year at most, at no extra cost.",
    PenetrationTesting:
        '{P} supports penetration tests by {C} or whom it names, threat-led ones included, on agreed rules, and mends what they find.',
    VulnerabilityManagement:
        '{P} tells {C} of weaknesses that endanger the services, and deals with them in a time that fits the risk.',
    RemoteAccess:
        '{P} reaches systems of {C} only on an authorised request and for the time that it needs, under watch.',
    BackgroundChecks: '{P} screens the people who get access to systems or data of {C}, as far as the law allows.',
    ServiceImprovement: '{P} keeps a plan for improving the services, and both parties look at it in each review.',
    ProblemManagement: '{P} looks for the causes behind repeated incidents, and removes them or says why not.',
    CapacityManagement:
        '{P} measures and foresees the capacity that the services need, and provides or proposes it before it runs out.',
    CriticalSuccessFactors:
        'The parties write down what has to go right for {C} to call the services a success, and look at it in each review.',
};
