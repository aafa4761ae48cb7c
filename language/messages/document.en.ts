import { documentCoverageEn } from './document.en.coverage.ts';
import { documentPicturesEn } from './document.en.pictures.ts';
import { documentValuesEn } from './document.en.values.ts';
import { expectationsEn } from './expectations.en.ts';
import type { Message } from './template.ts';

/** Every word that a rendered contract adds to what its author wrote. */
export const documentEn = {
    ...documentValuesEn,
    ...documentPicturesEn,
    ...documentCoverageEn,
    ...expectationsEn,

    // Title page, parties, signatures
    'document.this': 'this agreement',
    'document.agreement': 'Agreement',
    'document.catalogue': 'Catalogue',
    'document.contents': 'Contents',
    'document.page': 'Page {page} of {pages}',
    'document.between': '{provider} and {client}',
    'title.joint': 'and',
    'title.number': 'Agreement number',
    'title.effective': 'Effective date',
    'title.term': 'Initial term',
    'title.law': 'Governing law',
    'title.termWithEnd': '{term}[, until {end}]',
    'title.date': '{date}',
    'parties.heading': 'Parties',
    'parties.intro': 'This {title}[ (number {number})] is made[ with effect from {effective}] between:',
    'parties.named': '{name}[, registered under {registered}][, of {address}][ (“{alias}”)][, {role}]',
    'signatures.heading': 'Signatures',
    'signatures.intro': 'Signed for the parties by:',
    'signatures.for': 'For {party}',
    'signatures.signature': 'Signature',
    'signatures.name': 'Name',
    'signatures.position': 'Position',
    'signatures.date': 'Date',

    // Background, definitions
    'background.heading': 'Background',
    'definitions.heading': 'Definitions and interpretation',
    'definitions.intro': 'In this agreement, the following terms have the meanings set beside them:',
    'calendar.meaning': '{hours}[ (time zone {zone})][; closed on {closed}].',
    'calendar.outside': 'all time outside {calendars}',
    'calendar.both': '{hours}; and all time outside {calendars}',
    'calendar.closedDay': '{day}[ ({reason})]',
    'interpretation.elapsed':
        'A period in hours, days, weeks, months or years runs without interruption, on every day and at every hour.',
    'interpretation.business':
        'A period in business hours runs only while the calendar that applies to it is open. A business day is a date on which that calendar opens at all, and a period of business days ends when the last of them closes.[ Where no other calendar is named, that calendar is {hours}.]',
    'interpretation.zone': 'Dates, times and calendar periods are those of the time zone {zone}.',
    'interpretation.currency':
        'Amounts are in {currency} unless another currency is stated. An amount is rounded once, at the end of its calculation, to the smallest unit of the currency, with halves rounded away from zero.',
    'interpretation.missAndBreach':
        'A miss is one case that is past its target. A breach is one measurement period in which an objective is not met.',

    // Term
    'term.heading': 'Term and termination',
    'term.start': 'This agreement takes effect on {effective}[ and continues for {term}][, until the end of {end}].',
    'term.renews':
        'At the end of its term, this agreement renews for successive periods of {length}[, unless {by} gives notice, at least {notice} before the end of the current period, that it does not wish to renew].',
    'term.renewsOnce':
        'At the end of its term, this agreement renews once, for {length}[, unless {by} gives notice, at least {notice} before the end of the term, that it does not wish to renew].',
    'term.lastNotice': 'For the initial term, that notice must be given no later than {date}.',
    'term.termination':
        '{by} may terminate this agreement for {reason}[ on notice of at least {notice}][, unless its cause is remedied within {cure} of the notice].',
    'term.terminationEither':
        'Either party may terminate this agreement for {reason}[ on notice of at least {notice}][, unless its cause is remedied within {cure} of the notice].',

    // Services
    'services.heading': 'Services',
    'services.intro': '{provider} shall provide the services described in this section to {client}.',
    'service.hours': '{provider} shall provide this service during {hours}.',
    'service.hoursAlways': '{provider} shall provide this service at any hour of every day.',
    'service.includes': 'The service includes:',
    'service.excludes': 'The service does not include:',
    'service.depends': 'The service depends on {items}.',
    'service.oneOf': 'at least one of {items}',
    'service.quantity': 'The agreed quantity is {quantity}.',
    'service.fees': '{client} shall pay for this service under {fees}.',

    // Fees
    'fees.heading': 'Fees and invoicing',
    'fees.intro': '{client} shall pay the fees set out in this section.',
    'fee.price': 'The fee is {amount}[ per {unit}][ per {period}].',
    'fee.once': 'The fee is {amount}, charged once.',
    'fee.share': 'The fee is {percent} of {fee}.',
    'fee.minimum': 'The fee is at least {amount}[ per {unit}][ per {period}].',
    'fee.index':
        'The fee follows {index} and is adjusted {interval}[, by no less than {atLeast}][, by no more than {atMost}][, on notice of at least {notice}].',
    'fee.adjust':
        '{provider} may adjust the fee {interval}[, by no less than {atLeast}][, by no more than {atMost}][, on notice of at least {notice}].',
    'fee.advance': '{provider} shall invoice the fee {interval} in advance.',
    'fee.arrears': '{provider} shall invoice the fee {interval} in arrears.',
    'fee.due': '{client} shall pay each invoice within {due} of its date.',
    'fee.rate.outside': '{provider} shall charge {factor} the fee for work outside {calendar}.',
    'fee.rate.during': '{provider} shall charge {factor} the fee for work during {calendar}.',
    'fee.rate.closed days': '{provider} shall charge {factor} the fee for work on the closed days of {calendar}.',
    'fee.highestRate': 'Where several rates apply, the highest alone is charged.',
    'fee.increment': 'Time is charged in increments of {step}[, for at least {minimum}].',
    'fee.prepaid': 'The fee includes {quantity}, paid in advance.',
    'fee.prepaidExpires': 'What is not used of them expires after {expires}.',
    'fee.prepaidRollover': 'Up to {rollover} of what is not used in a period is carried over to the next.',
    'fee.late': '{client} shall pay interest of {percent} per {period} on an amount paid late.',

    // Service levels
    'levels.heading': 'Service levels',
    'priorities.heading': 'Priorities',
    'priorities.intro': 'Each case has one of the following priorities, the most urgent first:',
    'priorities.priority': 'Priority',
    'priorities.meaning': 'Meaning',
    'priorities.hours': 'Hours',
    'priority.name': '{name} – {title}',
    'measures.heading': 'Measures',
    'measures.intro': 'The service levels are expressed in these measures:',
    'measure.share': '{numerator}, divided by {denominator}.',
    'measure.time': 'the time from when {from} until {to}.',
    'measure.point': 'the time from {from} to {to}.',
    'maintenance.during': '{provider} may carry out this maintenance at these times: {hours}[ (time zone {zone})].',
    'maintenance.notice': '{provider} shall give {client} notice of it at least {notice} beforehand.',
    'maintenance.atMost': 'It shall take no more than {duration} in {window}.',
    'exclusions.heading': 'Exclusions',
    'exclusions.intro': 'Where this agreement excludes one of the following, it means:',
    'sla.applies': {
        one: 'These service levels apply to {services}.',
        other: 'These service levels apply to each of these services by itself: {services}.',
    },
    'sla.hours': 'In these service levels, business time runs during {hours}.',
    'sla.measured':
        'Each objective is measured over {window}[, counting only {during}], unless a different period is stated for it.',
    'sla.matrix': {
        one: '{provider} shall meet this target[ in at least {share} of the cases of each measurement period]:',
        other: '{provider} shall meet these targets[ in at least {share} of the cases of each measurement period]:',
    },
    'sla.matrixOf': 'For',
    'sla.none': '–',
    'sla.objectives': {
        one: '{provider} shall meet this objective:',
        other: '{provider} shall meet these objectives:',
    },
    'sla.requires': {
        one: 'The service levels are promised only while this condition is met:',
        other: 'The service levels are promised only while all of these conditions are met:',
    },
    'sla.excludes': 'What falls under {exclusions} is left out of every measurement.',
    'sla.pauses': 'The time of a case does not run while {states}.',
    'sla.outages':
        'An outage shorter than {duration} does not count; one that lasts {duration} or longer counts in full.',
    'sla.down.above': 'A service counts as unavailable while {metric} is above {value}[ for at least {time}].',
    'sla.down.below': 'A service counts as unavailable while {metric} is below {value}[ for at least {time}].',
    'sla.partial.prorated':
        'Where only a part of a measurement period belongs to the agreement, it is reckoned pro rata.',
    'sla.partial.available':
        'Where only a part of a measurement period belongs to the agreement, the rest of it counts as met.',
    'sla.partial.skipped': 'A measurement period of which only a part belongs to the agreement is not measured.',
    'sla.review': 'The parties shall review these service levels {interval}.',
    'objective.at least':
        '{name}: {metric}[ ({figure})][ for {priority}][ of {services}][, for each {unit},] shall be at least {target}[ {cases}][, measured over {window}][, leaving out {exclusions}][, rounded to {decimals}][; {provider} aims at {aim}].',
    'objective.at most':
        '{name}: {metric}[ ({figure})][ for {priority}][ of {services}][, for each {unit},] shall be at most {target}[ {cases}][, measured over {window}][, leaving out {exclusions}][, rounded to {decimals}][; {provider} aims at {aim}].',
    'objective.exactly':
        '{name}: {metric}[ ({figure})][ for {priority}][ of {services}][, for each {unit},] shall be {target}[ {cases}][, measured over {window}][, leaving out {exclusions}][, rounded to {decimals}][; {provider} aims at {aim}].',
    'objective.goal':
        '{name}: {provider} aims at {metric}[ ({figure})][ for {priority}][ of {services}][ for each {unit}] of {aim}[ {cases}][, measured over {window}][, leaving out {exclusions}][, rounded to {decimals}]. This is a goal and not a promise.',
    'objective.someCases': 'in at least {share} of cases',
    'objective.everyCase': 'in every case',
    'cell.name': '{metric} of {row}',
    'cell.at least': 'at least {target}',
    'cell.at most': 'at most {target}',

    // Credits
    'credits.intro': {
        one: 'Where the objective {objectives} is not met, {provider} shall credit {client} as follows:',
        other: 'Where one of the objectives {objectives} is not met, {provider} shall credit {client} as follows:',
    },
    'credits.result': 'Result',
    'credits.credit': 'Credit',
    'band.below': 'below {bound}',
    'band.above': 'above {bound}',
    'band.miss': 'each miss',
    'band.breach': 'each breach',
    'band.step': 'each full {step} past the target',
    'band.stepStarted': 'each {step} or part of it past the target',
    'band.downtime': 'each full {step} of downtime in a period in which the target is missed',
    'band.downtimeStarted': 'each {step} of downtime, or part of it, in a period in which the target is missed',
    'band.worst': 'Where several results apply, the credit of the worst alone is due.',
    'credit.percent': '{percent} of {fee}',
    'credit.percentOfCap': '{percent} of the cap',
    'credit.factor': '{factor} {fee} for the time lost',
    'credit.duration': '{fee} for {duration} of service',
    'credit.theFee': 'the fee',
    'credits.fee':
        'The fee from which a credit is reckoned is the recurring fee for the measurement period that was missed, without one-time and hourly charges.',
    'credits.cap': 'These credits are limited to {cap}[ in {window}].',
    'credits.capOfAll': 'All credits under these service levels together are limited to {cap}[ in {window}].',
    'credits.oneEach': 'One incident gives rise to one credit only.',
    'credits.claim':
        '{client} shall claim a credit within {within} of the end of the measurement period[, by {by}].[ {provider} shall answer a claim within {answered} of receiving it.]',
    'credits.paid.deduction': '{provider} shall grant a credit by deduction from an invoice[, within {within}].',
    'credits.paid.refund': '{provider} shall pay a credit as a refund[, within {within}].',
    'credits.paid.extension': '{provider} shall grant a credit by extending the service[, within {within}].',
    'credits.soleRemedy':
        'Credits are the sole remedy of {client} for a missed service level[, except for {exceptions}].',
    'chronic.anyOne': 'any one objective',
    'chronic.below':
        '{client} may terminate this agreement if, for {objectives}, there are {count} or more breaches with a result below {value}[ within any {period}][; it shall exercise this right within {exercised} of the last of them].',
    'chronic.above':
        '{client} may terminate this agreement if, for {objectives}, there are {count} or more breaches with a result above {value}[ within any {period}][; it shall exercise this right within {exercised} of the last of them].',
    'chronic.plain': {
        one: '{client} may terminate this agreement if there is a breach of {objectives}[ within any {period}][; it shall exercise this right within {exercised} of it].',
        other: '{client} may terminate this agreement if there are {count} or more breaches of {objectives}[ within any {period}][; it shall exercise this right within {exercised} of the last of them].',
    },

    // Monitoring
    'monitoring.heading': 'Monitoring and reports',
    'monitor.watches': 'This monitor measures {objectives}[ {interval}].',
    'monitor.every': 'This monitor measures {interval}.',
    'monitor.kept': '{provider} shall keep its records for {kept}.',
    'monitor.decides': 'The figures of {parties} decide whether an objective is met.',
    'monitor.alert.below': 'When a measured value is below {value}, {party} shall be notified[ within {within}].',
    'monitor.alert.above': 'When a measured value is above {value}, {party} shall be notified[ within {within}].',
    'monitor.alert.target':
        'When {percent} of what a target allows is used up, {party} shall be notified[ within {within}].',
    'report.covers': 'This report covers {items}.',
    'report.duty': '{provider} shall send it to {to} {interval}[, within {within} of the end of the period].',
    'report.onDemand': '{provider} shall send it to {to} on request[, within {within} of the request].',
    'report.also': '{provider} shall also send it on request.',

    // Security and compliance
    'compliance.heading': 'Security and compliance',
    'compliance.subject': 'This agreement is subject to:',
    'compliance.framework': '{framework}[, {edition}][, scope: {scopes}]',
    'compliance.certified': '{holder} holds a certificate for {framework}[, valid until {until}].',
    'compliance.reported': '{holder} has an assurance report on {framework}[, for the period to {to}].',
    'compliance.assurance': 'Certificates and assurance reports',
    'control.duty': '{responsible} shall maintain this control[ for {scope}].',
    'control.passive': 'This control shall be maintained[ for {scope}].',
    'control.covers': 'It covers {topics}.',
    'control.accountable': '{party} is accountable for it.',
    'control.every': 'It shall be carried out {interval}.',
    'control.within': 'It shall be carried out within {duration}[ of {clock}].',
    'control.kept': 'Its records shall be kept for {kept}.',
    'control.evidence': 'It is evidenced by: {evidence}.',
    'control.review': 'It shall be reviewed {interval}.',
    'control.satisfies': 'It addresses {citations}.',
    'notice.satisfies': 'This notice addresses {citations}.',
    'notice.within': '{from} shall notify {to} of any {events} within {duration}[ of {clock}].',
    'notice.before': '{from} shall notify {to} of any {events} at least {duration} beforehand.',
    'notice.plain': '{from} shall notify {to} of any {events}.',
    'clock.awareness': 'becoming aware of it',
    'clock.discovery': 'its discovery',
    'clock.determination': 'determining that it has taken place',
    'clock.classification': 'its classification',

    // Data
    'data.heading': 'Data processing',
    'processing.intro': '{provider} processes data for {client}[ in providing {services}], as follows:',
    'processing.purpose': 'Purpose',
    'processing.nature': 'Nature of the processing',
    'processing.data': 'Kinds of data',
    'processing.subjects': 'Data subjects',
    'processing.kept': 'Kept for',
    'processing.location': 'Location',
    'processing.transfer': 'Transfers',

    // Vendors
    'vendors.heading': 'Vendors and subprocessors',
    'vendor.provides': '{vendor} provides: {items}.',
    'vendor.subprocessor': '{vendor} is a subprocessor.',
    'vendor.commits.at least':
        '{vendor} commits to {metric}[ ({figure})][ for {priority}] of at least {value}[, measured over {window}][, on condition of: {requires}].',
    'vendor.commits.at most':
        '{vendor} commits to {metric}[ ({figure})][ for {priority}] of at most {value}[, measured over {window}][, on condition of: {requires}].',
    'vendor.notifies': '{vendor} gives notice of any {event} within {within}.',
    'vendor.notifiesBefore': '{vendor} gives notice of any {event} at least {before} beforehand.',
    'vendor.notifiesPlain': '{vendor} gives notice of any {event}.',
    'vendor.agreement': 'The agreement with {vendor} runs until {until}.',
    'vendor.claim':
        '{provider} shall make a claim against {vendor} within {within} of the end of its measurement period.',
    'vendor.risk': '{provider} rates the risk of {vendor} as {level}[, as assessed on {date}].',
    'vendor.assess': '{provider} shall assess {vendor} {interval}.',
    'vendor.access':
        '{vendor} has access to {what}[, limited by {leastPrivilege}][, under {controls}][; {provider} shall review this access {interval}].',
    'vendor.leastPrivilege': 'least privilege',
    'vendor.monitored': '{provider} shall monitor {vendor} {interval}.',
    'vendor.located': 'The location of {vendor} is: {regions}.',
    'risk.low': 'low',
    'risk.medium': 'medium',
    'risk.high': 'high',
    'risk.critical': 'critical',

    // Scaling and changes
    'scaling.heading': 'Scaling',
    'scaling.of': 'The quantity of {unit}[ of {services}] may change under this section.',
    'scaling.baseline': 'The baseline is {quantity}.',
    'scaling.range': 'The quantity may lie between {from} and {to}.',
    'scaling.graduated':
        'The price[ per {period}] is graduated: each unit is charged at the price of its own tier[, in place of the amount of {fee}]. Quantities round up.',
    'scaling.volume':
        'The price[ per {period}] is by volume: all units are charged at the price of the tier that the whole quantity reaches[, in place of the amount of {fee}]. Quantities round up.',
    'scaling.quantity': 'Quantity',
    'scaling.price': 'Price per unit',
    'scaling.increase':
        '{client} may increase the quantity[ on notice of at least {notice}][, in {window} by at most {percent} of the number at its beginning][; {provider} shall be ready within {ready}].',
    'scaling.decrease':
        '{client} may decrease the quantity[ on notice of at least {notice}][, in {window} by at most {percent} of the number at its beginning][; {provider} shall be ready within {ready}].',
    'scaling.burst': '{client} may exceed the baseline by up to {percent}[ for up to {time}][, at {factor} the price].',
    'scaling.keeps': 'At every quantity, the following applies in full: {items}.',
    'changes.heading': 'Changes',
    'change.requested': {
        one: '{parties} may request a change[ that concerns {topics}].',
        other: '{parties} may each request a change[ that concerns {topics}].',
    },
    'change.anyParty': 'Either party may request a change[ that concerns {topics}].',
    'change.answered': 'The party that receives a request shall answer it within {within} of receiving it.',
    'change.effective': 'The parties shall put an agreed change into effect within {within} of agreeing it.',

    // Legal terms
    'terms.heading': 'General terms',
    'clause.covers': 'This clause concerns {topics}.',
    'clause.limit': 'The limit is {limit}.',
    'clause.survives': 'This clause survives the end of this agreement for {duration}.',
    'clause.satisfies': 'This clause addresses {citations}.',
    'limit.fees': 'the amount of {fee} for {duration}',
    'limit.multiple': '{factor} the limit in {clause}',
    'limit.greater': { one: '{items}', other: 'the greatest of {items}' },
    'limit.lower': { one: '{items}', other: 'the lowest of {items}' },
    'terms.law': 'This agreement is governed by the law of {law}.',
    'terms.review': 'The parties shall review this agreement {interval}.',
    'terms.incorporates': 'This agreement incorporates {items}.',
    'terms.precedence': 'If parts of this agreement conflict, the one named earlier here prevails:',
    'terms.rest': 'the other provisions of this agreement',
    'waivers.heading': 'Agreed exceptions',
    'waivers.intro': 'The following requirements do not apply to this agreement, for the reasons stated:',
    'annex.heading': 'Annex: coverage of frameworks',
    'annex.intro':
        'This annex is no part of the agreement. It says what was found in this contract on {date}; terms may also stand elsewhere.',
    'waiver.stated': '{requirement}[, until {until}][, approved by {party}]: {because}.',
} as const satisfies Record<string, Message>;
