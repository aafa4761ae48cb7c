import type { InterfaceWords } from '../../../language/messages/interface.ts';
import { format } from '../../../language/messages/message.ts';
import type { Message } from '../../../language/model/finding.ts';

/** A sentence of a hover, by its id, with its values. */
export function sentence({ editor }: InterfaceWords, id: string, values: Message['values'] = {}): string {
    return format({ id: `hover.${id}`, values }, editor);
}
