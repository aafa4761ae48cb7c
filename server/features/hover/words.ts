import type { InterfaceWords } from '../../../language/messages/interface.ts';
import type { Message } from '../../../language/model/finding.ts';
import { shown } from '../../words.ts';

/** A sentence of a hover, by its id, with its values. */
export function sentence(words: InterfaceWords, id: string, values: Message['values'] = {}): string {
    return shown({ id: `hover.${id}`, values }, words);
}
