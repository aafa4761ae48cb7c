import { EDITOR_EN } from '../../../language/messages/editor.en.ts';
import { format } from '../../../language/messages/message.ts';

/** A sentence of a hover, by its id, with its values. */
export function sentence(id: string, values: Readonly<Record<string, string | number>> = {}): string {
    return format({ id: `hover.${id}`, values }, EDITOR_EN);
}
