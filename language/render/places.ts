import type { Contract } from '../model/composed.ts';
import type { Named } from '../model/named.ts';

/**
 * A stable, unique anchor for everything that a document may refer to: `service.Helpdesk`,
 * `sla.Levels.P1.ResponseTime`. Of several things with one name, the later ones count up: `service.Helpdesk~2`.
 */
export class Places {
    private readonly anchors = new Map<Named, string>();
    private readonly taken = new Map<string, number>();

    constructor(contract: Contract) {
        for (const declaration of contract.declarations) {
            this.anchorOf(declaration);
        }
    }

    anchorOf(named: Named): string {
        const known = this.anchors.get(named) ?? this.claim(this.pathOf(named));
        this.anchors.set(named, known);
        return known;
    }

    private pathOf(named: Named): string {
        const name = named.name.value.normalize('NFC').replaceAll(/\s/g, '-');
        switch (named.kind) {
            case 'objective':
            case 'row':
                return `${this.anchorOf(named.sla)}.${name}`;
            case 'cell':
                return `${this.anchorOf(named.row)}.${name}`;
            case 'scope':
            case 'requirement':
                return `${this.anchorOf(named.framework)}.${name}`;
            default:
                return `${named.kind}.${name}`;
        }
    }

    private claim(path: string): string {
        const count = (this.taken.get(path) ?? 0) + 1;
        this.taken.set(path, count);
        return count === 1 ? path : this.claim(`${path}~${count}`);
    }
}
