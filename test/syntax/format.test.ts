import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../language/syntax/format.ts';
import { applied } from './apply.ts';

/** Both texts are drawn without their common indentation; a text without an `after` is to stay as it is. */
function check(before: string, after = before): void {
    const source = drawn(before);
    expect(applied(source, format(source))).toBe(drawn(after));
}

function drawn(text: string): string {
    const lines = text
        .replace(/^\n/, '')
        .replace(/\n[ ]*$/, '\n')
        .split('\n');
    const indent = Math.min(
        ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
    );
    return lines.map((line) => line.slice(indent)).join('\n');
}

describe('lines of a body', () => {
    test('stand on a line each, with their values in one column', () =>
        check(
            `
            contract   Acme "Managed Services"{ number "A-1" provider NorthOps
            subject   to GDPR,HIPAA
              renews for 12 months   once  }
            `,
            `
            contract Acme "Managed Services" {
                number      "A-1"
                provider    NorthOps
                subject to  GDPR, HIPAA
                renews      for 12 months once
            }
            `,
        ));

    test('a key that fills the column leaves one blank', () =>
        check(
            `
            change C {
                requested by   NorthOps
                answered within 3 days
            }
            sla S {
                outages count from    5 minutes
                partial windows   prorated
                one  credit  per incident
                down when Latency above 2 seconds
                sole remedy except "fraud"
            }
            `,
            `
            change C {
                requested by NorthOps
                answered    within 3 days
            }
            sla S {
                outages count from 5 minutes
                partial windows prorated
                one credit per incident
                down when   Latency above 2 seconds
                sole remedy except "fraud"
            }
            `,
        ));

    test('a body of one line that was written on one line stays so', () =>
        check(
            `
            unit USD   "US dollar" {currency   2}
            exclusion E "Nothing" { }
            priority P1 {
            }
            priority P2 { """One
                two.""" }
            `,
            `
            unit USD "US dollar" { currency 2 }
            exclusion E "Nothing" {}
            priority P1 {
            }
            priority P2 {
                """One
                two."""
            }
            `,
        ));

    test('weekly hours have no blanks around their dashes', () =>
        check(
            `
            calendar C {
                open mon - fri,sat 08:00 - 18:00
            }
            `,
            `
            calendar C {
                open        mon-fri, sat 08:00-18:00
            }
            `,
        ));

    test('a blank before a percent sign is closed', () =>
        check(
            `
            fee F {
                late        1.5 % monthly
            }
            `,
            `
            fee F {
                late        1.5% monthly
            }
            `,
        ));
});

describe('tables', () => {
    test('metrics stand over the cells of their column', () =>
        check(
            `
            sla S for Helpdesk {
                matrix ResponseTime ResolutionTime {
                    P1 15 minutes 4 hours
                    P2 - 3 business days
                    P3 4 business hours -
                } in 95 % of cases
            }
            `,
            `
            sla S for Helpdesk {
                matrix      ResponseTime      ResolutionTime {
                    P1      15 minutes        4 hours
                    P2      -                 3 business days
                    P3      4 business hours  -
                } in 95% of cases
            }
            `,
        ));

    test('a long subject moves the columns of its matrix', () =>
        check(
            `
            sla S for Helpdesk {
                matrix Availability ErrorRate {
                    DocumentServers 99.9% 1%
                    Helpdesk 99% -
                }
            }
            `,
            `
            sla S for Helpdesk {
                matrix               Availability  ErrorRate {
                    DocumentServers  99.9%         1%
                    Helpdesk         99%           -
                }
            }
            `,
        ));

    test('credits, caps and tiers', () =>
        check(
            `
            sla S for Helpdesk {
                credits for Uptime { below 99.9% credit 10% below 95% credit 50% cap 100% monthly }
                credits for Uptime of SeatFee {
                    each started 30 minutes credit 2 days
                    cap 20%
                }
                credits for Uptime { below 99.9%   credit 10% }
            }
            scaling G of Seats {
                price graduated per month { 1 to 250 at 45 USD 251 and up at 41 USD }
            }
            `,
            `
            sla S for Helpdesk {
                credits for Uptime {
                    below 99.9%   credit 10%
                    below 95%     credit 50%
                    cap           100% monthly
                }
                credits for Uptime of SeatFee {
                    each started 30 minutes  credit 2 days
                    cap                      20%
                }
                credits for Uptime { below 99.9% credit 10% }
            }
            scaling G of Seats {
                price       graduated per month {
                    1 to 250    at 45 USD
                    251 and up  at 41 USD
                }
            }
            `,
        ));

    test('objectives of one sla have their metrics in one column', () =>
        check(
            `
            sla S for Helpdesk {
                objective Up Availability at least 99.9%
                objective FirstContact FirstContactResolution at least 70%
            }
            `,
            `
            sla S for Helpdesk {
                objective   Up            Availability at least 99.9%
                objective   FirstContact  FirstContactResolution at least 70%
            }
            `,
        ));

    test('an ideograph is two columns wide', () =>
        check(
            `
            sla S for Helpdesk {
                objective   可用性 Availability at least 99.9%
                objective   Up Availability at least 99.9%
            }
            `,
            `
            sla S for Helpdesk {
                objective   可用性      Availability at least 99.9%
                objective   Up          Availability at least 99.9%
            }
            `,
        ));
});

