import type { Temporal } from 'temporal-polyfill';
import { format } from '../../../language/messages/message.ts';
import type { Cursor } from './cursor.ts';
import { withoutStops } from './fill-in.ts';
import { CompletionItemKind, type Proposal } from './items.ts';

/** In a file that says nothing yet: the smallest contract that says what a court would ask about first, without an error. */
export function wholeContract({ view: { file, words, today, clock } }: Cursor): readonly Proposal[] {
    if (file.pieces.some(({ declaration, import: line }) => declaration?.name.value || line)) return [];
    const snippet = contractFrom(today, clock().timeZoneId);
    return [
        {
            label: format({ id: 'completion.wholeContract', values: {} }, words.editor),
            rank: 0,
            kind: CompletionItemKind.Snippet,
            filter: format({ id: 'completion.wholeContract.typed', values: {} }, words.editor),
            insert: withoutStops(snippet),
            snippet,
        },
    ];
}

/** Stops of one number change together. It begins on the first of the month after next, so that there is time to sign. */
function contractFrom(today: Temporal.PlainDate, zone: string): string {
    const effective = today.with({ day: 1 }).add({ months: 2 });
    return `contract \${1:Agreement} "\${2:Managed Services Agreement}" {
    number      "\${3:MSA-${effective.year}-001}"
    provider    \${4:Provider}
    client      \${5:Client}
    effective   \${6:${effective}}
    term        \${7:12 months}
    renews      for \${7:12 months} unless notice of \${8:60 days}
    terminable  for "material breach" notice of 30 days cure 30 days
    currency    \${9:USD}
    law         "\${10:Law and courts}"
    zone        "\${11:${zone}}"
    hours       BusinessHours
    review      every 12 months
}

party \${4:Provider} "\${12:Name of the provider}" {
    address     "\${13:Street, city, country}"
    contact     "Service desk" at "\${14:desk@provider.example}"
}

party \${5:Client} "\${15:Name of the client}" {
    address     "\${16:Street, city, country}"
    contact     "IT" at "\${17:it@client.example}"
}

calendar BusinessHours "Business hours" {
    open        mon-fri \${18:08:00}-\${19:18:00}
}

priority P1 "Critical" """Work stands still for many."""
priority P2 "Normal" """Work goes on with a detour."""

service \${20:Helpdesk} "\${21:Help desk}" {
    """\${22:Help for all who work for the client, by telephone and mail.}"""
    hours       BusinessHours
    fee         \${20:Helpdesk}Fee
}

fee \${20:Helpdesk}Fee "\${21:Help desk}" {
    amount      \${23:1_000} \${9:USD} per month
    invoiced    every month
    due         within \${24:30 days}
}

sla Levels "Service levels" for \${20:Helpdesk} {
    measured    monthly
    matrix      ResponseTime      ResolutionTime {
        P1      \${25:1 business hour}   \${26:8 business hours}
        P2      \${27:4 business hours}  \${28:3 business days}
    }
}

monitor Tickets "Ticket times" {
    watches     Levels.P1, Levels.P2
    every       1 minute
    kept        24 months
    responsible \${4:Provider}
    alert       at 75% of target notify \${4:Provider} within 10 minutes
}
$0`;
}
