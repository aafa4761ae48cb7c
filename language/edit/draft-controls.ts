/** What a drafted control says, its numbers where no requirement asks for any, and what shows it. */
export interface ControlDraft {
    /** `{P}` is the provider and `{C}` the client. */
    readonly says: string;
    readonly every?: string;
    readonly within?: string;
    readonly kept?: string;
    readonly evidence: string;
}

/**
 * By topic. The wording is our own, and the intervals are usual ones: a start that names what the frameworks look for,
 * to be read by someone who knows the deal.
 */
export const CONTROL_DRAFTS: Readonly<Record<string, ControlDraft>> = {
    AccessReview: {
        says: '{P} shall review who has access to the systems and data of the services, with the person who answers for each system, and remove at once what is not needed any more.',
        every: '3 months',
        evidence: 'Signed record of each review',
    },
    AccountManagement: {
        says: '{P} shall give each person an account of their own, open, change and close accounts only on an approved request, and close the accounts of leavers on their last day.',
        evidence: 'Requests and approvals of accounts',
    },
    ApplicationControl: {
        says: '{P} shall allow only approved software to run on the systems of the services, and keep the list of what is approved.',
        evidence: 'List of approved software',
    },
    AssetInventory: {
        says: '{P} shall keep a current inventory of the hardware, software and data stores of the services, with an owner for each.',
        every: '3 months',
        evidence: 'Dated inventory',
    },
    AwarenessTraining: {
        says: '{P} shall train everyone who works for {C} in security and data protection before they begin and at the stated interval after that, and keep a record of who took part.',
        every: '12 months',
        evidence: 'Records of attendance',
    },
    BackgroundChecks: {
        says: '{P} shall check identity, references and, as far as the law allows, criminal records of people before they get access to systems or data of {C}.',
        evidence: 'Confirmation that the check was made',
    },
    BackupAndRestore: {
        says: '{P} shall copy the data of the services at the stated interval, keep the copies encrypted and apart from the systems that they are copies of, and be able to restore each of them.',
        every: '1 day',
        evidence: 'Backup reports',
    },
    BusinessContinuity: {
        says: '{P} shall keep a plan for carrying on the services through a disruption, with people, places and suppliers, and bring it up to date at the stated interval and after each use.',
        every: '12 months',
        evidence: 'Business continuity plan with its date of approval',
    },
    CapacityManagement: {
        says: '{P} shall measure the use of capacity, forecast it for the next quarter, and propose more before it runs out.',
        every: '1 month',
        evidence: 'Capacity report',
    },
    ChangeManagement: {
        says: '{P} shall record, assess, test and approve each change to the systems of the services before it is made, with a way back, and tell {C} of changes that it can notice.',
        evidence: 'Record of each change with its approval',
    },
    ComplianceRecords: {
        says: '{P} shall keep the records that show how this contract and the frameworks named in it were followed, and give them to {C} on request.',
        evidence: 'The records themselves',
    },
    ContinuityTesting: {
        says: '{P} shall test its continuity and recovery plans against a realistic disruption, report the result to {C}, and put right what the test shows.',
        every: '12 months',
        evidence: 'Test report with measures',
    },
    CriticalSuccessFactors: {
        says: 'The parties shall write down what has to go right for {C} to call the services a success, with a measure for each, and look at them in each review.',
        every: '3 months',
        evidence: 'Minutes of the review',
    },
    CustomerSeparation: {
        says: '{P} shall keep the environments and data of {C} apart from those of its other customers, so that none of them can reach the other.',
        evidence: 'Description of the separation',
    },
    DataClassification: {
        says: '{P} shall label the data of the services by how sensitive they are, as {C} classifies them, and handle each class by its rules.',
        evidence: 'Classification scheme',
    },
    DataIntegrity: {
        says: '{P} shall protect data from being changed without authority, and detect it where it happens.',
        evidence: 'Reports of integrity checks',
    },
    DataLossPrevention: {
        says: '{P} shall detect and stop the unauthorised sending, copying and printing of data of {C}.',
        evidence: 'Rules in force and alerts handled',
    },
    DataRetention: {
        says: '{P} shall keep data only as long as this contract says, and delete it after that without being asked.',
        every: '3 months',
        evidence: 'Record of deletions',
    },
    DisasterRecovery: {
        says: '{P} shall keep a plan for restoring the services at another place after a disaster, within the recovery times of this contract, and test it at the stated interval.',
        every: '12 months',
        evidence: 'Report of the last recovery test',
    },
    EmergencyAccess: {
        says: '{P} shall keep a procedure by which the data that are needed can be reached in an emergency, and record each use of it.',
        evidence: 'Procedure and record of uses',
    },
    EncryptionAtRest: {
        says: '{P} shall encrypt the data of {C} wherever they are stored, copies and backups included, by a current and recognised method, and keep the keys apart from the data.',
        evidence: 'Encryption settings of each data store',
    },
    EncryptionInTransit: {
        says: '{P} shall encrypt the data of {C} whenever they pass through networks that others can reach, by a current version of TLS or an equal method.',
        evidence: 'Scan of the protocols in use',
    },
    EndpointProtection: {
        says: '{P} shall run protection from malware and attacks on every workstation, server and mobile device of the services, keep it up to date, watch its alerts, and prevent users from turning it off.',
        evidence: 'Report on coverage and on alerts handled',
    },
    EnvironmentSeparation: {
        says: '{P} shall keep development, test and production apart, and use no live data outside production.',
        evidence: 'Description of the environments',
    },
    EvidencePreservation: {
        says: '{P} shall secure records and images that an investigation or a court may need, unchanged, from the moment it knows of the need.',
        evidence: 'Record of custody',
    },
    ExternalScanning: {
        says: '{P} shall have systems that can be reached from the internet scanned for weaknesses from outside by a qualified party, and scan again until what was found is mended.',
        every: '3 months',
        evidence: 'Scan reports',
    },
    InactiveAccounts: {
        says: '{P} shall disable accounts that have not been used for the stated time, and remove them when nobody claims them.',
        within: '90 days',
        evidence: 'List of accounts disabled',
    },
    IncidentResponse: {
        says: '{P} shall keep a plan for security incidents with roles, contacts and steps for detection, containment, recovery and notice, keep people on call to carry it out, and learn from each incident.',
        every: '12 months',
        evidence: 'Incident response plan and incident reports',
    },
    IncidentResponseTesting: {
        says: '{P} shall exercise its incident response plan on a realistic case, with {C} where its part is needed, and improve the plan by what it learns.',
        every: '12 months',
        evidence: 'Report of the exercise',
    },
    KeyManagement: {
        says: '{P} shall create, store, rotate, revoke and destroy cryptographic keys by a written procedure, and let only named people use them.',
        every: '12 months',
        evidence: 'Key register',
    },
    LeastPrivilege: {
        says: '{P} shall give people and programs only the rights that their task needs, for as long as it needs them.',
        evidence: 'Matrix of roles and rights',
    },
    LogReview: {
        says: '{P} shall look through the security logs for signs of attack or misuse, by machine where it can, and follow up what it finds.',
        every: '1 day',
        evidence: 'Record of reviews and follow-up',
    },
    MediaHandling: {
        says: '{P} shall mark, store, carry and record media with data of {C} so that nobody reaches them without authority.',
        evidence: 'Media register',
    },
    MultiFactorAuthentication: {
        says: '{P} shall ask for at least two factors of different kinds from everyone who signs in to the services from outside, and from every administrator wherever they sign in.',
        evidence: 'Report of accounts with their factors',
    },
    NetworkRuleReview: {
        says: '{P} shall go through the rules of firewalls and other network controls, confirm that each is still needed, and remove the others.',
        every: '6 months',
        evidence: 'Record of each review',
    },
    NetworkSecurity: {
        says: '{P} shall filter traffic between the networks of the services and all others, allow only what is needed, and keep a current diagram of the networks.',
        evidence: 'Network diagram and rule set',
    },
    NetworkSegmentation: {
        says: '{P} shall divide its networks so that systems with sensitive data can be reached only from where they have to be.',
        evidence: 'Network diagram',
    },
    PatchManagement: {
        says: '{P} shall install updates that mend weaknesses on all systems of the services within the stated time of their release, critical ones first, and report what could not be installed.',
        every: '1 month',
        within: '14 days',
        evidence: 'Patch report',
    },
    PenetrationTesting: {
        says: '{P} shall have the services tested by people who attack them as an intruder would and did not build them, give {C} a summary, and mend what is found in the order of its risk.',
        every: '12 months',
        evidence: 'Summary of the test and of the retest',
    },
    PhysicalSecurity: {
        says: '{P} shall let only authorised people into the rooms in which data of {C} are processed, record who enters, and protect the rooms from fire, water and loss of power.',
        evidence: 'Records of entry',
    },
    PrivilegedAccessManagement: {
        says: '{P} shall keep administrative accounts apart from everyday ones, give administrative rights on an approved request and for a limited time, and record what is done with them.',
        evidence: 'Log of privileged sessions',
    },
    ProblemManagement: {
        says: '{P} shall look for the cause behind repeated or major incidents, and remove it or say in writing why not.',
        every: '1 month',
        evidence: 'Problem records',
    },
    ProcessingRecords: {
        says: '{P} shall keep a written record of the categories of processing that it carries out for {C}, with the contacts, transfers and security measures, and give it to {C} on request.',
        every: '12 months',
        evidence: 'Record of processing',
    },
    RemoteAccess: {
        says: '{P} shall allow remote access only over encrypted connections with more than one factor, for the people and the time that an approved task needs, and record it.',
        evidence: 'Log of remote sessions',
    },
    ResponsibilityMatrix: {
        says: '{P} shall keep current a matrix that says for each requirement whether {P}, {C}, both or a vendor meets it.',
        every: '12 months',
        evidence: 'Dated matrix',
    },
    RestoreTesting: {
        says: '{P} shall restore samples of the backups to a test system, check that the data are whole and that the recovery times are kept, and report the result to {C}.',
        every: '3 months',
        evidence: 'Reports of restore tests',
    },
    RiskAssessment: {
        says: '{P} shall assess the risks and threats to the services and their data, decide in writing how each is treated, and do so anew after each major change.',
        every: '12 months',
        evidence: 'Risk register',
    },
    ScopeReview: {
        says: '{P} shall confirm at the stated interval, and after each major change, which systems, people and places are in scope.',
        every: '12 months',
        evidence: 'Document of scope',
    },
    SecureConfiguration: {
        says: '{P} shall set up systems by a hardened standard, change all default passwords, switch off what is not needed, and detect what departs from the standard.',
        evidence: 'Configuration standard and reports of departures',
    },
    SecureDevelopment: {
        says: '{P} shall develop software by rules of secure coding, review and test each change for weaknesses before release, and keep track of the parts of others that it contains.',
        evidence: 'Review and test records',
    },
    SecureDisposal: {
        says: '{P} shall destroy or overwrite media with data of {C} before they are reused or given away, so that nothing can be recovered.',
        evidence: 'Certificates of destruction',
    },
    SecurityAssessment: {
        says: '{P} shall test at the stated interval whether its security measures work, and put right what does not.',
        every: '12 months',
        evidence: 'Assessment report with measures',
    },
    SecurityAudit: {
        says: '{P} shall have its security audited by people who are independent of those who run it, and give {C} the summary and the plan for what was found.',
        every: '12 months',
        evidence: 'Audit summary',
    },
    SecurityGovernance: {
        says: '{P} shall keep written security policies approved by its management, name a person who answers for security, and review the policies at the stated interval.',
        every: '12 months',
        evidence: 'Policies with their dates of approval',
    },
    SecurityLogging: {
        says: '{P} shall record sign-ins, administrative actions and access to sensitive data with user, time and result, and protect the records from change.',
        kept: '12 months',
        evidence: 'Extract of the logs',
    },
    SecurityMonitoring: {
        says: '{P} shall watch the systems of the services for signs of attack round the clock, assess alerts, and start incident response where it is needed.',
        evidence: 'Report on alerts and their handling',
    },
    SegmentationTesting: {
        says: '{P} shall test that the separation of its networks holds.',
        every: '6 months',
        evidence: 'Test report',
    },
    SegregationOfDuties: {
        says: '{P} shall divide tasks so that nobody can request, approve and carry out the same change or payment alone.',
        evidence: 'Matrix of roles that exclude each other',
    },
    ServiceImprovement: {
        says: '{P} shall keep a plan for improving the services, with an owner and a date for each measure, and report on it in each review.',
        every: '3 months',
        evidence: 'Improvement plan',
    },
    SystemMaintenance: {
        says: '{P} shall maintain systems by a plan, approve and record the work, and oversee people from outside who carry it out.',
        evidence: 'Maintenance records',
    },
    ThreatIntelligence: {
        says: '{P} shall follow current threats from recognised sources, and adapt its protection to them.',
        every: '1 month',
        evidence: 'Threat reports and measures taken',
    },
    UserAuthentication: {
        says: '{P} shall verify everyone who signs in, set rules for passwords by recognised guidance, and lock accounts after repeated failures.',
        evidence: 'Authentication settings',
    },
    VendorRiskManagement: {
        says: '{P} shall assess the security of each vendor before it is engaged and at the stated interval after that, bind it by contract to the terms that apply here, and follow up what is found.',
        every: '12 months',
        evidence: 'Vendor assessments',
    },
    VulnerabilityManagement: {
        says: '{P} shall learn of weaknesses in the systems of the services, rank them by risk, and mend them in a time that fits their rank.',
        every: '1 month',
        evidence: 'List of weaknesses with rank and date mended',
    },
    VulnerabilityScanning: {
        says: '{P} shall search the systems of the services by machine for known weaknesses, from inside and outside the network, and mend what it finds in the order of its risk.',
        every: '1 month',
        evidence: 'Scan reports',
    },
    WebApplicationProtection: {
        says: '{P} shall put a protection in front of web applications that can be reached from the internet, which detects and stops attacks.',
        evidence: 'Configuration and report of attacks stopped',
    },
};