describe('lists', () => {
    test('go on below their first item where they would reach beyond 150 columns', () => {
        const items = Array.from({ length: 20 }, (_, index) => `Vendor${String(index).padStart(4, '0')}`);
        const source = `service S {\n    depends on  ${items.join(', ')} // all\n}\n`;
        const laid = applied(source, format(source));
        // Sixteen columns of key and indentation, then eleven items of ten letters, a comma and a blank: 16 + 11 × 12 - 1 = 147.
        const [, first, second] = laid.split('\n');
        expect(first).toBe(`    depends on  ${items.slice(0, 11).join(', ')},`);
        expect(second).toBe(`${' '.repeat(16)}${items.slice(11).join(', ')} // all`);
        expect(applied(laid, format(laid))).toBe(laid);
    });

    test('stay on their line unless they were broken after a comma', () =>
        check(
            `
            service S {
                includes "a",
                  "b" ,"c"
                depends
                  on A or B,
                C,
            }
            change C {
                requested by A,
                B
            }
            `,
            `
            service S {
                includes    "a",
                            "b", "c"
                depends on  A or B,
                            C,
            }
            change C {
                requested by A,
                             B
            }
            `,
        ));

    test('of a head go on in the column of values', () =>
        check(
            `
            sla S "Levels" for A,
            B {
            }
            `,
            `
            sla S "Levels" for A,
                        B {
            }
            `,
        ));
});

describe('blank lines', () => {
    test('at most one stays, none behind a brace', () =>
        check(
            `


            priority P1 "Critical"
            priority P2 "High"



            contract A {

                number      "A-1"


                zone        "UTC"

            }


            `,
            `
            priority P1 "Critical"
            priority P2 "High"

            contract A {
                number      "A-1"

                zone        "UTC"
            }
            `,
        ));

    test('a missing end of the last line is put there', () => {
        expect(applied('priority P1', format('priority P1'))).toBe('priority P1\n');
        expect(format('')).toEqual([]);
        expect(applied(' \n ', format(' \n '))).toBe('');
    });
});

describe('comments', () => {
    test('are indented like the code they precede, and stay at the end of their line', () =>
        check(
            `
              // about the contract
            contract A {   // trailing
              // about the number
            number "A-1"    // why
                    /** doc
                  * more
                    */
            zone "UTC"
                  // last
            }     // end
              // after
            `,
            `
            // about the contract
            contract A { // trailing
                // about the number
                number      "A-1" // why
                /** doc
                 * more
                 */
                zone        "UTC"
                // last
            } // end
            // after
            `,
        ));

    test('within a line keep their place', () =>
        check(
            `
            service S {
                includes "a", // first
                    // on its own
                    "b"   /* short */
                /* before */ excludes  "c"
            }
            `,
            `
            service S {
                includes    "a", // first
                            // on its own
                            "b" /* short */
                /* before */ excludes "c"
            }
            `,
        ));
});

describe('prose', () => {
    test('keeps its content, and only its opening moves', () =>
        check(
            `
            define Downtime
              """
                the minutes
                  in which
            """
            clause C { covers AuditRight
              """ As   written. """
            }
            `,
            `
            define Downtime """
                the minutes
                  in which
            """
            clause C {
                covers      AuditRight
                """ As   written. """
            }
            `,
        ));

    test('behind the head of a requirement stays there', () =>
        check(
            `
            framework F {
                requirement "1"  "One"   """Words."""
                requirement "2" { level duty
                expects clause AuditRight }
            }
            `,
            `
            framework F {
                requirement "1" "One" """Words."""
                requirement "2" {
                    level       duty
                    expects     clause AuditRight
                }
            }
            `,
        ));
});

