/**
 * What a drafted clause says, by topic. `{P}` is the provider and `{C}` the client. The wording is our own: a start
 * that names what the frameworks look for, to be read by someone who knows the deal.
 */
export const CLAUSE_DRAFTS: Readonly<Record<string, string>> = {
    ProcessingInstructions:
        '{P} shall process personal data only on documented instructions from {C}, also for transfers to a third country or an international organisation. If a law to which {P} is subject requires other processing, {P} shall inform {C} of that requirement before the processing, unless that law forbids it.',
    UnlawfulInstruction:
        '{P} shall inform {C} immediately if, in its opinion, an instruction infringes data protection law. It may suspend carrying out the instruction until {C} has confirmed or changed it.',
    PermittedUses:
        '{P} shall use and disclose data of {C} only to provide the services of this contract, or as the law requires, and in no way in which {C} could not use them itself. {P} shall not sell or share the data, keep, use or disclose them for purposes of its own or outside the direct business between the parties, or combine them with data from elsewhere.',
    SaleOrSharing: '{P} shall not sell data of {C}, and shall not share them for advertising.',
    DataCombination:
        '{P} shall not combine data of {C} with data that it has from elsewhere, unless the law allows it for the services.',
    Confidentiality:
        'Each party shall keep confidential what it learns of the other under this contract, and use it for this contract alone. {P} shall give access to data of {C} only to people who need it for the services and are bound to confidentiality, by contract or by law, also after they have left.',
    SecurityMeasures:
        '{P} shall implement and maintain technical and organisational measures appropriate to the risk, for the confidentiality, integrity, authenticity, availability and resilience of systems and data, and comply with the security rules of the frameworks that this contract is subject to. The controls of this contract are part of them; {P} may replace a control by another of at least the same protection.',
    SubprocessorApproval:
        '{P} shall engage another processor or subcontractor only with the prior written authorisation of {C}. Where the authorisation is general, {P} shall announce each addition or replacement in writing at least 30 days before it takes effect, and {C} may object on reasonable grounds within that time; the change shall not take effect until the objection is settled.',
    SubprocessorFlowDown:
        '{P} shall bind each subprocessor and subcontractor by a written contract to the same duties as its own, on data protection, confidentiality, security, reporting, continuity and audits, before it receives any data.',
    SubprocessorLiability:
        '{P} is liable to {C} for the acts and omissions of its subprocessors and subcontractors as for its own.',
    AssistanceToController:
        '{P} shall assist {C} in its duties on the security of processing, the notification of breaches to authorities and to the people concerned, data protection impact assessments and prior consultation, taking into account the nature of the processing and the information available to {P}.',
    DataSubjectRequests:
        '{P} shall pass on requests of people about their data to {C} without undue delay, shall not answer them itself unless {C} asks it to, and shall assist {C} by appropriate technical and organisational measures in answering them: access, correction or amendment, deletion, restriction, portability and objection.',
    DisclosureAccounting:
        '{P} shall record each disclosure of data with its date, recipient, content and purpose, and give {C} what it needs to account for it.',
    DelegatedDuties:
        'Where {P} carries out a legal duty of {C}, it shall do so as the law requires of {C}. {C} remains responsible for that duty.',
    DeletionOrReturn:
        'At the end of the services {P} shall, as {C} chooses, delete or return all personal data, and delete existing copies, unless a law requires them to be kept. Where return or deletion is not feasible, {P} shall extend the protections of this contract to the data and use them only for what makes it infeasible. On request {P} shall confirm the deletion in writing.',
    DataLocation:
        '{P} shall keep data, and provide the services, only at the places that this contract names. It shall announce a change of place in writing in advance, and make it only with the consent of {C}.',
    InternationalTransfer:
        'Personal data may leave the region whose law protects them only under a mechanism that this law provides for, which this contract names for each recipient with its date.',
    UKTransferMechanism:
        'Personal data may leave the United Kingdom only under UK adequacy regulations, the International Data Transfer Agreement, the UK Addendum to the standard clauses of the European Union, or binding corporate rules. This contract names the mechanism for each recipient, with its date.',
    TransferAssessment:
        'Before a transfer, {P} and {C} shall assess in writing whether the law and practice of the destination impair the protection of the data, and take supplementary measures where they are needed.',
    GovernmentAccess:
        '{P} shall inform {C} of any request of a foreign authority for the data before it answers, unless the law forbids it, challenge a request that appears unlawful, and disclose the minimum that the law requires.',
    DataProtectionContact:
        '{P} has a data protection officer or, where the law asks for none, a contact for data protection. {P} shall give {C} the name and address when this contract takes effect, and announce each change in writing.',
    DataOwnership:
        'Data that {C} provides, or that the services create for it, belong to {C}. {P} acquires no right in them beyond what the services need.',
    ProcessingRecords:
        '{P} shall keep a written record of the categories of processing that it carries out for {C}, with the names and contacts of those involved, transfers to other countries and a general description of the security measures, and give it to {C} on request.',
    AuditRight:
        '{P} shall make available to {C} all information needed to demonstrate that it performs this contract and keeps the laws that apply to it, and allow for and contribute to audits, inspections on site included, by {C} or an auditor that {C} mandates, with copies of what is relevant. Audits shall be announced 30 days in advance and take place at most once in twelve months, except after an incident or at the request of an authority. Certificates and reports may be used first; they do not replace this right.',
    RegulatorAccess:
        '{P} shall cooperate fully with the authorities that supervise {C}, resolution authorities included, grant them unrestricted access and information, and open its practices, books and records on the services to them.',
    StopAndRemediate:
        '{C} may, on notice, take reasonable and appropriate steps to stop a use of data that this contract does not allow, and to have it remedied.',
    SecurityAcknowledgement:
        '{P} acknowledges that it is responsible for the security of the account data that it stores, processes or transmits for {C}, and to the extent that it can affect the security of the environment in which {C} holds such data.',
    ResponsibilityMatrix:
        'The responsibility matrix annexed to this contract states for each requirement whether {P}, {C}, both or a vendor meets it, and which controls {P} leaves to {C}. {P} shall keep it current.',
    ComplianceStatus:
        'On request {P} shall inform {C} of its status against the frameworks of this contract, with the reports that it holds, and of which requirements are the responsibility of whom.',
    CertificationUpkeep:
        '{P} shall maintain the certificates, codes of conduct and yearly reports that this contract names for its whole term, give each new one to {C}, and inform {C} without delay if one lapses, is withdrawn or is qualified.',
    BreachResponsibilities:
        'Whoever discovers an incident shall inform the other. {P} shall contain and investigate incidents in its systems and at its vendors at its own cost. {C} decides on notices to authorities and to the people concerned, and {P} shall assist with them. Other costs are borne by the party in whose sphere the cause lay.',
    IncidentAssistance:
        'In an incident that affects the services, {P} shall assist {C} at no additional cost, at any hour, until the services are restored and the cause is known.',
    EvidencePreservation:
        '{P} shall preserve records and images that an investigation or a court may need, unchanged, from the time that {C} asks for it until {C} releases them.',
    RegulatoryChange:
        'If a law or standard that this contract is subject to changes, the parties shall agree within 30 days on the amendments needed. {P} bears the cost of what all of its customers need, {C} of what it alone needs.',
    TechnologyChange:
        'Either party may propose a new technology. {P} shall describe its benefits, risks and costs. It shall be tested before it is adopted, and adopted only by a change of this contract.',
    LiabilityCap:
        "Neither party's total liability in a contract year exceeds the fees of that year, except for intent and gross negligence, and for what the law does not allow the parties to limit.",
    Indemnity:
        'Each party shall indemnify the other against claims of third parties that arise from its own breach of the law or of this contract.',
    Insurance:
        '{P} shall hold professional indemnity and cyber insurance appropriate to the risk for the whole term, and prove it on request.',
    Warranty:
        '{P} warrants that it understands the limits that this contract sets to the use of data and will comply with them, and that it will provide the services with the skill and care of an expert.',
    ForceMajeure:
        'A party is excused for as long as an event beyond its reasonable control prevents it from performing. Duties of continuity, recovery and security remain in force.',
    TerminationRight:
        '{C} may terminate this contract on 30 days of notice if {P} significantly breaches its terms or the law; if circumstances come to light that could alter its performance; if its management of ICT risk shows weaknesses; if an authority can no longer supervise {C} effectively because of it; or if something is subcontracted contrary to this contract.',
    ExitAssistance:
        'At the end of this contract, whatever the reason, {P} shall continue the services for a transition of 6 months at the same terms, help to move them to {C} or another provider, and maintain a tested plan for it.',
    DataPortability:
        '{C} may retrieve its data and configuration at any time, also on insolvency, resolution or discontinuation of {P}, in a common and readable format, together with what is needed to use it.',
    OrderOfPrecedence:
        'Where parts of this contract conflict, the terms on data protection and security prevail, then the service levels, then the rest.',
    IntellectualProperty:
        'What a party brings remains its own. {C} may use what is made for it in the services without limit of time.',
    DisputeResolution:
        'A dispute shall be referred first to the service managers, after 10 days to the managements, and after 30 more days to the courts.',
    AwarenessTraining:
        '{P} shall train the people who work for {C} in security, and have them take part in the awareness and resilience training of {C}, twice a year at most, at no additional cost.',
    PenetrationTesting:
        '{P} shall participate in and support penetration tests by {C} or whom it names, threat-led ones included, on agreed rules, and remedy what they find.',
    VulnerabilityManagement:
        '{P} shall inform {C} of weaknesses that endanger the services, and remedy them in a time appropriate to the risk.',
    RemoteAccess:
        '{P} shall access systems of {C} only on an authorised request, for the time that it needs, and under supervision.',
    BackgroundChecks:
        '{P} shall screen the people who get access to systems or data of {C} before they get it, as far as the law allows.',
    ServiceImprovement:
        '{P} shall maintain a plan for improving the services, and both parties shall look at it in each review.',
    ProblemManagement:
        '{P} shall look for the causes of repeated incidents, and remove them or state in writing why not.',
    CapacityManagement:
        '{P} shall measure and forecast the capacity that the services need, and provide or propose it before it runs out.',
    CriticalSuccessFactors:
        'The parties shall write down what has to go right for {C} to call the services a success, and look at it in each review.',
};
