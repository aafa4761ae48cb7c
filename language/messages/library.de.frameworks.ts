/** German names of laws and standards, by the titles that the library gives them; a name that is its own in German is not here. */
export const FRAMEWORKS_DE: Readonly<Record<string, string>> = {
    'General Data Protection Regulation': 'Datenschutz-Grundverordnung (DSGVO)',
    'United Kingdom General Data Protection Regulation': 'Datenschutz-Grundverordnung des Vereinigten Königreichs',
    'Health Insurance Portability and Accountability Act': 'HIPAA, Gesetz der USA zum Schutz von Gesundheitsdaten',
    'Payment Card Industry Data Security Standard': 'Datensicherheitsstandard der Kreditkartenindustrie (PCI DSS)',
    'Sarbanes-Oxley Act': 'Sarbanes-Oxley Act, Gesetz der USA zur Rechnungslegung',
    'ISO/IEC 27001 information security management': 'ISO/IEC 27001 Managementsysteme für Informationssicherheit',
    'ISO 22301 Business continuity management systems':
        'ISO 22301 Managementsysteme für die Aufrechterhaltung des Betriebs',
    'SOC 1 report on controls for financial reporting': 'SOC-1-Bericht über Kontrollen der Rechnungslegung',
    'SOC 2 report on trust services criteria': 'SOC-2-Bericht nach den Trust Services Criteria',
    'NIS2 Directive and Implementing Regulation 2024/2690': 'NIS-2-Richtlinie und Durchführungsverordnung 2024/2690',
    'Digital Operational Resilience Act': 'Verordnung über die digitale operationale Resilienz im Finanzsektor (DORA)',
    'EU standard contractual clauses for transfers': 'Standardvertragsklauseln der EU für Übermittlungen',
    'EU standard contractual clauses between controller and processor':
        'Standardvertragsklauseln der EU zwischen Verantwortlichem und Auftragsverarbeiter',
    'California Consumer Privacy Act, as amended by the CPRA':
        'California Consumer Privacy Act in der Fassung des CPRA',
    'Australian Cyber Security Act 2024, Part 3': 'Cyber Security Act 2024 von Australien, Teil 3',
    'Computer-security incident notification for banks': 'Meldung von Sicherheitsvorfällen durch Banken der USA',
    'Regulation S-P, amendments of 2024': 'Regulation S-P, Änderungen von 2024',
    'Form 8-K, item 1.05: material cyber security incidents':
        'Form 8-K, Punkt 1.05: wesentliche Cybersicherheitsvorfälle',
    'FedRAMP, controls of NIST SP 800-53 that concern a provider':
        'FedRAMP, Maßnahmen aus NIST SP 800-53, die einen Dienstleister betreffen',
    'Cybersecurity Maturity Model Certification, level 2': 'Cybersecurity Maturity Model Certification, Stufe 2',
    'United Kingdom Cyber Security and Resilience Bill':
        'Gesetzentwurf des Vereinigten Königreichs zu Cybersicherheit und Resilienz',
    'Essentials of a managed services contract': 'Was ein Managed-Services-Vertrag braucht',
};
