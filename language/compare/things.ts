import type { Declaration } from '../model/declaration.ts';
import { objectivesOf } from '../model/sla.ts';
import type { Scope } from './scope.ts';
import type { Thing } from './thing.ts';
import { headerThing, partyThing, subjectionThings } from './things/agreement.ts';
import { creditsThing } from './things/credits.ts';
import { calendarThing, frameworkThing, wordThing } from './things/definitions.ts';
import { exclusionThing, maintenanceThing, priorityThing, slaThing } from './things/levels.ts';
import { monitorThing, reportThing } from './things/monitoring.ts';
import { promiseThing } from './things/promises.ts';
import { changeThing, scalingThing } from './things/scaling.ts';
import { clauseThing, controlThing, noticeThing, processingThing, waiverThing } from './things/security.ts';
import { feeThing, serviceThing } from './things/services.ts';
import { vendorThing } from './things/vendors.ts';

/** The library is the same for both contracts. */
const LIBRARY = /^mspc-library:/;

/** The declarations of a contract as things, in their order. */
export function declaredThings(scope: Scope): readonly Thing[] {
    return scope.contract.declarations
        .filter(({ span }) => !LIBRARY.test(span.file))
        .map((declaration) => thingOf(declaration, scope));
}

/** What declarations hold that has a life of its own: promises, credits, and the frameworks named in the head. */
export function memberThings(scope: Scope): readonly Thing[] {
    const { header } = scope.contract;
    return [
        ...(header ? subjectionThings(header, scope) : []),
        ...scope.contract
            .all('sla')
            .flatMap((sla) => [
                ...objectivesOf(sla).map((promise) => promiseThing(promise, scope)),
                ...sla.credits.map((schedule) => creditsThing(schedule, sla, scope)),
            ]),
    ];
}

function thingOf(declaration: Declaration, scope: Scope): Thing {
    switch (declaration.kind) {
        case 'contract':
            return headerThing(declaration, scope);
        case 'party':
            return partyThing(declaration, scope);
        case 'calendar':
            return calendarThing(declaration, scope);
        case 'service':
            return serviceThing(declaration, scope);
        case 'priority':
            return priorityThing(declaration, scope);
        case 'fee':
            return feeThing(declaration, scope);
        case 'maintenance':
            return maintenanceThing(declaration, scope);
        case 'exclusion':
            return exclusionThing(declaration, scope);
        case 'sla':
            return slaThing(declaration, scope);
        case 'monitor':
            return monitorThing(declaration, scope);
        case 'report':
            return reportThing(declaration, scope);
        case 'control':
            return controlThing(declaration, scope);
        case 'notice':
            return noticeThing(declaration, scope);
        case 'processing':
            return processingThing(declaration, scope);
        case 'clause':
            return clauseThing(declaration, scope);
        case 'waive':
            return waiverThing(declaration, scope);
        case 'vendor':
            return vendorThing(declaration, scope);
        case 'scaling':
            return scalingThing(declaration, scope);
        case 'change':
            return changeThing(declaration, scope);
        case 'framework':
            return frameworkThing(declaration, scope);
        case 'define':
        case 'metric':
        case 'unit':
        case 'region':
        case 'event':
        case 'topic':
            return wordThing(declaration, scope);
    }
}