describe('what cannot be read', () => {
    test.each([
        ['an unclosed text', 'party A {\n  address "x\n}\n'],
        ['unclosed prose', 'party A {\n  """x\n}\n'],
        ['a missing brace', 'party A {\n  address   "x"\n'],
        ['a brace too many', 'party A {\n  address   "x"\n}}\n'],
        ['an unknown line', 'party A {\n  adress   "x"\n}\n'],
        ['a missing name', 'party {\n  address   "x"\n}\n'],
        ['a mark of no meaning', 'party A {\n  address §  "x"\n}\n'],
    ])('stays as it is, and the rest is laid out: %s', (_name, broken) => {
        const source = `priority   P1\n\n${broken}\npriority   P2\n`;
        expect(applied(source, format(source))).toBe(`priority P1\n\n${broken}\npriority P2\n`);
    });

    test('a slip that was read through does not stand in the way', () =>
        check(
            `
            fee F {
              amount €45 per   Seat
              minimum 45€   per month
              due within 30   days
            }
            `,
            `
            fee F {
                amount      €45 per Seat
                minimum     45€ per month
                due         within 30 days
            }
            `,
        ));

    test('a semicolon at the end of a line that would go on', () =>
        expect(format('unit SEK;\n  "Krona"  { currency 2  }\n')).toEqual([]));

    test('a mark right behind a comment', () => expect(format('/**/(a)  party A {  address "x"  }\n')).toEqual([]));

    test('nesting beyond the limit', () => expect(format('{'.repeat(300))).toEqual([]));
});

describe('the file around', () => {
    test('keeps its line breaks and its byte-order mark', () => {
        const source = '\ufeffpriority  P1 {\r\n  hours\tAlways\r\n\r\n\r\n}';
        expect(applied(source, format(source))).toBe('\ufeffpriority P1 {\r\n    hours       Always\r\n}\r\n');
    });

    test('edits are as small as can be', () => {
        const source = 'priority P1 {\n   hours       Always\n}\n';
        expect(format(source)).toEqual([{ start: 17, end: 17, text: ' ' }]);
    });

    test.each([
        [
            'the indentation of its first line is its own',
            'party A {\n\n\n⟦  address  "x"⟧\n}\n',
            'party A {\n\n\n    address     "x"\n}\n',
        ],
        [
            'blanks behind its last line go',
            'party A {\n⟦  address  "x"⟧  \n}  \n',
            'party A {\n    address     "x"\n}  \n',
        ],
        ['a line that it ends before is none of it', '⟦priority  P1\n⟧priority  P2\n', 'priority P1\npriority  P2\n'],
        ['blank lines in it go', 'party A {\n⟦\n\n⟧  address  "x"\n}\n', 'party A {\n  address  "x"\n}\n'],
        [
            'blank lines beside it stay',
            '\n\npriority  P1\n\n\n\n⟦priority  P2⟧\n\n\n',
            '\n\npriority  P1\n\n\n\npriority P2\n\n\n',
        ],
        [
            'a dash that begins a line is not made a sign',
            'maintenance M {\n    during mon 08:00\n⟦-\n08:00⟧\n}\n',
            'maintenance M {\n    during mon 08:00\n-\n08:00\n}\n',
        ],
        ['no line is joined with one outside', '⟦priority  P1⟧\n  {\n}\n', 'priority P1\n  {\n}\n'],
    ])('of a range: %s', (_name, before, after) => {
        const [lead = '', own = '', rest = ''] = before.split(/[⟦⟧]/);
        const source = lead + own + rest;
        expect(applied(source, format(source, { start: lead.length, end: lead.length + own.length }))).toBe(after);
    });

    test('a range touches its own lines alone', () => {
        const source = 'priority  P1\nparty A {\n  address  "x"\n  contact  "y" at  "z"\n}\n';
        const at = source.indexOf('"x"');
        const after = 'priority  P1\nparty A {\n    address     "x"\n  contact  "y" at  "z"\n}\n';
        expect(applied(source, format(source, { start: at, end: at }))).toBe(after);
    });
});

test('the design examples are laid out as they stand', () => {
    for (const path of ['examples/acme-legal.mspc', 'examples/vendors.mspc'])
        expect(format(readFileSync(path, 'utf8'))).toEqual([]);
});
