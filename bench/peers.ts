// The same amount of text in the languages of the peers.

/** JSON of about that many lines, of the shape of a contract. */
export function jsonOf(lines: number): string {
    return JSON.stringify(blocks(Math.ceil(lines / 17)), undefined, 2);
}

/** YAML of about that many lines. */
export function yamlOf(lines: number): string {
    return blocks(Math.ceil(lines / 9))
        .map(({ name, depends, target, window, bands }) =>
            [
                `- name: ${name}`,
                '  depends:',
                ...depends.map((vendor) => `    - ${vendor}`),
                `  target: ${target}`,
                `  window: ${window}`,
                '  bands:',
                ...bands.map((band) => `    - { below: ${band.below}, credit: ${band.credit} }`),
            ].join('\n'),
        )
        .join('\n');
}

interface Block {
    readonly name: string;
    readonly depends: readonly string[];
    readonly target: number;
    readonly window: string;
    readonly bands: readonly { readonly below: number; readonly credit: number }[];
}

function blocks(count: number): readonly Block[] {
    return Array.from({ length: count }, (_, index) => ({
        name: `Service${index}`,
        depends: [`Vendor${index}`, `Vendor${index + 1}`],
        target: 99.9,
        window: 'monthly',
        bands: [
            { below: 99.9, credit: 10 },
            { below: 95, credit: 25 },
        ],
    }));
}
