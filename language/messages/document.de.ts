import { documentCoverageDe } from './document.de.coverage.ts';
import { documentPicturesDe } from './document.de.pictures.ts';
import { documentValuesDe } from './document.de.values.ts';
import type { documentEn } from './document.en.ts';
import { expectationsDe } from './expectations.de.ts';
import type { Message } from './template.ts';

/** Every word that a rendered contract adds to what its author wrote, in German. */
export const documentDe = {
    ...documentValuesDe,
    ...documentPicturesDe,
    ...documentCoverageDe,
    ...expectationsDe,

    // Title page, parties, signatures
    'document.this': 'dieser Vertrag',
    'document.agreement': 'Vertrag',
    'document.catalogue': 'Katalog',
    'document.contents': 'Inhalt',
    'document.page': 'Seite {page} von {pages}',
    'document.between': '{provider} und {client}',
    'title.joint': 'und',
    'title.number': 'Vertragsnummer',
    'title.effective': 'Inkrafttreten',
    'title.term': 'Erste Laufzeit',
    'title.law': 'Anwendbares Recht',
    'title.termWithEnd': '{term}[, bis {end}]',
    'title.date': '{date}',
    'parties.heading': 'Parteien',
    'parties.intro': '{title}[ (Nummer {number})][, mit Wirkung vom {effective}], zwischen:',
    'parties.named': '{name}[, eingetragen unter {registered}][, {address}][ („{alias}“)][, {role}]',
    'signatures.heading': 'Unterschriften',
    'signatures.intro': 'Für die Parteien unterzeichnet von:',
    'signatures.for': 'Für {party}',
    'signatures.signature': 'Unterschrift',
    'signatures.name': 'Name',
    'signatures.position': 'Funktion',
    'signatures.date': 'Datum',

    // Background, definitions
    'background.heading': 'Vorbemerkung',
    'definitions.heading': 'Begriffsbestimmungen und Auslegung',
    'definitions.intro': 'In diesem Vertrag haben die folgenden Begriffe die daneben stehende Bedeutung:',
    'calendar.meaning': '{hours}[ (Zeitzone {zone})][; geschlossen: {closed}].',
    'calendar.outside': 'alle Zeit außerhalb von {calendars}',
    'calendar.both': '{hours}; sowie alle Zeit außerhalb von {calendars}',
    'calendar.closedDay': '{day}[ ({reason})]',
    'interpretation.elapsed':
        'Eine Frist in Stunden, Tagen, Wochen, Monaten oder Jahren läuft ohne Unterbrechung, an jedem Tag und zu jeder Stunde.',
    'interpretation.business':
        'Eine Frist in Geschäftsstunden läuft nur, während der für sie geltende Kalender geöffnet ist. Ein Geschäftstag ist ein Tag, an dem dieser Kalender überhaupt öffnet; eine Frist in Geschäftstagen endet, wenn der letzte von ihnen schließt.[ Ist kein anderer Kalender genannt, so gilt: {hours}.]',
    'interpretation.zone': 'Daten, Uhrzeiten und Kalenderzeiträume sind solche der Zeitzone {zone}.',
    'interpretation.currency':
        'Beträge lauten auf {currency}, sofern keine andere Währung genannt ist. Ein Betrag wird einmal, am Ende seiner Berechnung, kaufmännisch auf die kleinste Einheit der Währung gerundet.',
    'interpretation.missAndBreach':
        'Eine Verfehlung ist ein einzelner Fall, der seinen Zielwert überschreitet. Eine Verletzung ist ein Messzeitraum, in dem ein Ziel nicht erreicht wird.',

    // Term
    'term.heading': 'Laufzeit und Kündigung',
    'term.start': 'Dieser Vertrag tritt am {effective} in Kraft[; er läuft {term}][, bis zum Ablauf des {end}].',
    'term.renews':
        'Nach Ablauf seiner Laufzeit verlängert sich dieser Vertrag jeweils um {length}[, sofern nicht {by} spätestens {notice} vor Ende des laufenden Zeitraums der Verlängerung widerspricht].',
    'term.renewsOnce':
        'Nach Ablauf seiner Laufzeit verlängert sich dieser Vertrag einmal um {length}[, sofern nicht {by} spätestens {notice} vor Ende der Laufzeit der Verlängerung widerspricht].',
    'term.lastNotice': 'Für die erste Laufzeit ist der Widerspruch spätestens am {date} zu erklären.',
    'term.termination':
        '{by} kann diesen Vertrag kündigen wegen: {reason}[, Frist mindestens {notice}][, es sei denn, die Ursache ist {cure} nach der Kündigung behoben].',
    'term.terminationEither':
        'Jede Partei kann diesen Vertrag kündigen wegen: {reason}[, Frist mindestens {notice}][, es sei denn, die Ursache ist {cure} nach der Kündigung behoben].',

    // Services
    'services.heading': 'Leistungen',
    'services.intro': '{provider} erbringt für {client} die in diesem Abschnitt beschriebenen Leistungen.',
    'service.hours': '{provider} erbringt diese Leistung während: {hours}.',
    'service.hoursAlways': '{provider} erbringt diese Leistung zu jeder Stunde an jedem Tag.',
    'service.includes': 'Die Leistung umfasst:',
    'service.excludes': 'Die Leistung umfasst nicht:',
    'service.depends': 'Die Leistung hängt ab von: {items}.',
    'service.oneOf': 'mindestens eines von {items}',
    'service.quantity': 'Die vereinbarte Menge beträgt {quantity}.',
    'service.fees': '{client} vergütet diese Leistung nach: {fees}.',

    // Fees
    'fees.heading': 'Vergütung und Rechnungsstellung',
    'fees.intro': '{client} zahlt die in diesem Abschnitt genannten Vergütungen.',
    'fee.price': 'Die Vergütung beträgt {amount}[ je {unit}][ je {period}].',
    'fee.once': 'Die Vergütung beträgt {amount}, einmalig.',
    'fee.share': 'Die Vergütung beträgt {percent} der Vergütung {fee}.',
    'fee.minimum': 'Die Vergütung beträgt mindestens {amount}[ je {unit}][ je {period}].',
    'fee.index':
        'Die Vergütung folgt dem Index {index} und wird {interval} angepasst[, um mindestens {atLeast}][, um höchstens {atMost}][, mit Ankündigung mindestens {notice} vorher].',
    'fee.adjust':
        '{provider} kann die Vergütung {interval} anpassen[, um mindestens {atLeast}][, um höchstens {atMost}][, mit Ankündigung mindestens {notice} vorher].',
    'fee.advance': '{provider} berechnet die Vergütung {interval} im Voraus.',
    'fee.arrears': '{provider} berechnet die Vergütung {interval} nachträglich.',
    'fee.due': '{client} zahlt jede Rechnung spätestens {due} nach dem Rechnungsdatum.',
    'fee.rate.outside': '{provider} berechnet für Arbeit außerhalb von {calendar} das {factor} der Vergütung.',
    'fee.rate.during': '{provider} berechnet für Arbeit während {calendar} das {factor} der Vergütung.',
    'fee.rate.closed days':
        '{provider} berechnet für Arbeit an den geschlossenen Tagen von {calendar} das {factor} der Vergütung.',
    'fee.highestRate': 'Treffen mehrere Sätze zu, wird allein der höchste berechnet.',
    'fee.increment': 'Zeit wird in Schritten berechnet: je {step}[, mindestens {minimum}].',
    'fee.prepaid': 'Die Vergütung enthält {quantity}, im Voraus bezahlt.',
    'fee.prepaidExpires': 'Was davon nicht verbraucht ist, verfällt nach Ablauf dieser Frist: {expires}.',
    'fee.prepaidRollover': 'Bis zu {rollover} des in einem Zeitraum Unverbrauchten wird in den nächsten übertragen.',
    'fee.late': '{client} zahlt auf verspätet gezahlte Beträge Zinsen: {percent} je {period}.',

    // Service levels
    'levels.heading': 'Service-Levels',
    'priorities.heading': 'Prioritäten',
    'priorities.intro': 'Jeder Fall hat eine der folgenden Prioritäten, die dringlichste zuerst:',
    'priorities.priority': 'Priorität',
    'priorities.meaning': 'Bedeutung',
    'priorities.hours': 'Zeiten',
    'priority.name': '{name} – {title}',
    'measures.heading': 'Messgrößen',
    'measures.intro': 'Die Service-Levels sind in diesen Messgrößen ausgedrückt:',
    'measure.share': '{numerator}, geteilt durch {denominator}.',
    'measure.time': 'Zeit zwischen: {from}; und: {to}.',
    'measure.point': 'Zeit von: {from}; bis: {to}.',
    'maintenance.during': '{provider} kann diese Wartung zu folgenden Zeiten vornehmen: {hours}[ (Zeitzone {zone})].',
    'maintenance.notice': '{provider} kündigt sie {client} mindestens {notice} vorher an.',
    'maintenance.atMost': 'Sie dauert höchstens {duration} {window}.',
    'exclusions.heading': 'Ausnahmen',
    'exclusions.intro': 'Nimmt dieser Vertrag eines der Folgenden aus, so bedeutet das:',
    'sla.applies': {
        one: 'Diese Service-Levels gelten für: {services}.',
        other: 'Diese Service-Levels gelten für jede dieser Leistungen für sich: {services}.',
    },
    'sla.hours': 'Geschäftszeit läuft in diesen Service-Levels während: {hours}.',
    'sla.measured':
        'Jedes Ziel wird {window} gemessen[; dabei zählt allein {during}], sofern für das Ziel kein anderer Zeitraum genannt ist.',
    'sla.matrix': {
        one: '{provider} hält diesen Zielwert ein[, in mindestens {share} der Fälle jedes Messzeitraums]:',
        other: '{provider} hält diese Zielwerte ein[, in mindestens {share} der Fälle jedes Messzeitraums]:',
    },
    'sla.matrixOf': 'Für',
    'sla.none': '–',
    'sla.objectives': {
        one: '{provider} erreicht dieses Ziel:',
        other: '{provider} erreicht diese Ziele:',
    },
    'sla.requires': {
        one: 'Die Service-Levels sind nur zugesagt, solange diese Bedingung erfüllt ist:',
        other: 'Die Service-Levels sind nur zugesagt, solange alle diese Bedingungen erfüllt sind:',
    },
    'sla.excludes': 'Was unter {exclusions} fällt, bleibt bei jeder Messung außer Betracht.',
    'sla.pauses': 'Die Zeit eines Falls ruht in diesen Zuständen: {states}.',
    'sla.outages':
        'Ein Ausfall, der kürzer ist als {duration}, zählt nicht; einer, der {duration} oder länger dauert, zählt ganz.',
    'sla.down.above':
        'Eine Leistung gilt als nicht verfügbar, solange {metric} über {value} liegt[, mindestens {time} lang].',
    'sla.down.below':
        'Eine Leistung gilt als nicht verfügbar, solange {metric} unter {value} liegt[, mindestens {time} lang].',
    'sla.partial.prorated': 'Gehört nur ein Teil eines Messzeitraums zum Vertrag, so wird er anteilig berechnet.',
    'sla.partial.available':
        'Gehört nur ein Teil eines Messzeitraums zum Vertrag, so gilt das Ziel im übrigen Teil als erreicht.',
    'sla.partial.skipped': 'Ein Messzeitraum, von dem nur ein Teil zum Vertrag gehört, wird nicht gemessen.',
    'sla.review': 'Die Parteien überprüfen diese Service-Levels {interval}.',
    'objective.at least':
        '{name}: {metric}[ ({figure})][ für {priority}][, für {services}][, für {unit} je für sich,] mindestens {target}[, {cases}][, gemessen {window}][, ohne {exclusions}][, gerundet auf {decimals}][; {provider} strebt {aim} an].',
    'objective.at most':
        '{name}: {metric}[ ({figure})][ für {priority}][, für {services}][, für {unit} je für sich,] höchstens {target}[, {cases}][, gemessen {window}][, ohne {exclusions}][, gerundet auf {decimals}][; {provider} strebt {aim} an].',
    'objective.exactly':
        '{name}: {metric}[ ({figure})][ für {priority}][, für {services}][, für {unit} je für sich,] {target}[, {cases}][, gemessen {window}][, ohne {exclusions}][, gerundet auf {decimals}][; {provider} strebt {aim} an].',
    'objective.goal':
        '{name}: {provider} strebt an: {metric}[ ({figure})][ für {priority}][, für {services}][, für {unit} je für sich,] {aim}[, {cases}][, gemessen {window}][, ohne {exclusions}][, gerundet auf {decimals}]. Das ist ein Ziel und keine Zusage.',
    'objective.someCases': 'in mindestens {share} der Fälle',
    'objective.everyCase': 'in jedem Fall',
    'cell.name': '{metric} bei {row}',
    'cell.at least': 'mindestens {target}',
    'cell.at most': 'höchstens {target}',

    // Credits
    'credits.intro': {
        one: 'Wird das Ziel {objectives} nicht erreicht, so schreibt {provider} {client} gut:',
        other: 'Wird eines der Ziele {objectives} nicht erreicht, so schreibt {provider} {client} gut:',
    },
    'credits.result': 'Ergebnis',
    'credits.credit': 'Gutschrift',
    'band.below': 'unter {bound}',
    'band.above': 'über {bound}',
    'band.miss': 'jede Verfehlung',
    'band.breach': 'jede Verletzung',
    'band.step': 'je volle {step} über den Zielwert hinaus',
    'band.stepStarted': 'je angefangene {step} über den Zielwert hinaus',
    'band.downtime': 'je volle {step} Ausfallzeit in einem Zeitraum, in dem der Zielwert verfehlt wird',
    'band.downtimeStarted': 'je angefangene {step} Ausfallzeit in einem Zeitraum, in dem der Zielwert verfehlt wird',
    'band.worst': 'Treffen mehrere Ergebnisse zu, wird allein die Gutschrift des schlechtesten geschuldet.',
    'credit.percent': '{percent} der Vergütung[ {fee}]',
    'credit.percentOfCap': '{percent} der Obergrenze',
    'credit.factor': 'das {factor} der Vergütung[ {fee}] für die Ausfallzeit',
    'credit.duration': 'die Vergütung[ {fee}] für {duration} der Leistung',
    // The sentences above say it themselves.
    'credit.theFee': '',
    'credits.fee':
        'Die Vergütung, aus der eine Gutschrift berechnet wird, ist die wiederkehrende Vergütung für den verfehlten Messzeitraum, ohne einmalige und nach Stunden berechnete Vergütungen.',
    'credits.cap': 'Diese Gutschriften sind begrenzt auf {cap}[ {window}].',
    'credits.capOfAll': 'Alle Gutschriften nach diesen Service-Levels zusammen sind begrenzt auf {cap}[ {window}].',
    'credits.oneEach': 'Aus einem Vorfall entsteht nur eine Gutschrift.',
    'credits.claim':
        '{client} macht eine Gutschrift spätestens {within} nach Ende des Messzeitraums geltend[, durch: {by}].[ {provider} beantwortet sie spätestens {answered} nach Eingang.]',
    'credits.paid.deduction': '{provider} zieht eine Gutschrift von einer Rechnung ab[, spätestens {within} danach].',
    'credits.paid.refund': '{provider} zahlt eine Gutschrift aus[, spätestens {within} danach].',
    'credits.paid.extension':
        '{provider} gewährt eine Gutschrift als Verlängerung der Leistung[, spätestens {within} danach].',
    'credits.soleRemedy':
        'Bei einem verfehlten Service-Level stehen {client} allein die Gutschriften zu[, ausgenommen: {exceptions}].',
    'chronic.anyOne': 'ein und dasselbe Ziel',
    'chronic.below':
        '{client} kann diesen Vertrag kündigen, wenn es {count} oder mehr Verletzungen mit einem Ergebnis unter {value} gibt, bezogen auf: {objectives}[, in einem beliebigen Zeitraum ({period})][; das Recht ist spätestens {exercised} nach der letzten auszuüben].',
    'chronic.above':
        '{client} kann diesen Vertrag kündigen, wenn es {count} oder mehr Verletzungen mit einem Ergebnis über {value} gibt, bezogen auf: {objectives}[, in einem beliebigen Zeitraum ({period})][; das Recht ist spätestens {exercised} nach der letzten auszuüben].',
    'chronic.plain': {
        one: '{client} kann diesen Vertrag kündigen, wenn es eine Verletzung gibt, bezogen auf: {objectives}[, in einem beliebigen Zeitraum ({period})][; das Recht ist spätestens {exercised} danach auszuüben].',
        other: '{client} kann diesen Vertrag kündigen, wenn es {count} oder mehr Verletzungen gibt, bezogen auf: {objectives}[, in einem beliebigen Zeitraum ({period})][; das Recht ist spätestens {exercised} nach der letzten auszuüben].',
    },

    // Monitoring
    'monitoring.heading': 'Überwachung und Berichte',
    'monitor.watches': 'Gemessen wird: {objectives}[, {interval}].',
    'monitor.every': 'Gemessen wird {interval}.',
    'monitor.kept': '{provider} bewahrt die Aufzeichnungen {kept} auf.',
    'monitor.decides': 'Ob ein Ziel erreicht ist, entscheiden die Zahlen von {parties}.',
    'monitor.alert.below':
        'Liegt ein Messwert unter {value}, so wird {party} benachrichtigt[, spätestens {within} danach].',
    'monitor.alert.above':
        'Liegt ein Messwert über {value}, so wird {party} benachrichtigt[, spätestens {within} danach].',
    'monitor.alert.target':
        'Sind {percent} dessen verbraucht, was ein Zielwert zulässt, so wird {party} benachrichtigt[, spätestens {within} danach].',
    'report.covers': 'Dieser Bericht behandelt: {items}.',
    'report.duty': '{provider} sendet ihn {interval} an {to}[, spätestens {within} nach Ende des Zeitraums].',
    'report.onDemand': '{provider} sendet ihn auf Verlangen an {to}[, spätestens {within} danach].',
    'report.also': '{provider} sendet ihn außerdem auf Verlangen.',

    // Security and compliance
    'compliance.heading': 'Sicherheit und Regelwerke',
    'compliance.subject': 'Dieser Vertrag unterliegt:',
    'compliance.framework': '{framework}[, {edition}][, Geltungsbereich: {scopes}]',
    'compliance.certified': '{holder} hat ein Zertifikat für {framework}[, gültig bis {until}].',
    'compliance.reported': '{holder} hat einen Prüfbericht zu {framework}[, für den Zeitraum bis {to}].',
    'compliance.assurance': 'Zertifikate und Prüfberichte',
    'control.duty': '{responsible} unterhält diese Maßnahme[, für: {scope}].',
    'control.passive': 'Diese Maßnahme wird unterhalten[, für: {scope}].',
    'control.covers': 'Sie betrifft: {topics}.',
    'control.accountable': 'Für sie steht {party} ein.',
    'control.every': 'Sie wird {interval} durchgeführt.',
    'control.within': 'Sie wird spätestens {duration}[ nach {clock}] durchgeführt.',
    'control.kept': 'Ihre Aufzeichnungen werden {kept} aufbewahrt.',
    'control.evidence': 'Sie wird belegt durch: {evidence}.',
    'control.review': 'Sie wird {interval} überprüft.',
    'control.satisfies': 'Sie dient: {citations}.',
    'notice.satisfies': 'Diese Meldung dient: {citations}.',
    'notice.within':
        '{from} unterrichtet {to} spätestens {duration}[ nach {clock}] über jedes solche Ereignis: {events}.',
    'notice.before': '{from} unterrichtet {to} mindestens {duration} vorher über jedes solche Ereignis: {events}.',
    'notice.plain': '{from} unterrichtet {to} über jedes solche Ereignis: {events}.',
    'clock.awareness': 'Kenntnis davon',
    'clock.discovery': 'der Entdeckung',
    'clock.determination': 'der Feststellung, dass es eingetreten ist',
    'clock.classification': 'der Einstufung',

    // Data
    'data.heading': 'Datenverarbeitung',
    'processing.intro': '{provider} verarbeitet Daten für {client}[, im Rahmen von: {services}], wie folgt:',
    'processing.purpose': 'Zweck',
    'processing.nature': 'Art der Verarbeitung',
    'processing.data': 'Arten von Daten',
    'processing.subjects': 'Betroffene Personen',
    'processing.kept': 'Aufbewahrung',
    'processing.location': 'Ort',
    'processing.transfer': 'Übermittlungen',

    // Vendors
    'vendors.heading': 'Lieferanten und Unterauftragsverarbeiter',
    'vendor.provides': '{vendor} liefert: {items}.',
    'vendor.subprocessor': '{vendor} ist Unterauftragsverarbeiter.',
    'vendor.commits.at least':
        '{vendor} sagt zu: {metric}[ ({figure})][ für {priority}] mindestens {value}[, gemessen {window}][, unter dieser Bedingung: {requires}].',
    'vendor.commits.at most':
        '{vendor} sagt zu: {metric}[ ({figure})][ für {priority}] höchstens {value}[, gemessen {window}][, unter dieser Bedingung: {requires}].',
    'vendor.notifies': '{vendor} unterrichtet spätestens {within} danach über: {event}.',
    'vendor.notifiesBefore': '{vendor} unterrichtet mindestens {before} vorher über: {event}.',
    'vendor.notifiesPlain': '{vendor} unterrichtet über: {event}.',
    'vendor.agreement': 'Der Vertrag mit {vendor} läuft bis {until}.',
    'vendor.claim':
        '{provider} macht Ansprüche gegen {vendor} spätestens {within} nach Ende des dortigen Messzeitraums geltend.',
    'vendor.risk': '{provider} stuft das Risiko von {vendor} so ein: {level}[, bewertet am {date}].',
    'vendor.assess': '{provider} bewertet {vendor} {interval}.',
    'vendor.access':
        '{vendor} hat Zugang zu {what}[, begrenzt durch {leastPrivilege}][, unter {controls}][; {provider} überprüft diesen Zugang {interval}].',
    'vendor.leastPrivilege': 'geringste nötige Rechte',
    'vendor.monitored': '{provider} überwacht {vendor} {interval}.',
    'vendor.located': 'Ort von {vendor}: {regions}.',
    'risk.low': 'gering',
    'risk.medium': 'mittel',
    'risk.high': 'hoch',
    'risk.critical': 'kritisch',

    // Scaling and changes
    'scaling.heading': 'Mengenanpassung',
    'scaling.of': 'Die Menge ({unit})[, für {services},] kann sich nach diesem Abschnitt ändern.',
    'scaling.baseline': 'Die Grundmenge beträgt {quantity}.',
    'scaling.range': 'Die Menge kann zwischen {from} und {to} liegen.',
    'scaling.graduated':
        'Der Preis[ je {period}] ist gestaffelt: Jede Einheit wird zum Preis ihrer eigenen Stufe berechnet[, anstelle des Betrags der Vergütung {fee}]. Mengen werden aufgerundet.',
    'scaling.volume':
        'Der Preis[ je {period}] richtet sich nach der Menge: Alle Einheiten werden zum Preis der Stufe berechnet, die die ganze Menge erreicht[, anstelle des Betrags der Vergütung {fee}]. Mengen werden aufgerundet.',
    'scaling.quantity': 'Menge',
    'scaling.price': 'Preis je Einheit',
    'scaling.increase':
        '{client} kann die Menge erhöhen[, mit Ankündigung mindestens {notice} vorher][, {window} höchstens um {percent} der Zahl zu dessen Beginn][; {provider} stellt sie spätestens {ready} danach bereit].',
    'scaling.decrease':
        '{client} kann die Menge verringern[, mit Ankündigung mindestens {notice} vorher][, {window} höchstens um {percent} der Zahl zu dessen Beginn][; {provider} setzt das spätestens {ready} danach um].',
    'scaling.burst':
        '{client} kann die Grundmenge um bis zu {percent} überschreiten[, höchstens {time} lang][, zum {factor}n des Preises].',
    'scaling.keeps': 'Bei jeder Menge gilt unverändert: {items}.',
    'changes.heading': 'Änderungen',
    'change.requested': {
        one: '{parties} kann eine Änderung verlangen[, die Folgendes betrifft: {topics}].',
        other: '{parties} können je eine Änderung verlangen[, die Folgendes betrifft: {topics}].',
    },
    'change.anyParty': 'Jede Partei kann eine Änderung verlangen[, die Folgendes betrifft: {topics}].',
    'change.answered': 'Die Partei, die ein Verlangen erhält, beantwortet es spätestens {within} nach Eingang.',
    'change.effective': 'Die Parteien setzen eine vereinbarte Änderung spätestens {within} danach um.',

    // Legal terms
    'terms.heading': 'Allgemeine Bestimmungen',
    'clause.covers': 'Diese Klausel betrifft: {topics}.',
    'clause.limit': 'Die Grenze ist: {limit}.',
    'clause.survives': 'Diese Klausel gilt nach Ende des Vertrags noch {duration} fort.',
    'clause.satisfies': 'Diese Klausel dient: {citations}.',
    'limit.fees': 'der Betrag der Vergütung {fee} für {duration}',
    'limit.multiple': 'das {factor} der Grenze in {clause}',
    'limit.greater': { one: '{items}', other: 'der höchste Wert von: {items}' },
    'limit.lower': { one: '{items}', other: 'der niedrigste Wert von: {items}' },
    'terms.law': 'Auf diesen Vertrag ist das Recht von {law} anwendbar.',
    'terms.review': 'Die Parteien überprüfen diesen Vertrag {interval}.',
    'terms.incorporates': 'Bestandteil dieses Vertrags ist: {items}.',
    'terms.precedence': 'Widersprechen sich Teile dieses Vertrags, so geht der hier früher genannte vor:',
    'terms.rest': 'die übrigen Bestimmungen dieses Vertrags',
    'waivers.heading': 'Vereinbarte Ausnahmen',
    'waivers.intro': 'Die folgenden Anforderungen gelten für diesen Vertrag aus den genannten Gründen nicht:',
    'annex.heading': 'Anhang: Abdeckung der Regelwerke',
    'annex.intro':
        'Dieser Anhang ist nicht Teil des Vertrags. Er sagt, was am {date} in diesem Vertrag gefunden wurde; Regelungen können auch anderswo stehen.',
    'waiver.stated': '{requirement}[, bis {until}][, genehmigt von {party}]: {because}.',
} as const satisfies Readonly<Record<keyof typeof documentEn, Message>>;
