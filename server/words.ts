import type { InterfaceWords } from '../language/messages/interface.ts';
import { format } from '../language/messages/message.ts';
import { valueSaid } from '../language/messages/say.ts';
import type { Message, MessageValue } from '../language/model/finding.ts';

/** A sentence of the tables for editors, its values in the words of the same language. */
export function shown(message: Message, words: InterfaceWords): string {
    return format(message, words.editor, (value, name) => said(value, name, words));
}

/** Reckoned numbers have the decimal sign of the language; a code is none, even where it looks like one. */
function said(value: MessageValue, name: string, { document }: InterfaceWords): string {
    const isNumber = typeof value === 'string' && name !== 'code' && /^\d+\.\d+$/.test(value);
    return isNumber ? value.replace('.', `${document.table['number.decimal']}`) : valueSaid(value, document, name);
}
