import type { Compared } from './diff.ts';
import { redlined } from './redlined.ts';

/** A file of Word with tracked changes, which whoever opens it accepts or turns down one by one. */
export async function diffDocx(compared: Compared): Promise<Uint8Array> {
    // The library behind it is large, so it is loaded only now.
    const { docx } = await import('../export/docx/docx.ts');
    return docx(redlined(compared), { today: compared.today.toString() });
}
